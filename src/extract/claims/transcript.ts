// "Chair Anna Berg: Friends, we begin." The label of a turn marks all that follows as that speaker's words.

import { rangeOf, type TokenRange } from "../../model/annotations.ts";
import type { Block } from "../../model/document.ts";
import type { Mention } from "../../model/findings.ts";
import type { Scene } from "./scene.ts";

export interface Turn {
  readonly speaker: Mention;
  /** Whether the block begins with the label; else it goes on from the block before. */
  readonly label?: TokenRange;
  /** The words, without the label. */
  readonly words: TokenRange;
}

const longestLabel = 14;

const labelled = (
  scene: Scene,
  range: TokenRange,
): { speaker: Mention; colon: number } | undefined => {
  const { words, tokens } = scene;
  for (let at = range.first + 1; at < Math.min(range.last, range.first + longestLabel); at++) {
    if (/^[.,;!?"“”]$/.test(words[at]!)) return undefined;
    if (words[at] !== ":") continue;
    const speaker = scene.mentions.covering(at - 1, "Person");
    const verb = scene.syntax.tags
      .slice(range.first, at)
      .some((tag) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag));
    return speaker && speaker.form === "name" && !verb && speaker.end === tokens[at - 1]!.end
      ? { speaker, colon: at }
      : undefined;
  }
  return undefined;
};

/** A label with the blocks that stand under it until the next one. */
interface Stretch {
  readonly turn: Turn & { readonly label: TokenRange };
  readonly block: number;
  readonly further: readonly { readonly block: number; readonly words: TokenRange }[];
}

const stretches = (scene: Scene): Stretch[] => {
  const made: (Stretch & { further: { block: number; words: TokenRange }[] })[] = [];
  let open = false;
  scene.annotations.document.blocks.forEach((block: Block, index) => {
    if (block.kind !== "paragraph") {
      if (block.kind === "heading") open = false;
      return;
    }
    const range = rangeOf(scene.tokens, block.content);
    const label = labelled(scene, range);
    if (label) {
      open = true;
      made.push({
        turn: {
          speaker: label.speaker,
          label: { first: range.first, last: label.colon },
          words: { first: label.colon + 1, last: range.last },
        },
        block: index,
        further: [],
      });
    } else if (
      range.last - range.first < 5 &&
      !scene.words.slice(range.first, range.last).some((word) => /\p{L}/u.test(word))
    ) {
      open = false;
    } else if (open) made.at(-1)!.further.push({ block: index, words: range });
  });
  return made;
};

const ownVoice = /^(?:i|we|me|us|my|our|mine|ours|myself|ourselves)$/;

/** Whether somebody speaks for himself there, quotations aside. */
const isVoiced = ({ words, tokens, quotationOf }: Scene, { first, last }: TokenRange): boolean => {
  for (let at = first; at < last; at++)
    if (quotationOf[at]! < 0 && ownVoice.test(words[at]!) && tokens[at]!.text !== "US") return true;
  return false;
};

/** Whether the words tell of a person by name, as nobody does of himself. */
const tellsOf = (
  { mentions, quotationOf, tokens }: Scene,
  { first, last }: TokenRange,
  entity: string,
): boolean => {
  for (let at = first; at < last && at < tokens.length; at++) {
    const mention = quotationOf[at]! < 0 ? mentions.startingAt(at, "Person") : undefined;
    if (mention?.entity === entity && mention.form === "name") return true;
  }
  return false;
};

/**
 * The turn that each block belongs to, by the block's index. What stands under a label goes on with it only
 * where somebody speaks there as "I" or "we" and nobody tells of the speaker by name: "Berg: Bridge is safe"
 * may also be the headline of a report.
 */
export const turns = (scene: Scene): ReadonlyMap<number, Turn> => {
  const made = new Map<number, Turn>();
  const found = stretches(scene);
  for (const { turn, block, further } of found) {
    const voiced = [turn.words, ...further.map(({ words }) => words)].some((words) =>
      isVoiced(scene, words),
    );
    const goesOn =
      voiced && !further.some(({ words }) => tellsOf(scene, words, turn.speaker.entity));
    if (found.length > 1 || goesOn || isVoiced(scene, turn.words)) made.set(block, turn);
    if (goesOn)
      for (const { block: at, words } of further) made.set(at, { speaker: turn.speaker, words });
  }
  return made;
};

const addressed =
  /^(?:colleagues|friends|ladies|gentlemen|excellencies|excellency|comrades|delegates|members|ministers|ambassadors|president|chairman|chairperson|madam|sir|dear|mr|mrs|ms|dr|your|distinguished|honourable|honorable|esteemed)$/;

/** Index behind the address that a sentence opens with: "Colleagues, …", "Mr Berg, Ms Ode, …". */
export const behindAddress = (scene: Scene, { first, last }: TokenRange): number => {
  const { words } = scene;
  let from = first;
  while (from < last && addressed.test(words[from]!.replace(/\.$/, ""))) {
    let at = from;
    while (at < last && at - from < 8 && !/^[,!.:]$/.test(words[at]!)) at++;
    if (at < last && /^[,!:]$/.test(words[at]!)) from = at + 1;
    else return at + 1 >= last ? last : from;
  }
  return from;
};
