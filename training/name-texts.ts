// Texts with names marked by hand, as training/train-names.ts reads them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { NameSpan } from "../src/model/annotations.ts";
import type { Block } from "../src/model/document.ts";
import type { Span } from "../src/model/span.ts";

type Kind = NameSpan["label"];

/** A text, each of its sentences a block, with its names. */
export interface MarkedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly names: readonly (Span & { readonly label: Kind })[];
}

/** A sentence as treebanks have it: words, whether a space follows each, names as ranges of words. */
interface MarkedWords {
  readonly words: readonly string[];
  readonly spaced: readonly boolean[];
  readonly names: readonly (readonly [first: number, last: number, kind: Kind])[];
}

const joined = (sentences: readonly MarkedWords[]): MarkedText => {
  let text = "";
  const blocks: Block[] = [];
  const marked: MarkedText["names"][number][] = [];
  for (const { words, spaced, names } of sentences) {
    const start = text.length;
    const spans = words.map((word, i) => {
      const at = { start: text.length, end: text.length + word.length };
      text += spaced[i] && i + 1 < words.length ? `${word} ` : word;
      return at;
    });
    const span = { start, end: text.length };
    blocks.push({ kind: "paragraph", ...span, content: span });
    for (const [first, last, label] of names)
      marked.push({ start: spans[first]!.start, end: spans[last - 1]!.end, label });
    text += "\n";
  }
  return { text, blocks, names: marked };
};

const content = (folder: string, file: string): string =>
  gunzipSync(readFileSync(join(folder, file))).toString("utf8");

const short: ReadonlyMap<string, Kind> = new Map([
  ["PER", "PERSON"],
  ["ORG", "ORGANIZATION"],
  ["LOC", "PLACE"],
]);

const spacesOf = (words: readonly string[]): boolean[] =>
  words.map((word, i) => {
    const next = words[i + 1] ?? "";
    return (
      !/^(?:[.,;:!?)\]}%”’]|n't|'|''|'(?:s|re|ve|ll|d|m))$/.test(next) && !/^[([{“‘$]$/.test(word)
    );
  });

