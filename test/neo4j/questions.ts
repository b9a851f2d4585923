// What an engineer asks of the mirrored properties, each with the same answer worked out from the
// graph alone. What a reporter asks is in graph/questions/, and its answers in answers.ts.
import type { Graph, GraphEdge, GraphNode } from "../../graph/graph.ts";
import { days } from "../../graph/iso-date.ts";
import type { EdgeKind, NodeKind } from "../../graph/schema.ts";

/** An answer is a list of rows; the order is compared only where the question asks for one. */
export interface Question {
  readonly asks: string;
  readonly cypher: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly ordered?: true;
  readonly answer: (read: Reader) => readonly (readonly unknown[])[];
}

/** A graph as JSON holds it, with the few ways into it that the answers need. */
export interface Reader {
  readonly nodes: (kind: NodeKind) => GraphNode[];
  readonly edges: (kind: EdgeKind) => GraphEdge[];
  readonly kindOf: (key: string) => string;
  /** Attributes of a node or an edge, of whatever kind. */
  readonly about: (thing: GraphNode | GraphEdge | string) => Readonly<Record<string, unknown>>;
  readonly quotes: (thing: GraphNode | GraphEdge) => string[];
  readonly all: Graph;
}

export function reader(graph: Graph, texts: ReadonlyMap<string, string>): Reader {
  const byKey = new Map(graph.nodes.map((node) => [node.key, node]));
  return {
    all: graph,
    nodes: (kind) => graph.nodes.filter(({ attributes }) => attributes.kind === kind),
    edges: (kind) => graph.edges.filter(({ attributes }) => attributes.kind === kind),
    kindOf: (key) => byKey.get(key)!.attributes.kind,
    about: (thing) => (typeof thing === "string" ? byKey.get(thing)! : thing).attributes,
    quotes: ({ attributes }) =>
      "evidence" in attributes
        ? attributes.evidence.map(({ document, start, end }) =>
            texts.get(document)!.slice(start, end),
          )
        : [],
  };
}

const first = (date: unknown) => days(String(date))?.first;
const last = (date: unknown) => days(String(date))?.last;
const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Years between which the questions look. */
const [from, until] = ["2000-01-01", "2026-12-31"];

