import { familyFirst, generations, particles } from "../../lexicon/name-words.ts";
import type { Candidate } from "./candidates.ts";

const isAbbreviated = (word: string): boolean => word.replace(/\.$/, "").length < 2;

/** The words of a person's name that begin with a capital, "Jr" aside. */
export const nameWords = (name: string): string[] =>
  name.split(/[\s-]+/).filter((word) => !generations.has(word) && /^\p{Lu}/u.test(word));

/** Whether the name has two words of its own, initials aside. */
export const isFull = ({ name }: Candidate): boolean =>
  nameWords(name).filter((word) => !isAbbreviated(word)).length > 1;

/** By what single words a text may call the bearer of a full name. */
export const shortForms = (name: string): string[] => {
  const words = name.split(/\s+/).filter((word) => !generations.has(word));
  const telling = words.filter((word) => /^\p{Lu}/u.test(word) || word.includes("-"));
  const rest = telling
    .slice(1)
    .filter((word) => !isAbbreviated(word) && !particles.has(word.toLowerCase()));
  return familyFirst.has(telling[0] ?? "") && telling.length <= 3 ? [telling[0]!, ...rest] : rest;
};

/** "ADA BERG" as other texts write it. */
export const inSmallLetters = (name: string): string =>
  /^\p{Lu}+(?:[\s-]\p{Lu}+)+$/u.test(name)
    ? name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name;
