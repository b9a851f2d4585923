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

/** The turn that each block belongs to, by the block's index. */
export const turns = (scene: Scene): ReadonlyMap<number, Turn> => {
  const made = new Map<number, Turn>();
  let speaking: Mention | undefined;
  scene.annotations.document.blocks.forEach((block: Block, index) => {
    if (block.kind !== "paragraph") {
      if (block.kind === "heading") speaking = undefined;
      return;
    }
    const range = rangeOf(scene.tokens, block.content);
    const label = labelled(scene, range);
    if (label) {
      speaking = label.speaker;
      made.set(index, {
        speaker: speaking,
        label: { first: range.first, last: label.colon },
        words: { first: label.colon + 1, last: range.last },
      });
    } else if (
      range.last - range.first < 5 &&
      !scene.words.slice(range.first, range.last).some((word) => /\p{L}/u.test(word))
    ) {
      speaking = undefined;
    } else if (speaking) made.set(index, { speaker: speaking, words: range });
  });
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
