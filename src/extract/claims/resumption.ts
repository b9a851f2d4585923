// Where a sentence goes back from the words reported to the one who reports them.

import { childrenBy, type Scene } from "./scene.ts";

const present = /^(?:VBZ|VBP)$/;

/** Whether a clause is told in the present or the future: its verb, or the helping verb before it. */
const isPresent = ({ syntax, words, children }: Scene, verb: number): boolean => {
  const helping = (children[verb] ?? []).filter((at) => /^aux/.test(syntax.labels[at]!));
  if (helping.length === 0) return present.test(syntax.tags[verb]!);
  return helping.some(
    (at) => present.test(syntax.tags[at]!) || /^(?:will|can|may)$/.test(words[at]!),
  );
};

/**
 * "Berg said that the road is open, and thanked the guests.": the tree joins "thanked" to "is", but no road
 * thanks in the past while it is open in the present. `joined` is the verb behind the "and", `verb` reports.
 */
export const resumes = (scene: Scene, verb: number, joined: number): boolean => {
  const { syntax } = scene;
  const clause = syntax.heads[joined]!;
  return (
    syntax.labels[joined] === "conj" &&
    syntax.tags[verb] === "VBD" &&
    syntax.tags[joined] === "VBD" &&
    joined > clause &&
    clause !== verb &&
    childrenBy(scene, joined, /^(?:nsubj|nsubjpass|expl|aux|auxpass|mark)$/).length === 0 &&
    isPresent(scene, clause)
  );
};
