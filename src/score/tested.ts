import type { Evidence } from "../model/span.ts";

/** Attributes of a graph under test: it may come from another program, so nothing is taken for granted. */
export interface TestedNode {
  readonly key: string;
  readonly kind?: string;
  readonly label?: string;
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly evidence?: readonly Evidence[];
  readonly [attribute: string]: unknown;
}

export interface TestedEdge {
  readonly source: string;
  readonly target: string;
  readonly kind?: string;
  readonly delegation?: string;
  readonly [attribute: string]: unknown;
}

/** A graph as graphology exports it. */
export interface GraphFile {
  readonly nodes: readonly { readonly key: string; readonly attributes: object }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly attributes: object;
  }[];
}

/** The graph under test with its indexes. */
export interface Tested {
  readonly node: (key: string) => TestedNode | undefined;
  readonly nodes: (kind: string) => readonly TestedNode[];
  readonly edges: (...kinds: readonly string[]) => readonly TestedEdge[];
  readonly from: (key: string, kind: string) => readonly TestedEdge[];
  readonly to: (key: string, kind: string) => readonly TestedEdge[];
}

export function tested(graph: GraphFile): Tested {
  const nodes = new Map<string, TestedNode>();
  for (const { key, attributes } of graph.nodes) nodes.set(key, { key, ...attributes });
  const edges = graph.edges.map(
    ({ source, target, attributes }): TestedEdge => ({ source, target, ...attributes }),
  );
  const index = (
    end: (edge: TestedEdge) => string,
  ): ((key: string, kind: string) => TestedEdge[]) => {
    const found = new Map<string, TestedEdge[]>();
    for (const edge of edges) {
      const list = found.get(end(edge));
      if (list) list.push(edge);
      else found.set(end(edge), [edge]);
    }
    return (key, kind) => (found.get(key) ?? []).filter((edge) => edge.kind === kind);
  };
  return {
    node: (key) => nodes.get(key),
    nodes: (kind) => [...nodes.values()].filter((node) => node.kind === kind),
    edges: (...kinds) => edges.filter(({ kind }) => kind !== undefined && kinds.includes(kind)),
    from: index(({ source }) => source),
    to: index(({ target }) => target),
  };
}

/** Every name that a node goes by. */
export const namesOf = ({ label, name, aliases }: TestedNode): string[] =>
  [label, name, ...(aliases ?? [])].filter((one): one is string => Boolean(one));
