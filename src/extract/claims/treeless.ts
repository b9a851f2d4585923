// Sayings in sentences without a tree (too long to parse, or no parser at hand): by the order of the words alone.

import { cuesOf } from "../../lexicon/cues.ts";
import { rangeOf, type TokenRange } from "../../model/annotations.ts";
import { matchesIn, pattern, type TokenClasses } from "../pattern.ts";
import { trimmed } from "./content.ts";
import { hasWords, type Saying } from "./saying.ts";
import { hasTree, type Scene } from "./scene.ts";

const kinds = ["Person", "Organization", "Country", "Group"] as const;

const classes: TokenClasses<Scene> = {
  speaker: ({ mentions, tokens, words }, at) => {
    for (const kind of kinds) {
      const mention = mentions.startingAt(at, kind);
      if (mention && mention.form !== "adjective") return rangeOf(tokens, mention).last - at;
    }
    return /^(?:he|she|they)$/.test(words[at]!) ? 1 : 0;
  },
  says: ({ words }, at) => (cuesOf(words[at]!).some(({ frames }) => frames.has("clause")) ? 1 : 0),
  adverb: ({ words }, at) =>
    /^(?:also|later|then|has|have|had|\p{Ll}+ly)$/u.test(words[at]!) ? 1 : 0,
};

interface Shape {
  readonly rule: string;
  readonly pattern: ReturnType<typeof pattern<Scene>>;
  readonly words: "before" | "behind";
}

const shapes: readonly Shape[] = [
  // "ACCORDING TO NATO, [THE ROAD IS OPEN]."
  {
    rule: "claims/according-to",
    pattern: pattern("cue:( according to ) who:<speaker> ,?", classes),
    words: "behind",
  },
  // "[THE ROAD IS OPEN], NATO SAID."
  {
    rule: "claims/words-said",
    pattern: pattern(", who:<speaker> <adverb>* cue:<says> \\.", classes),
    words: "before",
  },
  // "“[THE ROAD IS OPEN],” SAID NATO."
  {
    rule: "claims/words-said",
    pattern: pattern(", ( \"|”|' )? cue:<says> who:<speaker> \\.", classes),
    words: "before",
  },
  // "NATO SAID THAT [THE ROAD IS OPEN]."
  {
    rule: "claims/said-words",
    pattern: pattern("who:<speaker> <adverb>* cue:<says> that?", classes),
    words: "behind",
  },
];

/** At most one saying of a sentence without a tree: a second cue cannot be told apart from the words of the first. */
export const treelessSayings = (scene: Scene, sentence: TokenRange): Saying[] => {
  if (hasTree(scene, sentence.first)) return [];
  for (const { rule, pattern: shape, words } of shapes) {
    const found = matchesIn(shape, scene, sentence)[0];
    const cue = found?.captures["cue"];
    const who = found?.captures["who"];
    if (!found || !cue || !who) continue;
    const range =
      words === "behind"
        ? { first: found.last, last: sentence.last }
        : { first: sentence.first, last: found.first };
    const content = trimmed(scene, range);
    if (!hasWords(scene, content)) continue;
    return [
      {
        rule,
        act: cuesOf(scene.words[cue.first]!)[0]?.act ?? "state",
        verb: cue.first,
        cue,
        source: { head: who.last - 1, range: who },
        inherited: false,
        content: [content],
        reporters: [],
      },
    ];
  }
  return [];
};
