// Search over names, spellings and words; accents and case do not count.
import type { NodeKind } from "../../graph/schema.ts";
import type { KnowledgeNode } from "../../src/model/knowledge.ts";
import type { Span } from "../../src/model/span.ts";
import { byWeight, type Model, type Source } from "./model.ts";

export interface ThingHit {
  readonly thing: KnowledgeNode;
  /** The spelling that was found, when it is not the label. */
  readonly spelling?: string;
}

export interface WordHit extends Span {
  readonly source: Source;
}

export interface Results {
  readonly things: readonly ThingHit[];
  readonly words: readonly WordHit[];
  /** The nearest name, when nothing was found. */
  readonly closest?: KnowledgeNode;
}

/** Letters that Unicode does not take apart into a base and a mark. */
const strokes: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ħ: "h",
  ı: "i",
  ŧ: "t",
};

/** Same length as the text, so that offsets hold: accents off, lower case, one kind of quote mark. */
export function folded(text: string): string {
  let plain = "";
  for (const character of text.normalize("NFC")) {
    const base = character.normalize("NFD")[0] ?? character;
    const small = base.toLowerCase();
    const lower = strokes[small] ?? small;
    plain += lower.length === character.length ? lower : character;
  }
  return plain.length === text.length ? plain : text.toLowerCase();
}

const searched: readonly NodeKind[] = [
  "Person",
  "Meeting",
  "Organization",
  "Country",
  "Group",
  "Place",
  "Venue",
  "Role",
  "Topic",
];
const mostThings = 12;
const mostWords = 6;

export function search({ things, sources }: Model, query: string): Results {
  const wanted = folded(query.trim());
  if (wanted.length < 2) return { things: [], words: [] };
  const hits: (ThingHit & { readonly rank: number })[] = [];
  for (const thing of things.values()) {
    if (!searched.includes(thing.kind)) continue;
    const names = namesOf(thing);
    const ranked = names
      .map((name, index) => ({ name, index, rank: rankOf(folded(name), wanted) }))
      .filter(({ rank }) => rank < none)
      .sort((a, b) => a.rank - b.rank || a.index - b.index)[0];
    if (!ranked) continue;
    const spelling = ranked.index === 0 ? {} : { spelling: ranked.name };
    hits.push({ thing, rank: ranked.rank, ...spelling });
  }
  hits.sort(
    (a, b) =>
      searched.indexOf(a.thing.kind) - searched.indexOf(b.thing.kind) ||
      a.rank - b.rank ||
      byWeight(a.thing, b.thing),
  );
  const words = sources.flatMap((source) => places(source, wanted)).slice(0, mostWords);
  const closest = hits.length + words.length === 0 ? nearest(things.values(), wanted) : undefined;
  return { things: hits.slice(0, mostThings), words, ...(closest ? { closest } : {}) };
}

export const namesOf = (thing: KnowledgeNode): readonly string[] => [
  thing.attributes.label,
  ...("aliases" in thing.attributes ? thing.attributes.aliases : []),
];

const none = 3;

/** 0 the whole name, 1 a beginning of a word, 2 somewhere, 3 not at all. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  const at = name.indexOf(wanted);
  if (at < 0) return none;
  return at === 0 || /[\s\-–]/.test(name[at - 1] ?? "") ? 1 : 2;
}

const foldedTexts = new WeakMap<Source, string>();

/** The first two places of a document, at beginnings of words. */
function places(source: Source, wanted: string): readonly WordHit[] {
  const text = foldedTexts.get(source) ?? folded(source.text);
  foldedTexts.set(source, text);
  const found: WordHit[] = [];
  for (
    let at = text.indexOf(wanted);
    at >= 0 && found.length < 2;
    at = text.indexOf(wanted, at + 400)
  )
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? " "))
      found.push({ source, start: at, end: at + wanted.length });
  return found;
}

/** The name with a word nearest to what was typed, at most a third of its letters away. */
function nearest(things: Iterable<KnowledgeNode>, wanted: string): KnowledgeNode | undefined {
  let best: { thing: KnowledgeNode; distance: number } | undefined;
  for (const thing of things) {
    if (thing.kind !== "Person" && thing.kind !== "Meeting" && thing.kind !== "Place") continue;
    for (const name of namesOf(thing))
      for (const word of [folded(name), ...folded(name).split(/\s+/)]) {
        const limit = Math.min(best?.distance ?? 99, Math.ceil(wanted.length / 3)) + 1;
        const distance = edits(word, wanted, limit);
        if (distance < limit && (!best || distance < best.distance)) best = { thing, distance };
      }
  }
  return best?.thing;
}

/** Levenshtein distance, or `limit` when it is at least that. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return Math.min(limit, row[b.length] ?? limit);
}
