import type { OrgType } from "../../../graph/schema.ts";
import { countryForms } from "../../lexicon/countries.ts";
import { headNouns } from "../../lexicon/organizations.ts";
import { countryBefore, isPart, isTitle, organization } from "./body-words.ts";
import type { Candidate } from "./candidates.ts";
import type { Page } from "./page.ts";

// Organs whose names a text also writes in small letters, when it says whose: "Ukraine's defence ministry".
const smallHead = /^(?:ministry|presidency|parliament|embassy|treasury)$/;
const smallOf =
  /^(?:defence|defense|foreign|interior|economy|finance|energy|health|justice|trade|commerce|agriculture|education|transport|culture|information|emergencies|infrastructure|intelligence|security|industry|environment|labour|labor)$/;

/** "Peru's [defence ministry] denied the report."; "the Chadian presidency", "the presidential office" */
export const bySmallHead = (page: Page, i: number): Candidate | undefined => {
  const two = smallOf.test(page.small(i)) && /^(?:ministry|service)$/.test(page.word(i + 1));
  const staff = page.small(i) === "general" && page.word(i + 1) === "staff";
  const bank = page.small(i) === "central" && page.word(i + 1) === "bank";
  const office =
    page.small(i) === "presidential" && /^(?:office|administration)$/.test(page.word(i + 1));
  const forces = /^(?:air force|armed forces|coast guard|border guard)$/.test(
    `${page.small(i)} ${page.small(i + 1)}`,
  );
  const long = two || staff || bank || office || forces;
  if (!long && !(smallHead.test(page.word(i)) && page.word(i) !== "ministry")) return undefined;
  if (!long && page.word(i) === "treasury") return undefined;
  const last = long ? i + 2 : i + 1;
  if (!page.together(i, last - 1)) return undefined;
  const before = countryBefore(page, i);
  if (!before) return undefined;
  if (page.word(last) === "building" || page.word(last) === "in") return undefined;
  return organization(page, { first: i, last }, "government", "organizations/small-head", 52, {
    country: before.code,
  });
};

/** The government under its head's name: "The [Orlov administration] denied the report." */
export const administration = (page: Page, i: number): Candidate | undefined => {
  if (
    !/^(?:administration|government|cabinet|presidency)$/.test(page.word(i + 1)) ||
    !isPart(page, i)
  )
    return undefined;
  if (!page.together(i, i + 1) || page.word(i + 1) !== "administration") return undefined;
  if (countryForms.at(page.annotations, i) || headNouns.has(page.word(i)) || isTitle(page, i))
    return undefined;
  if (!/^the$/i.test(page.word(i - 1)) && page.model(i)?.label !== "PERSON") return undefined;
  return organization(
    page,
    { first: i, last: i + 2 },
    "government",
    "organizations/administration",
    56,
  );
};

/** Kinds of bodies that a text writes in small letters behind the name. */
const smallKinds: ReadonlyMap<string, OrgType> = new Map([
  ["party", "party"],
  ["newspaper", "media"],
  ["magazine", "media"],
  ["broadcaster", "media"],
]);
/** The kind in small letters behind the name: "The [Servants of Order] party lost votes." */
export const bySmallKind = (page: Page, i: number): Candidate | undefined => {
  const orgType = smallKinds.get(page.word(i));
  if (!orgType || !isPart(page, i - 1) || !page.together(i - 1, i)) return undefined;
  let first = i - 1;
  while (page.together(first - 1, i) && i - first < 6) {
    if (isPart(page, first - 1)) first--;
    else if (
      /^(?:of|the|and|for)$/.test(page.word(first - 1)) &&
      (isPart(page, first - 2) || (page.word(first - 2) === "of" && isPart(page, first - 3)))
    )
      first -= page.word(first - 2) === "of" ? 3 : 2;
    else break;
  }
  const match = countryForms.at(page.annotations, first);
  if (match) first = match.last;
  if (first >= i || /^['’]s?$/.test(page.word(first))) return undefined;
  if (isTitle(page, first) || page.model(first)?.label === "PERSON") return undefined;
  return organization(page, { first, last: i }, orgType, "organizations/small-kind", 52);
};
