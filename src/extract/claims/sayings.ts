// Every reporting verb and every "according to" with its source and its words, sentence by sentence.

import type { Act } from "../../../graph/schema.ts";
import { cuesOf } from "../../lexicon/cues.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { complementOf, pieces, trimmed } from "./content.ts";
import { isMark, type Scene, sentenceAt, subtree } from "./scene.ts";
import { nounPhrase, sourceOf } from "./source.ts";

/** One reporting cue, who speaks and what, in tokens. */
export interface Saying {
  readonly rule: string;
  readonly act: Act;
  /** The verb, or the first word of "according to". */
  readonly verb: number;
  readonly cue: TokenRange;
  /** Head of the noun phrase that names the speaker. */
  readonly speaker: number;
  readonly source: TokenRange;
  /** The source stands by another verb: this one goes on in its voice. */
  readonly inherited: boolean;
  readonly content: readonly TokenRange[];
}

const isVerb = /^V(?:B|BD|BN|BP|BZ|BG)$/;

/** Whether the verb may report: not a passive without agent, not an infinitive or a wish for the future. */
const mayReport = (scene: Scene, verb: number): boolean => {
  const { syntax, children, words } = scene;
  if (!isVerb.test(syntax.tags[verb]!)) return false;
  const own = children[verb] ?? [];
  const passive = own.some((child) => /^(?:auxpass|nsubjpass)$/.test(syntax.labels[child]!));
  if (passive && !own.some((child) => syntax.labels[child] === "agent")) return false;
  if (
    own.some(
      (child) =>
        syntax.labels[child] === "aux" &&
        /^(?:would|will|'ll|could|should|may|might|can|must)$/.test(words[child]!),
    )
  )
    return false;
  return true;
};

const saying = (scene: Scene, verb: number): Saying | undefined => {
  const { syntax, words } = scene;
  if (cuesOf(words[verb]!).length === 0 || !mayReport(scene, verb)) return undefined;
  const source = sourceOf(scene, verb);
  if (!source) return undefined;
  const complement = complementOf(scene, verb, source.head);
  if (!complement) return undefined;
  if (complement.cue.inward && complement.tokens.length === 0) return undefined;
  const phrase = nounPhrase(scene, source.head, verb);
  const outside = (at: number): boolean => (at >= phrase.first && at < phrase.last) || at === verb;
  const content = pieces(scene, complement.tokens, outside).map((piece) => trimmed(scene, piece));
  let first = verb;
  while (
    first > 0 &&
    /^(?:aux|neg)$/.test(syntax.labels[first - 1]!) &&
    syntax.heads[first - 1] === verb
  )
    first--;
  return {
    rule: `claims/${complement.frame.replaceAll(" ", "-")}`,
    act: complement.cue.act,
    verb,
    cue: { first, last: verb + 1 },
    speaker: source.head,
    source: phrase,
    inherited: source.inherited,
    content,
  };
};

// "According to Berg, …", "…, according to the ministry"
const according = (scene: Scene, at: number): Saying | undefined => {
  const { syntax, words, children } = scene;
  if (words[at] !== "according" || words[at + 1] !== "to") return undefined;
  const sentence = sentenceAt(scene, at);
  const head =
    (children[at + 1] ?? []).find((child) => syntax.labels[child] === "pobj") ??
    (children[at] ?? []).find((child) => syntax.labels[child] === "pobj");
  if (head === undefined) return undefined;
  const source = nounPhrase(scene, head, -1);
  let first = sentence.first;
  let last = sentence.last;
  const opens =
    at === sentence.first ||
    (/^(?:that|but|and|,|however)$/.test(words[at - 1]!) && at - sentence.first < 6);
  if (opens) first = words[source.last] === "," ? source.last + 1 : source.last;
  else last = at;
  if (first >= last) return undefined;
  const content = [trimmed(scene, { first, last })].filter((piece) => piece.first < piece.last);
  return {
    rule: "claims/according-to",
    act: "state",
    verb: at,
    cue: { first: at, last: at + 2 },
    speaker: head,
    source,
    inherited: false,
    content,
  };
};

export const sayingsIn = (scene: Scene, { first, last }: TokenRange): Saying[] => {
  const found: Saying[] = [];
  for (let at = first; at < last; at++) {
    const one = according(scene, at) ?? saying(scene, at);
    if (one) found.push(one);
  }
  return found;
};

export const hasWords = (scene: Scene, { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (!isMark(scene.words[i]!)) return true;
  return false;
};

/** First token of the clause of a verb: its subject, its "while", its "and" (in front of it). */
export const clauseStart = (scene: Scene, { verb, source, inherited }: Saying): number => {
  const { syntax, words } = scene;
  let first = inherited ? verb : Math.min(source.first, verb);
  for (const at of subtree(scene, verb, (_, head) => head !== verb)) {
    if (at < first && /^(?:mark|advmod|aux|neg|nsubj)$/.test(syntax.labels[at]!)) first = at;
  }
  while (
    first > 0 &&
    ((isMark(words[first - 1]!) && scene.quotationOf[first - 1]! < 0) ||
      /^(?:and|but|while|with|though|although|whereas|or)$/.test(words[first - 1]!))
  )
    first--;
  return first;
};
