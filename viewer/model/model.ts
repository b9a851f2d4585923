// The graph with the indexes that the page asks for. Built once, never changed.
import type { EdgeKind, EdgeOf, NodeKind } from "../../graph/schema.ts";
import { grouped } from "../../src/model/grouped.ts";
import type { Join, KnowledgeNode } from "../../src/model/knowledge.ts";
import { byText, type Evidence } from "../../src/model/span.ts";
import { letterAt } from "./letters.ts";

export type ThingOf<K extends NodeKind> = Extract<KnowledgeNode, { readonly kind: K }>;

export type Tie = {
  readonly [K in EdgeKind]: {
    readonly key: string;
    readonly kind: K;
    readonly source: string;
    readonly target: string;
    readonly attributes: EdgeOf<K>;
  };
}[EdgeKind];

/** A document with its text and the letter that stands for it everywhere on the page. */
export interface Source {
  readonly key: string;
  /** Place among the sources. */
  readonly index: number;
  readonly letter: string;
  readonly text: string;
  readonly title: string;
  /** Whether the title is the document's own, or its first words. */
  readonly titled: boolean;
  readonly date?: string;
  readonly outlet?: string;
  readonly path: string;
  readonly format: string;
}

export interface Model {
  readonly things: ReadonlyMap<string, KnowledgeNode>;
  readonly ofKind: ReadonlyMap<NodeKind, readonly KnowledgeNode[]>;
  readonly ties: ReadonlyMap<string, Tie>;
  readonly from: ReadonlyMap<string, readonly Tie[]>;
  readonly to: ReadonlyMap<string, readonly Tie[]>;
  /** By date, the undated last: A, B, C… */
  readonly sources: readonly Source[];
  readonly sourceOf: ReadonlyMap<string, Source>;
  readonly positions: ReadonlyMap<string, readonly [number, number]>;
  /** Why what several places name is one, by the key of what they name. */
  readonly joins: ReadonlyMap<string, readonly Join[]>;
}

export interface Parts {
  readonly joins: readonly Join[];
  readonly things: readonly KnowledgeNode[];
  readonly ties: readonly Tie[];
  readonly texts: ReadonlyMap<string, string>;
  readonly positions: ReadonlyMap<string, readonly [number, number]>;
}

export function model({ things, ties, texts, positions, joins }: Parts): Model {
  const from = new Map<string, Tie[]>();
  const to = new Map<string, Tie[]>();
  const ofKind = new Map<NodeKind, KnowledgeNode[]>();
  const push = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const thing of things) push(ofKind, thing.kind, thing);
  for (const tie of ties) {
    push(from, tie.source, tie);
    push(to, tie.target, tie);
  }
  const sources = things
    .filter((thing) => thing.kind === "Document")
    .sort(
      (a, b) =>
        byText(a.attributes.date ?? "9", b.attributes.date ?? "9") ||
        byText(a.attributes.path, b.attributes.path),
    )
    .map((document, index) => source(document, index, texts.get(document.key) ?? ""));
  return {
    things: new Map(things.map((thing) => [thing.key, thing])),
    ofKind,
    ties: new Map(ties.map((tie) => [tie.key, tie])),
    from,
    to,
    sources,
    sourceOf: new Map(sources.map((entry) => [entry.key, entry])),
    positions,
    joins: grouped(joins, ({ node }) => node),
  };
}

