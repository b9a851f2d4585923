import type { TokenRange } from "../../model/annotations.ts";
import { delegations } from "./delegations.ts";
import { subjectOf } from "./encounters.ts";
import { type Attendance, before, listEnd, people } from "./present.ts";
import { type Scene, subtree, tagAt, wordAt } from "./scene.ts";

const takesPart =
  /^(?:take|takes|took|taken|taking|participate|participates|participated|participating|attend|attends|attended|attending|represented|mediate|mediated|mediates|speak|speaks|spoke|addressed|join|joined|joins)$/;

/** "is due to attend", "stayed away from the session", "Others attending include …", "The round will include …". */
const byVerb = (scene: Scene, sentence: TokenRange): Attendance[] => {
  const { labels } = scene.annotations.syntax;
  const found: Attendance[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = wordAt(scene, at);
    if (!/^VB/.test(tagAt(scene, at))) continue;
    if (/^(?:include|includes|included)$/.test(word)) {
      const subject = subjectOf(scene, at);
      const range = subject === undefined ? undefined : subtree(scene, subject, at);
      const ofOccasion =
        range &&
        anyWord(
          scene,
          range,
          /^(?:talks|meetings?|negotiations|summit|round|session|discussions|consultations|conference|officials|participants|delegates|attending|attendees|delegation)$/,
        );
      if (ofOccasion) {
        const who = { first: at + 1, last: listEnd(scene, { first: at + 1, last: sentence.last }) };
        const ahead = /^(?:will|to|would)$/;
        const expected = ahead.test(wordAt(scene, at - 1)) || ahead.test(wordAt(scene, at - 2));
        found.push({
          at,
          range: who,
          participants: people(scene, who, "attendance/include", {
            presence: expected ? "expected" : "attended",
          }),
        });
      }
      continue;
    }
    if (!takesPart.test(word)) continue;
    if (/^(?:take|takes|took|taken|taking)$/.test(word) && wordAt(scene, at + 1) !== "part")
      continue;
    if (/^(?:join|speak|address|spoke)/.test(word) && !occasionFollows(scene, at, sentence.last))
      continue;
    if (word === "represented" && wordAt(scene, at + 1) !== "by") continue;
    const helpers = (scene.children[at] ?? []).filter((child) =>
      /^(?:aux|auxpass|neg)$/.test(labels[child] ?? ""),
    );
    const absent = helpers.some((child) => labels[child] === "neg");
    const xcomp = labels[at] === "xcomp" ? scene.annotations.syntax.heads[at] : undefined;
    const expected =
      xcomp !== undefined ||
      helpers.some((child) => /^(?:will|would|to)$/.test(wordAt(scene, child)));
    const presence = absent ? "absent" : expected ? "expected" : "attended";
    const passive = wordAt(scene, at + 1) === "by";
    const range = passive
      ? { first: at + 2, last: listEnd(scene, { first: at + 2, last: sentence.last }) }
      : before(scene, at, sentence.first);
    const rule = absent ? "attendance/absent" : "attendance/takes-part";
    const participants = people(scene, range, rule, { presence });
    if (participants.length > 0)
      found.push({
        at,
        range: { first: range.first, last: Math.max(at + 1, range.last) },
        participants,
      });
  }
  return found;
};

const anyWord = (scene: Scene, { first, last }: TokenRange, words: RegExp): boolean => {
  for (let at = first; at < last; at++) if (words.test(wordAt(scene, at))) return true;
  return false;
};

const occasionFollows = (scene: Scene, at: number, last: number): boolean =>
  anyWord(
    scene,
    { first: at + 1, last: Math.min(last, at + 12) },
    /^(?:talks|meetings?|negotiations|summit|conference|discussions|forum|congress|session)$/,
  );

/** Everybody whom a sentence puts into a delegation or the room. */
export const attendance = (scene: Scene, sentence: TokenRange): Attendance[] =>
  [...delegations(scene, sentence), ...byVerb(scene, sentence)].sort((a, b) => a.at - b.at);
