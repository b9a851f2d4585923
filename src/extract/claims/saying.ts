import type { Act } from "../../../graph/schema.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { isMark, type Scene, subtree } from "./scene.ts";

/** A noun phrase and its head. */
export interface Phrase {
  readonly head: number;
  readonly range: TokenRange;
}

/** One reporting cue, who speaks and what, in tokens. */
export interface Saying {
  readonly rule: string;
  readonly act: Act;
  /** The verb, or the first word of "according to". */
  readonly verb: number;
  readonly cue: TokenRange;
  readonly source: Phrase;
  /** The source stands by another verb: this one goes on in its voice. */
  readonly inherited: boolean;
  readonly content: readonly TokenRange[];
  /** Who passes it on, outermost first, beside the document itself. */
  readonly reporters: readonly Phrase[];
}

export const hasWords = (scene: Scene, { first, last }: TokenRange): boolean => {
  for (let i = first; i < last; i++) if (!isMark(scene.words[i]!)) return true;
  return false;
};

const opener = /^(?:and|but|while|with|though|although|whereas|or)$/;

/** First token of the clause of a cue: its subject, its "while", the "and" in front of it. */
export const clauseStart = (scene: Scene, { verb, cue, source, inherited }: Saying): number => {
  const { syntax, words, quotationOf } = scene;
  let first = inherited ? cue.first : Math.min(source.range.first, cue.first);
  for (const at of subtree(scene, verb, (_, head) => head !== verb)) {
    if (at < first && /^(?:mark|advmod|aux|neg|nsubj)$/.test(syntax.labels[at]!)) first = at;
  }
  while (
    first > 0 &&
    ((isMark(words[first - 1]!) && quotationOf[first - 1]! < 0) || opener.test(words[first - 1]!))
  ) {
    first--;
  }
  return first;
};
