// What stands behind the words of a saying and belongs to them, though the parser hung it on the cue.

import { overlaps } from "../../model/span.ts";
import { type Scene, sentenceAt, subtree } from "./scene.ts";

/** Where and through what somebody speaks: "in a statement", "at a briefing", "by telephone". */
const occasion =
  /^(?:statement|statements|interview|interviews|briefing|briefings|conference|speech|speeches|address|remarks|letter|letters|post|posts|tweet|tweets|report|reports|email|e-mail|message|messages|telephone|phone|call|radio|television|tv|facebook|twitter|telegram|x|press|meeting|meetings|talks|session|debate|hearing|summit|rally|visit|ceremony|event|forum|reporters|journalists|response|reply|reaction|turn|addition|tears|person|private|public|ruling|memo|book|memoir|article|essay|column|video|documentary|film|ad|appearance|podcast|show|broadcast|programme|program|filing|brief|testimony)$/;

const dash = /^(?:-+|–|—)$/;
const condition = /^(?:if|unless|because|until|so|lest|provided)$/;

/** "The rain may stop, should the wind turn": a condition without a conjunction. */
const inverted = ({ children, words, syntax }: Scene, clause: number): boolean => {
  const first = (children[clause] ?? [])[0];
  return first !== undefined && syntax.labels[first] === "aux" && words[first] === "should";
};

const belongs = (scene: Scene, child: number, first: number, apart: boolean): boolean => {
  const { syntax, words, children, annotations, tokens, mentions } = scene;
  if (syntax.labels[child] === "advcl") {
    const marks = (children[child] ?? []).filter((at) => syntax.labels[at] === "mark");
    if (marks.some((at) => condition.test(words[at]!)) || inverted(scene, child)) return true;
    const toDo = words[first] === "to" && syntax.heads[first] === child;
    return toDo && !apart;
  }
  // "rejected the terms of the spring, the “harbour rules”": the same thing again
  if (syntax.labels[child] === "dobj" && apart) return scene.quotationOf[child]! >= 0;
  if (syntax.labels[child] !== "prep" || apart || words[child] === "according") return false;
  const objects = (children[child] ?? []).filter((at) =>
    /^p(?:obj|comp)$/.test(syntax.labels[at]!),
  );
  if (objects.length === 0) return false;
  // a deadline is part of what is asked
  if (/^(?:by|until|before)$/.test(words[child]!)) return true;
  return objects.every((at) => {
    if (occasion.test(words[at]!) || mentions.covering(at, "Meeting")) return false;
    const word = tokens[at]!;
    return !annotations.dates.some((date) => overlaps(date, word));
  });
};

/** Index behind a parenthesis between dashes that begins at `at`; `at` itself where none does. */
const behindDashes = (scene: Scene, at: number): number => {
  const { words } = scene;
  if (!dash.test(words[at] ?? "")) return at;
  const { last } = sentenceAt(scene, at);
  for (let end = at + 1; end < last; end++) if (dash.test(words[end]!)) return end + 1;
  return at;
};

/** Tokens behind those of a complement that go on with it: "demanded an apology in return", "…, if it rained". */
export const trailing = (scene: Scene, verb: number, inside: readonly number[]): number[] => {
  const { children, words } = scene;
  let end = inside.at(-1) ?? -1;
  const made: number[] = [];
  if (end <= verb) return made;
  for (const child of children[verb] ?? []) {
    if (child <= end) continue;
    const tokens = subtree(scene, child, (at) => at === verb);
    const first = tokens[0]!;
    const apart = first === end + 2 && words[end + 1] === ",";
    const next = behindDashes(scene, end + 1);
    if ((first !== next && !apart) || !belongs(scene, child, first, apart)) continue;
    for (let at = end + 1; at < next; at++) made.push(at);
    made.push(...tokens);
    end = tokens.at(-1)!;
  }
  return [...made, ...shouldBehind(scene, end)];
};

/** "…, should the wind turn" wherever the parser hung it. */
const shouldBehind = (scene: Scene, end: number): number[] => {
  const { words, syntax } = scene;
  if (words[end + 1] !== "," || words[end + 2] !== "should") return [];
  const clause = syntax.heads[end + 2]!;
  if (syntax.labels[end + 2] !== "aux" || clause <= end + 2) return [];
  return subtree(scene, clause).filter((at) => at >= end + 2 && !/^[.!?]$/.test(words[at]!));
};
