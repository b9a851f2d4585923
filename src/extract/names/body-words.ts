import type { OrgType } from "../../../graph/schema.ts";
import { countryForms } from "../../lexicon/countries.ts";
import { titles } from "../../lexicon/name-words.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import { isFunctional, type Page } from "./page.ts";

/** A stretch as a candidate for a body's name. */
export const organization = (
  page: Page,
  range: TokenRange,
  orgType: OrgType,
  rule: string,
  strength: number,
  rest: Partial<Candidate> = {},
): Candidate => ({
  ...range,
  kind: "Organization",
  form: "name",
  name: wordsOf(page.annotations, range),
  orgType,
  rule,
  strength,
  ...rest,
});

/** The country whose adjective or possessive stands right before: "Russian …", "Ukraine's …". */
export const countryBefore = (
  page: Page,
  first: number,
): { readonly code: string; readonly first: number } | undefined => {
  const possessive = /^['’]s?$/.test(page.word(first - 1));
  const end = possessive ? first - 1 : first;
  for (let start = Math.max(0, end - 5); start < end; start++) {
    if (!page.together(start, first)) continue;
    const match = countryForms.at(page.annotations, start);
    if (match?.last === end && (match.value.form !== "capital" || possessive))
      return { code: match.value.country.code, first: start };
  }
  return undefined;
};

/** The first country that a name holds: its code. */
export const countryInside = (page: Page, first: number, last: number): string | undefined => {
  for (let i = first; i < last; i++) {
    const match = page.capital(i) ? countryForms.at(page.annotations, i) : undefined;
    if (match && match.last <= last && match.value.form !== "capital")
      return match.value.country.code;
  }
  return undefined;
};

/** Whether the token may be a word of a body's name. */
export const isPart = (page: Page, i: number): boolean =>
  page.capital(i) && /^\p{Lu}[\p{L}\p{M}\p{N}.'’]*$/u.test(page.word(i)) && !isFunctional(page, i);

/** Words before a head noun that belong to a person's title, not to the body. */
export const isTitle = (page: Page, i: number): boolean =>
  titles.has(page.small(i)) &&
  !/^(?:national|security|defense|defence|foreign|finance|economy|energy|treasury|trade|general|interior|justice|staff|army|navy|high|special|prime|press|presidential|labour|first|supreme|force|private|science|investment|health|veterans|police)$/.test(
    page.small(i),
  );

/** "Ghana Arbitration Centre": a country's name, without a possessive, that is part of the body's own. */
export const isOwnName = (page: Page, first: number, last: number, form: string): boolean =>
  form === "name" &&
  page.capital(last) &&
  page.word(first - 1) !== "-" &&
  !/^(?:U\. ?[SK]\.?|US|UK|USA|UAE|DRC|EU)$/.test(wordsOf(page.annotations, { first, last })) &&
  !/^(?:Ministry|Government|Parliament|Foreign|Defense|Defence|President|Treasury|Embassy|Army)$/.test(
    page.word(last),
  );
