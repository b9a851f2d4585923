// "According to Berg, …", "…, according to an aide quoted by the Gazette", "in the words of Berg".

import type { TokenRange } from "../../model/annotations.ts";
import { tree } from "../tree.ts";
import { trimmed } from "./content.ts";
import type { Saying } from "./saying.ts";
import { hasTree, isMark, type Scene, sentenceAt, subtree } from "./scene.ts";
import { nounPhrase } from "./source.ts";

const object = tree<Scene>(". >prep to[>pobj who:.]");
const direct = tree<Scene>(". >pobj who:.");
const citedBy = tree<Scene>(". >acl cited|quoted|interviewed[>agent .[>pobj via:.]]");

/** What stands before or behind "according to Berg" is what Berg says. */
export const accordingTo = (scene: Scene, at: number): Saying | undefined => {
  const { words } = scene;
  if (words[at] !== "according" || words[at + 1] !== "to" || !hasTree(scene, at)) return undefined;
  const head = (object(scene, at) ?? direct(scene, at + 1) ?? direct(scene, at))?.["who"];
  if (head === undefined) return undefined;
  const range = nounPhrase(scene, head, -1);
  const piece = trimmed(scene, saidBeside(scene, at, range));
  if (piece.first >= piece.last) return undefined;
  const rest = piece.last <= at ? goesOn(scene, range) : undefined;
  const via = citedBy(scene, head)?.["via"];
  // "According to Ada Berg, [the road is open]."
  return {
    rule: "claims/according-to",
    act: "state",
    verb: at,
    cue: { first: at, last: at + 2 },
    source: { head, range },
    inherited: false,
    content: rest ? [piece, rest] : [piece],
    reporters: via === undefined ? [] : [{ head: via, range: nounPhrase(scene, via, -1) }],
  };
};

/** "The road, according to Berg, is open": the rest of the sentence, where its main verb stands there. */
const goesOn = (scene: Scene, source: TokenRange): TokenRange | undefined => {
  const { last } = sentenceAt(scene, source.first);
  if (scene.words[source.last] !== ",") return undefined;
  const { heads, tags } = scene.syntax;
  for (let at = source.last + 1; at < last; at++)
    if (heads[at] === at && /^(?:VB|MD)/.test(tags[at] ?? ""))
      return trimmed(scene, { first: source.last + 1, last });
  return undefined;
};

const saidBeside = (scene: Scene, at: number, source: TokenRange): TokenRange => {
  const { words, syntax } = scene;
  const sentence = sentenceAt(scene, at);
  const before = words[at - 1]!;
  // "However, according to Berg, …", "and that according to Berg …", but not "It rained, according to Berg."
  const opens =
    at === sentence.first ||
    (before === "," && at - sentence.first <= 2) ||
    (/^(?:that|but|and)$/.test(before) && at - sentence.first < 6);
  if (opens) return { first: source.last, last: sentence.last };
  // hung on a relative clause: only that clause, with the noun that it is about
  const clause = syntax.heads[at]!;
  if (syntax.labels[clause] === "relcl" && clause < at) {
    const noun = syntax.heads[clause]!;
    const inside = subtree(scene, noun).filter((token) => token < at);
    return { first: inside[0] ?? sentence.first, last: at };
  }
  let first = sentence.first;
  while (first < at && isMark(words[first]!) && scene.quotationOf[first]! < 0) first++;
  return { first, last: at };
};
