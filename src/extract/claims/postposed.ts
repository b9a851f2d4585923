// "The road is open, but slow, Berg said Monday": behind the words, a cue closes all that stands before it.

import { cuesOf } from "../../lexicon/cues.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { tree } from "../tree.ts";
import { type Scene, sentenceAt } from "./scene.ts";

const ownSubject = tree<Scene>(". >nsubj .");
const connective =
  /^(?:and|but|however|meanwhile|moreover|furthermore|still|nevertheless|nonetheless|besides|also|yet)$/;

/** Whether a cue of its own stands in the range, outside of quotations. */
const reports = (scene: Scene, { first, last }: TokenRange): boolean => {
  for (let at = first; at < last; at++) {
    if (scene.quotationOf[at]! >= 0 || !/^V/.test(scene.syntax.tags[at]!)) continue;
    const speaking = cuesOf(scene.words[at]!).some(({ frames }) => frames.has("clause"));
    if (speaking && ownSubject(scene, at)) return true;
  }
  return false;
};

/** Index of the first word that says something: behind "However," and the marks in front. */
const opening = (scene: Scene, { first, last }: TokenRange): number => {
  const { words, quotationOf } = scene;
  let from = first;
  while (from < last && quotationOf[from]! < 0 && !/[\p{L}\p{N}$€£]/u.test(words[from]!)) from++;
  if (from >= last - 1 || quotationOf[from]! >= 0 || !connective.test(words[from]!)) return from;
  return words[from + 1] === "," ? from + 2 : from + 1;
};

/** Whether nothing more than a day or the end of the clause follows a cue. */
const closes = ({ words, annotations, tokens }: Scene, last: number): boolean => {
  const word = words[last];
  if (word === undefined || /^[.;?!)”"’']$/.test(word)) return true;
  const { start } = tokens[last]!;
  return annotations.dates.some((date) => date.start === start);
};

/**
 * The words of a cue that stands behind them, from the beginning of the sentence; as they were given where the
 * cue stands in front, or where somebody else is reported in what would be added.
 */
export const postposed = (
  scene: Scene,
  group: TokenRange,
  content: readonly TokenRange[],
): readonly TokenRange[] => {
  const { words } = scene;
  const sentence = sentenceAt(scene, group.first);
  const before = words[group.first - 1];
  const [piece] = content;
  if (!piece && scene.quotationOf[group.first - 2]! >= 0) return content;
  if (before !== "," || group.first - 1 <= sentence.first) return content;
  if (piece && /^(?:which|who|whom|whose|where)$/.test(words[piece.first]!)) return content;
  if (piece ? piece.first > group.first : !closes(scene, group.last)) return content;
  const end = piece?.first ?? group.first;
  const start = opening(scene, { first: sentence.first, last: group.first });
  if (piece && piece.first <= start)
    return content.map((one) => (one === piece ? { ...one, first: start } : one));
  const added = { first: start, last: end };
  for (let at = end - 1; at >= start; at--)
    if (/^(?:;|:|-+|–|—)$/.test(words[at]!) && scene.quotationOf[at]! < 0) return content;
  if (start >= end || reports(scene, added)) return content;
  return [
    { first: start, last: group.first },
    ...content.filter(({ first }) => first > group.first),
  ];
};
