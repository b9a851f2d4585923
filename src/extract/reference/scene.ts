import type { Annotations, TokenRange } from "../../model/annotations.ts";
import { rangeOf, tokenAt } from "../../model/annotations.ts";
import type { Entity, Mention, RoleFinding } from "../../model/findings.ts";
import { grouped } from "../../model/grouped.ts";
import { type Cast, type MentionIndex, mentionIndex } from "../cast.ts";
import type { Title } from "../roles/title.ts";
import { titleReader } from "../roles/title-reader.ts";

/** What the search for antecedents reads. */
export interface Scene extends Annotations {
  readonly mentions: MentionIndex;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly roles: readonly RoleFinding[];
  /** The roles by the sentence whose words tell them. */
  readonly rolesIn: ReadonlyMap<number, readonly RoleFinding[]>;
  readonly titleAt: (first: number, last: number) => Title | undefined;
  /** Index of the quotation that each token stands in, or -1. */
  readonly quotationOf: Int32Array;
}

export const scene = (
  annotations: Annotations,
  cast: Cast,
  roles: readonly RoleFinding[],
): Scene => {
  const { tokens, quotations } = annotations;
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    const { first, last } = rangeOf(tokens, quotation);
    quotationOf.fill(index, first, last);
  });
  const mentions = mentionIndex(annotations, cast.mentions);
  return {
    ...annotations,
    mentions,
    entities: new Map(cast.entities.map((entity) => [entity.id, entity])),
    roles,
    rolesIn: grouped(
      roles,
      ({ reading }) => annotations.sentenceOf[tokenAt(tokens, reading.start)] ?? 0,
    ),
    titleAt: titleReader({ ...annotations, mentions }),
    quotationOf,
  };
};

/** One mention of somebody or something in the order of reading. */
export interface Trace extends TokenRange {
  readonly mention: Mention;
  readonly sentence: number;
  readonly subject: boolean;
  /** Subject of its sentence's main verb. */
  readonly main: boolean;
  readonly quotation: number;
}

/** The token of a range whose head lies outside it. */
export const headOf = ({ syntax }: Annotations, { first, last }: TokenRange): number => {
  for (let at = last - 1; at >= first; at--) {
    const head = syntax.heads[at]!;
    if (head < first || head >= last || head === at) return at;
  }
  return last - 1;
};

const subject = /^(?:nsubj|nsubjpass|csubj|agent)$/;

/** Whether a noun phrase with this head is a subject, alone or joined to one. */
export const isSubject = ({ syntax }: Annotations, head: number): boolean => {
  let at = head;
  for (let steps = 0; steps < 4; steps++) {
    const label = syntax.labels[at] ?? "";
    if (subject.test(label)) return true;
    if (!/^(?:conj|appos|compound|nmod)$/.test(label)) return false;
    at = syntax.heads[at]!;
  }
  return false;
};

/** Whether a token is the subject of its sentence's main verb. */
export const isMainSubject = ({ syntax }: Annotations, head: number): boolean => {
  const verb = syntax.heads[head]!;
  return /^nsubj/.test(syntax.labels[head] ?? "") && syntax.heads[verb] === verb;
};

/** Those of `traces`, which are in the order of reading, that stand at most `reach` sentences before. */
export const lately = (
  traces: readonly Trace[],
  sentence: number,
  reach: number,
): readonly Trace[] => {
  let from = traces.length;
  while (from > 0 && sentence - traces[from - 1]!.sentence <= reach) from--;
  return traces.slice(from);
};

export const trace = (scene: Scene, mention: Mention): Trace => {
  const range = rangeOf(scene.tokens, mention);
  const head = headOf(scene, range);
  return {
    ...range,
    mention,
    sentence: scene.sentenceOf[range.first] ?? 0,
    subject: isSubject(scene, head),
    main: isMainSubject(scene, head),
    quotation: scene.quotationOf[range.first] ?? -1,
  };
};