/** Columns of words and labels (IOB, with or without numbers in front): wikigold, Universal NER. */
export const iobTexts = (folder: string, file: string): MarkedText[] =>
  content(folder, file)
    .split(/^(?:# newdoc id.*|-DOCSTART-.*)$/m)
    .map((part) =>
      joined(
        part.split(/\n\s*\n/).flatMap((sentence) => {
          const rows = sentence
            .split("\n")
            .filter((line) => line.trim() !== "" && !line.startsWith("# "))
            .map((line) => line.split(/[\t ]/));
          const words = rows.map((cells) => (cells.length > 2 ? cells[1]! : cells[0]!));
          const tags = rows.map((cells) => (cells.length > 2 ? cells[2]! : cells[1]!));
          const names: [number, number, Kind][] = [];
          tags.forEach((tag, i) => {
            const kind = short.get(tag.slice(2));
            const open = names.at(-1);
            if (!kind) return;
            if (tag[0] === "I" && open?.[1] === i && open[2] === kind) open[1] = i + 1;
            else names.push([i, i + 1, kind]);
          });
          return words.length > 0 ? [{ words, spaced: spacesOf(words), names }] : [];
        }),
      ),
    )
    .filter(({ text }) => text !== "");

/** GUM's genres whose texts have an open licence. */
const open = new Set("academic bio court interview news speech textbook voyage".split(" "));
const entityKinds: ReadonlyMap<string, Kind> = new Map([
  ["person", "PERSON"],
  ["organization", "ORGANIZATION"],
  ["place", "PLACE"],
]);
const titled =
  /^(?:mr|mrs|ms|dr|president|senator|sen|rep|representative|general|gen|admiral|minister|secretary|prime|chancellor|king|queen|prince|princess|pope|professor|prof|sir|lord|lady|judge|justice|governor|gov|mayor|captain|colonel|col|lt|sgt|chairman|director|congressman|congresswoman|ambassador|spokesman|chief|deputy|foreign|vice)\.?$/i;

interface EntityMention {
  readonly id: string;
  readonly kind: string;
  readonly first: number;
  readonly last: number;
}

/** The mentions of a sentence, from the brackets of the Entity field: "(12-person-…", "12)". */
const mentionsOf = (fields: readonly string[]): EntityMention[] => {
  const begun: Omit<EntityMention, "last">[] = [];
  const ended: EntityMention[] = [];
  fields.forEach((field, i) => {
    const brackets = /(?:^|\|)Entity=([^|]*)/.exec(field)?.[1] ?? "";
    for (const [, id = "", kind, closed] of brackets.matchAll(/\((\d+)-([a-z]+)-[^()]*|(\d*)\)/g)) {
      if (kind) begun.push({ id, kind, first: i });
      else {
        const at = closed
          ? begun.findLastIndex((mention) => mention.id === closed)
          : begun.length - 1;
        for (const mention of at < 0 ? [] : begun.splice(at, 1))
          ended.push({ ...mention, last: i + 1 });
      }
    }
  });
  return ended;
};

/** Runs of proper nouns, each of the kind of the innermost mention around it; a person's title is left out. */
const properNames = (
  words: readonly string[],
  proper: readonly boolean[],
  mentions: readonly EntityMention[],
): [number, number, Kind][] => {
  const innermost = (i: number): EntityMention | undefined =>
    mentions
      .filter(({ first, last }) => first <= i && i < last)
      .reduce<EntityMention | undefined>(
        (best, next) => (best && best.last - best.first <= next.last - next.first ? best : next),
        undefined,
      );
  const endOf = (first: number, mention: EntityMention | undefined, joins: boolean): number => {
    let at = first + 1;
    while (at < words.length) {
      if ((proper[at] || /^[-–]$/.test(words[at]!)) && innermost(at) === mention) at++;
      else if (joins && mention && /^(?:of|and|for|the|&)$/.test(words[at]!)) {
        const next = /^the$/i.test(words[at + 1] ?? "") ? at + 2 : at + 1;
        if (!proper[next] || innermost(next) !== mention || mention.last - mention.first >= 9)
          break;
        at = next + 1;
      } else break;
    }
    while (at > first && !proper[at - 1]) at--;
    return at;
  };
  const names: [number, number, Kind][] = [];
  for (let i = 0; i < words.length; i++) {
    if (!proper[i]) continue;
    const mention = innermost(i);
    const kind = entityKinds.get(mention?.kind ?? "");
    const last = endOf(i, mention, kind !== undefined && kind !== "PERSON");
    let first = i;
    if (kind === "PERSON") while (first < last && titled.test(words[first]!)) first++;
    if (kind && first < last) names.push([first, last, kind]);
    i = last - 1;
  }
  return names;
};

const gumSentence = (lines: string): MarkedWords | undefined => {
  const rows = lines
    .split("\n")
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split("\t"));
  const whole = rows.filter(([number = ""]) => /^\d+$/.test(number));
  const spaced = whole.map((cells) => !/SpaceAfter=No/.test(cells[9]!));
  // "don't" is two words with no space between them
  for (const [number = "", , , , , , , , , field = ""] of rows) {
    const [from, to] = number.split("-").map(Number);
    if (from === undefined || to === undefined) continue;
    spaced.fill(false, from - 1, to - 1);
    spaced[to - 1] = !/SpaceAfter=No/.test(field);
  }
  const words = whole.map((cells) => cells[1]!);
  const proper = whole.map((cells) => cells[3] === "PROPN");
  const mentions = mentionsOf(whole.map((cells) => cells[9]!));
  return words.length > 0
    ? { words, spaced, names: properNames(words, proper, mentions) }
    : undefined;
};

export const gumTexts = (folder: string, file: string): MarkedText[] =>
  content(folder, file)
    .split(/^(?=# newdoc id = )/m)
    .filter((part) => open.has(/^# newdoc id = GUM_([a-z]+)_/.exec(part)?.[1] ?? ""))
    .map((part) => joined(part.split("\n\n").flatMap((lines) => gumSentence(lines) ?? [])));