function source(document: ThingOf<"Document">, index: number, text: string): Source {
  const { title, date, outlet, path, format } = document.attributes;
  // Dated news begins with its date line, which is no title.
  const first = (/\S.*/.exec(text)?.[0] ?? "").trimEnd().replace(/^date \d{4}-\d\d-\d\d /, "");
  return {
    key: document.key,
    index,
    letter: letterAt(index),
    text,
    title: title ?? (first.length > 90 ? `${first.slice(0, first.lastIndexOf(" ", 90))} …` : first),
    titled: title !== undefined,
    path,
    format,
    ...(date === undefined ? {} : { date }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

const none: readonly Tie[] = [];

export function tiesFrom<K extends EdgeKind>(
  { from }: Model,
  key: string,
  ...kinds: readonly K[]
): readonly Extract<Tie, { kind: K }>[] {
  return (from.get(key) ?? none).filter((tie) => kinds.includes(tie.kind as K)) as Extract<
    Tie,
    { kind: K }
  >[];
}

export function tiesTo<K extends EdgeKind>(
  { to }: Model,
  key: string,
  ...kinds: readonly K[]
): readonly Extract<Tie, { kind: K }>[] {
  return (to.get(key) ?? none).filter((tie) => kinds.includes(tie.kind as K)) as Extract<
    Tie,
    { kind: K }
  >[];
}

export const labelOf = ({ things }: Model, key: string): string =>
  things.get(key)?.attributes.label ?? key;

export const evidenceOf = (thing: KnowledgeNode): readonly Evidence[] =>
  thing.kind === "Document" ? [] : thing.attributes.evidence;

export const thingsOf = <K extends NodeKind>({ ofKind }: Model, kind: K): readonly ThingOf<K>[] =>
  (ofKind.get(kind) ?? []) as readonly ThingOf<K>[];

/** Most evidence first, then by label and key. */
export const byWeight = (a: KnowledgeNode, b: KnowledgeNode): number =>
  evidenceOf(b).length - evidenceOf(a).length ||
  byText(a.attributes.label, b.attributes.label) ||
  byText(a.key, b.key);

/** Statements of a speaker, in the order of documents and text. */
export function statementsOf(from: Model, speaker: string): readonly ThingOf<"Claim">[] {
  const claims = tiesFrom(from, speaker, "MADE").flatMap((tie) => {
    const claim = from.things.get(tie.target);
    return claim?.kind === "Claim" ? [claim] : [];
  });
  return inOrder(from, claims);
}

/** Claims in the order of documents and text. */
export function inOrder(
  { sourceOf, sources }: Model,
  claims: readonly ThingOf<"Claim">[],
): readonly ThingOf<"Claim">[] {
  const rank = (claim: ThingOf<"Claim">): readonly [number, number] => {
    const first = claim.attributes.evidence[0];
    const at = first && sourceOf.get(first.document);
    return [at?.index ?? sources.length, first?.start ?? 0];
  };
  return claims
    .map((claim) => ({ claim, rank: rank(claim) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ claim }) => claim);
}

/** Who made a claim: keys, usually one. */
export const speakersOf = (of: Model, claim: string): readonly string[] =>
  tiesTo(of, claim, "MADE").map((tie) => tie.source);

/** Who passed a claim on, innermost first. */
export const reportersOf = (of: Model, claim: string): readonly string[] =>
  [...tiesFrom(of, claim, "REPORTED_BY")]
    .sort((a, b) => b.attributes.order - a.attributes.order)
    .map((tie) => tie.target);

/** Claims that say the same in other documents. */
export const echoesOf = (of: Model, claim: string): readonly string[] => [
  ...tiesFrom(of, claim, "CORROBORATES").map((tie) => tie.target),
  ...tiesTo(of, claim, "CORROBORATES").map((tie) => tie.source),
];

/** The ties to claims that cannot hold beside this one. */
export const disputesOf = (of: Model, claim: string) => [
  ...tiesFrom(of, claim, "CONFLICTS_WITH").map((tie) => ({ tie, other: tie.target })),
  ...tiesTo(of, claim, "CONFLICTS_WITH").map((tie) => ({ tie, other: tie.source })),
];

/** The documents that a list of evidence points into, in order of their letters. */
export const sourcesOf = ({ sourceOf }: Model, evidence: readonly Evidence[]): readonly Source[] =>
  [...new Set(evidence.map((entry) => entry.document))]
    .flatMap((document) => sourceOf.get(document) ?? [])
    .sort((a, b) => a.index - b.index);
