import { type Candidate, wordsOf } from "./candidates.ts";
import { isFunctional, isOrdinary, type Page } from "./page.ts";

/** A stretch as a candidate for a place's name. */
export const place = (
  page: Page,
  first: number,
  last: number,
  rule: string,
  strength: number,
  placeType: string,
): Candidate => ({
  first,
  last,
  kind: "Place",
  form: "name",
  name: wordsOf(page.annotations, { first, last }),
  rule,
  strength,
  placeType,
});

/** Whether the token may be a word of a place's name. */
export const isPart = (page: Page, i: number): boolean =>
  page.capital(i) &&
  !(page.initial(i) ? isOrdinary(page, i) : isFunctional(page, i)) &&
  /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(page.word(i));