export const questions: readonly Question[] = [
  {
    asks: "Who said what about whom, and in which words?",
    cypher: `MATCH (speaker)-[:MADE]->(c:Claim {graph: $graph})-[:ABOUT]->(subject)
      RETURN speaker.id, c.text, subject.id`,
    answer: ({ edges, about }) =>
      edges("MADE").flatMap((made) =>
        edges("ABOUT")
          .filter(({ source }) => source === made.target)
          .map(({ target }) => [made.source, about(made.target)["text"], target]),
      ),
  },
  {
    asks: "What was said between two days, as far as the texts can tell?",
    cypher: `MATCH (c:Claim {graph: $graph}) WHERE c.said >= date($from) AND c.saidUntil <= date($until)
      RETURN c.id, toString(c.said), c.precision`,
    parameters: { from, until },
    answer: ({ nodes, about }) =>
      nodes("Claim").flatMap((claim) => {
        const { said } = about(claim);
        const found = typeof said === "string" ? days(said) : undefined;
        return found && found.first >= from && found.last <= until
          ? [[claim.key, found.first, found.precision]]
          : [];
      }),
  },
  {
    asks: "Which meetings may have been under way in these years?",
    cypher: `MATCH (m:Meeting {graph: $graph}) WHERE m.start <= date($until) AND m.end >= date($from)
      RETURN m.id, m.status`,
    parameters: { from, until },
    answer: ({ nodes, about }) =>
      nodes("Meeting").flatMap((meeting) => {
        const { start, end, earliest, latest, status } = about(meeting);
        const begins = first(start) ?? first(earliest);
        const ends = last(end) ?? last(start) ?? last(latest);
        return begins && ends && begins <= until && ends >= from ? [[meeting.key, status]] : [];
      }),
  },
  {
    asks: "Who was missing although others came?",
    cypher: `MATCH (who)-[:ABSENT_FROM]->(m:Meeting {graph: $graph})
      WHERE EXISTS { (m)<-[:ATTENDED]-() } RETURN who.id, m.id`,
    answer: ({ edges }) =>
      edges("ABSENT_FROM")
        .filter(({ target }) => edges("ATTENDED").some((seat) => seat.target === target))
        .map(({ source, target }) => [source, target]),
  },
  {
    asks: "Who holds which office of which country now?",
    cypher: `MATCH (p:Person {graph: $graph})-[h:HOLDS]->(r:Role)-[:OF]->(c:Country)
      WHERE NOT h.former RETURN p.name, r.title, c.name`,
    answer: ({ edges, about, kindOf }) =>
      edges("HOLDS")
        .filter((held) => about(held)["former"] === false)
        .flatMap((held) =>
          edges("OF")
            .filter(({ source, target }) => source === held.target && kindOf(target) === "Country")
            .map(({ target }) => [
              about(held.source)["name"],
              about(held.target)["title"],
              about(target)["name"],
            ]),
        ),
  },
  {
    asks: "Which statements stand in one document only and are confirmed by none?",
    cypher: `MATCH (c:Claim {graph: $graph}) WHERE c.sources = 1 AND NOT EXISTS { (c)-[:CORROBORATES]-() }
      RETURN c.id`,
    answer: ({ nodes, edges }) => {
      const confirmed = new Set(
        edges("CORROBORATES").flatMap(({ source, target }) => [source, target]),
      );
      return nodes("Claim").flatMap(({ key }) => (confirmed.has(key) ? [] : [[key]]));
    },
  },
  {
    asks: "Where was each meeting held, and which words say so?",
    cypher: `MATCH (m:Meeting {graph: $graph})-[r:HELD_AT|HELD_IN]->(place)
      RETURN m.id, place.id, r.quotes, r.evidence`,
    answer: ({ edges, quotes }) =>
      [...edges("HELD_AT"), ...edges("HELD_IN")].map((edge) => [
        edge.source,
        edge.target,
        quotes(edge),
        edge.attributes.evidence.map(
          ({ document, start, end, rule }) => `${document} ${start}-${end} ${rule}`,
        ),
      ]),
  },
  {
    asks: "How large was each delegation, and at which meeting?",
    cypher: `MATCH (p:Person)-[r:ATTENDED]->(m:Meeting {graph: $graph}) WHERE r.delegation IS NOT NULL
      MATCH (d {graph: $graph, id: r.delegation}) RETURN m.id, d.id, count(*)`,
    answer: ({ edges, kindOf, about }) => {
      const seats = edges("ATTENDED").filter(
        (seat) => kindOf(seat.source) === "Person" && about(seat)["delegation"] !== undefined,
      );
      const tables = seats.map((seat) => JSON.stringify([seat.target, about(seat)["delegation"]]));
      return distinct(tables).map((table) => [
        ...(JSON.parse(table) as string[]),
        tables.filter((each) => each === table).length,
      ]);
    },
  },
  {
    asks: "Which documents speak most of which country?",
    cypher: `MATCH (d:Document {graph: $graph})-[r:MENTIONS]->(c:Country)
      RETURN d.path, c.name, r.count ORDER BY r.count DESC, d.id, c.id`,
    ordered: true,
    answer: ({ edges, kindOf, about }) =>
      edges("MENTIONS")
        .filter(({ target }) => kindOf(target) === "Country")
        .sort(
          (a, b) =>
            Number(about(b)["count"]) - Number(about(a)["count"]) ||
            byCode(a.source, b.source) ||
            byCode(a.target, b.target),
        )
        .map((edge) => [
          about(edge.source)["path"],
          about(edge.target)["name"],
          about(edge)["count"],
        ]),
  },
  {
    asks: "How many steps lead from one person to each other one?",
    cypher: `MATCH (a:Person {graph: $graph, id: $person})
      MATCH (b:Person {graph: $graph}) WHERE b <> a
      MATCH path = shortestPath((a)-[*..15]-(b)) RETURN b.id, length(path)`,
    answer: ({ all, nodes }) => {
      const steps = distances(all, nodes("Person")[0]!.key);
      return nodes("Person")
        .slice(1)
        .flatMap(({ key }) => (steps.has(key) ? [[key, steps.get(key)]] : []));
    },
  },
];

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Steps from a node to all that it is tied to, in whatever direction. */
function distances({ edges }: Graph, start: string): ReadonlyMap<string, number> {
  const ties = new Map<string, string[]>();
  for (const { source, target } of edges)
    for (const [a, b] of [
      [source, target],
      [target, source],
    ] as const)
      ties.set(a, [...(ties.get(a) ?? []), b]);
  const steps = new Map([[start, 0]]);
  // A Map is read in the order of writing, what is added meanwhile included.
  for (const [node, step] of steps)
    for (const next of ties.get(node) ?? []) if (!steps.has(next)) steps.set(next, step + 1);
  return steps;
}
