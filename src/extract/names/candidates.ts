import type { Annotations, TokenRange } from "../../model/annotations.ts";
import { spanOf } from "../../model/annotations.ts";
import type { Entity } from "../../model/findings.ts";

/** A stretch that may be a name, with the entity that it would name and what speaks for it. */
export interface Candidate extends TokenRange, Omit<Entity, "id"> {
  readonly form: "name" | "adjective";
  readonly rule: string;
  /** Of two that overlap the stronger stands; a word more counts as three. */
  readonly strength: number;
  /** Country of an Organization, where its name or the words before it say so: ISO code. */
  readonly country?: string;
  /** Stands inside another name without taking its place: "Norway" in "Arctic Council of Norway". */
  readonly nested?: boolean;
}

const weight = ({ first, last, strength }: Candidate): number => strength + 3 * (last - first);

/** The strongest that do not overlap, in the order of the text; nested ones stay where their host stays. */
export const strongest = (candidates: readonly Candidate[], length: number): Candidate[] => {
  const hostAt: (Candidate | undefined)[] = new Array(length);
  const hosts: Candidate[] = [];
  const ordered = [...candidates].sort((a, b) => weight(b) - weight(a) || a.first - b.first);
  for (const candidate of ordered) {
    if (candidate.nested) continue;
    let taken = false;
    for (let i = candidate.first; i < candidate.last; i++) if (hostAt[i]) taken = true;
    if (taken) continue;
    hostAt.fill(candidate, candidate.first, candidate.last);
    hosts.push(candidate);
  }
  const inside = ordered.filter(({ nested, first, last }) => {
    const host = nested ? hostAt[first] : undefined;
    return host && last <= host.last && host.last - host.first > last - first;
  });
  return [...hosts, ...inside].sort((a, b) => a.first - b.first || b.last - a.last);
};

/** The words of a range with single blanks. */
export const wordsOf = ({ document, tokens }: Annotations, range: TokenRange): string => {
  const { start, end } = spanOf(tokens, range);
  return document.text.slice(start, end).replace(/\s+/g, " ");
};
