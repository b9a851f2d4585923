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

/** Same length as the text, so that offsets hold: accents off, lower case. */
export function folded(text: string): string {
  const plain = text.replace(/[^\p{ASCII}]+/gu, (run) => [...run].map(withoutAccent).join(""));
  const small = plain.toLowerCase();
  return small.length === text.length ? small : text;
}

function withoutAccent(character: string): string {
  const base = character.normalize("NFD")[0] ?? character;
  const small = base.toLowerCase();
  const lower = strokes[small] ?? small;
  return lower.length === character.length ? lower : character;
}

const foldedNames = new WeakMap<KnowledgeNode, readonly string[]>();

function foldedNamesOf(thing: KnowledgeNode): readonly string[] {
  const made = foldedNames.get(thing) ?? namesOf(thing).map(folded);
  foldedNames.set(thing, made);
  return made;
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

export function search({ ofKind, sources }: Model, query: string): Results {
  const wanted = folded(query.trim());
  if (wanted.length < 2) return { things: [], words: [] };
  const hits: (ThingHit & { readonly rank: number })[] = [];
  for (const thing of searched.flatMap((kind) => ofKind.get(kind) ?? [])) {
    let best: { index: number; rank: number } | undefined;
    for (const [index, name] of foldedNamesOf(thing).entries()) {
      const rank = rankOf(name, wanted);
      if (rank < (best?.rank ?? none)) best = { index, rank };
    }
    if (!best) continue;
    const spelling = best.index === 0 ? undefined : namesOf(thing)[best.index];
    hits.push({ thing, rank: best.rank, ...(spelling === undefined ? {} : { spelling }) });
  }
  hits.sort(
    (a, b) =>
      searched.indexOf(a.thing.kind) - searched.indexOf(b.thing.kind) ||
      a.rank - b.rank ||
      byWeight(a.thing, b.thing),
  );
  const words: WordHit[] = [];
  for (const source of sources) {
    if (words.length >= mostWords) break;
    words.push(...places(source, wanted));
  }
  const closest = hits.length + words.length === 0 ? nearest(ofKind, wanted) : undefined;
  return {
    things: hits.slice(0, mostThings),
    words: words.slice(0, mostWords),
    ...(closest ? { closest } : {}),
  };
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
function nearest(ofKind: Model["ofKind"], wanted: string): KnowledgeNode | undefined {
  let best: { thing: KnowledgeNode; distance: number } | undefined;
  for (const kind of ["Person", "Meeting", "Place"] as const)
    for (const thing of ofKind.get(kind) ?? [])
      for (const name of foldedNamesOf(thing))
        for (const word of [name, ...name.split(/\s+/)]) {
          const limit = Math.min(best?.distance ?? 99, Math.ceil(wanted.length / 3)) + 1;
          const distance = edits(word, wanted, limit);
          if (distance < limit && (!best || distance < best.distance)) best = { thing, distance };
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
