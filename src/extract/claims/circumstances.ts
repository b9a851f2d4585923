// To whom, where and when something was said: what stands by the cue, outside of the words themselves.

import type { TokenRange } from "../../model/annotations.ts";
import { spanOf } from "../../model/annotations.ts";
import type { Mention } from "../../model/findings.ts";
import { inside, overlaps, type Reading } from "../../model/span.ts";
import { tree } from "../tree.ts";
import type { Phrase } from "./saying.ts";
import { type Scene, sentenceAt } from "./scene.ts";
import { nounPhrase } from "./source.ts";
import type { Heard } from "./speaker.ts";

const outside = (at: number, ranges: readonly TokenRange[]): boolean =>
  ranges.every(({ first, last }) => at < first || at >= last);

const listening =
  /^(?:tell|tells|told|telling|inform|informs|informed|informing|assure|assures|assured|assuring|remind|reminds|reminded|reminding|warn|warns|warned|warning|ask|asks|asked|asking|urge|urges|urged|urging|notify|notifies|notified|notifying|brief|briefed|advise|advised)$/;

const listenerRules = [
  // "Berg told reporters that …"
  { name: "told", tree: tree<Scene>(". >dobj|dative whom:."), verb: listening },
  // "Berg said to the ministers that …", "in an interview with the Gazette"
  { name: "to", tree: tree<Scene>(". >prep|dative to[>pobj whom:.]") },
  {
    name: "interview",
    tree: tree<Scene>(
      ". >prep in|during[>pobj interview|conversation|call|talk[>prep with[>pobj whom:.]]]",
    ),
  },
  {
    name: "interview",
    tree: tree<Scene>(". >prep to|in[>pobj interview[>prep to|with|for[>pobj whom:.]]]"),
  },
  { name: "speaking", tree: tree<Scene>(". >advcl speaking[>prep to|with[>pobj whom:.]]") },
];

/** Noun phrase of whoever it was said to, with its head. */
export const listenerOf = (
  scene: Scene,
  verb: number,
  content: readonly TokenRange[],
): Phrase | undefined => {
  for (const { tree, verb: only } of listenerRules) {
    if (only && !only.test(scene.words[verb]!)) continue;
    const found = tree(scene, verb);
    const head = found?.["whom"];
    if (head !== undefined && outside(head, content)) {
      // "told the summit": nobody, but where it was said
      if (scene.mentions.covering(head, "Meeting")) return undefined;
      // "told the Gazette's morning programme": its owner
      const owner = (scene.children[head] ?? []).find(
        (child) =>
          scene.syntax.labels[child] === "poss" && scene.mentions.covering(child, "Organization"),
      );
      return { head: owner ?? head, range: nounPhrase(scene, head, verb) };
    }
  }
  return undefined;
};

/** The meeting at which it was said: "Ada Berg said at [the Lima summit] that the road was open." */
export const occasionOf = (
  scene: Scene,
  verb: number,
  content: readonly TokenRange[],
): { readonly meeting: string; readonly reading: Reading } | undefined => {
  const sentence = sentenceAt(scene, verb);
  let found: Mention | undefined;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (!outside(at, content)) continue;
    const mention = scene.mentions.startingAt(at, "Meeting");
    if (!mention) continue;
    let before = at - 1;
    while (
      before > sentence.first &&
      /^(?:the|a|an|this|that|his|her|their)$/.test(scene.words[before]!)
    )
      before--;
    if (/^(?:at|during|in|to|with)$/.test(scene.words[before] ?? "") || before === verb) {
      found = mention;
      break;
    }
  }
  return (
    found && {
      meeting: found.entity,
      reading: { start: found.start, end: found.end, rule: "claims/said-at" },
    }
  );
};

/**
 * The day that the text gives for the saying, outside of what is said. Who goes on as "he" or "she" right
 * after, without a day, still speaks on the same one.
 */
export const dayOf = (
  scene: Scene,
  verb: number,
  source: Phrase,
  content: readonly TokenRange[],
  before: Heard | undefined,
  speaker: string,
): string | undefined => {
  const { annotations, tokens, words } = scene;
  const sentence = spanOf(tokens, sentenceAt(scene, verb));
  const apart = [...content, source.range].map((range) => spanOf(tokens, range));
  const date = inside(annotations.dates, sentence).find(
    (one) => one.type === "DATE" && apart.every((span) => !overlaps(span, one)),
  );
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date?.value ?? "")?.[0];
  if (day || before?.speaker !== speaker) return day;
  const near = annotations.sentenceOf[verb]! - before.sentence < 2;
  return near && /^(?:he|she|they|it)$/.test(words[source.head]!) ? before.day : undefined;
};
