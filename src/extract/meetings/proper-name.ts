import type { TokenRange } from "../../model/annotations.ts";
import { type Scene, sentenceAround, tagAt, wordAt, wordsIn } from "./scene.ts";

/** "Congress of the Harbour Nations": where a name that goes on behind its noun ends. */
const nameEnd = (scene: Scene, last: number): number => {
  const { tokens } = scene.annotations;
  const capital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? "");
  if (!/^(?:of|on|for)$/.test(wordAt(scene, last))) return last;
  let end = wordAt(scene, last + 1) === "the" ? last + 2 : last + 1;
  if (!capital(end)) return last;
  while (
    capital(end) ||
    (wordAt(scene, end) === "in" &&
      capital(end + 1) &&
      wordAt(scene, last) === "on" &&
      capital(end - 1))
  )
    end++;
  return end;
};

/** The name of its own, in capitals, that an occasion's phrase ends with. */
export const properName = (scene: Scene, { first, last }: TokenRange): string | undefined => {
  const { tokens } = scene.annotations;
  const capital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? "");
  let from = last - 1;
  if (!capital(from)) return undefined;
  if (
    first === from &&
    /^(?:NNS?)$/.test(tagAt(scene, from)) &&
    from === sentenceAround(scene, from).first
  )
    return undefined;
  while (
    from > first &&
    (capital(from - 1) ||
      /^[-–]$/.test(tokens[from - 1]!.text) ||
      /^\d{4}$/.test(tokens[from - 1]!.text))
  )
    from--;
  const end = nameEnd(scene, last);
  return end - from >= 2 ? wordsIn(scene, { first: from, last: end }) : undefined;
};
