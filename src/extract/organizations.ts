import type { OrgType } from "../../graph/schema.ts";
import { countryForms, countryOf, seats } from "../lexicon/countries.ts";
import { ambiguousOrganizations, headNouns, knownOrganizations } from "../lexicon/organizations.ts";
import { byHead } from "./body-heads.ts";
import { countryBefore, isOwnName, isPart, isTitle, organization } from "./body-words.ts";
import type { Candidate } from "./candidates.ts";
import { isOrdinary, type Page } from "./page.ts";

const known = (page: Page, i: number): Candidate | undefined => {
  const seat = seats.at(page.annotations, i);
  const match = knownOrganizations.at(page.annotations, i);
  const model = page.model(i);
  const isThe = /^the$/i.test(page.word(i - 1));
  if (seat && (!match || seat.last >= match.last)) {
    const before = countryBefore(page, i);
    const { name, country } = seat.value;
    const single = seat.last - i === 1;
    if (
      single &&
      ambiguousOrganizations.has(page.word(i)) &&
      !isThe &&
      model?.label !== "ORGANIZATION" &&
      !(name === "Congress" && !page.initial(i))
    )
      return undefined;
    const code = before?.code ?? country.code;
    return organization(
      page,
      { first: i, last: seat.last },
      "government",
      "organizations/seat",
      58,
      {
        country: code,
        name:
          code === country.code ? name : `${countryOf(code)?.adjectives[0] ?? ""} ${name}`.trim(),
      },
    );
  }
  if (!match) return undefined;
  const { last, value } = match;
  const text = page.word(i);
  if (last - i === 1) {
    if (ambiguousOrganizations.has(text) && !isThe && model?.label !== "ORGANIZATION") {
      const sure = /^(?:EU|AU|AP|IS)$/.test(text) && !page.shouted(i);
      if (!sure) return undefined;
    }
    if (page.shouted(i) && /^\p{Lu}{2,4}$/u.test(text) === false && page.common(i))
      return undefined;
    if (model?.label === "PERSON" && model.last - model.first > 1) return undefined;
  }
  let end = last;
  // "the Berg news agency": the kind belongs to an agency's name as little as "the"
  if (value.orgType === "media" && /^(?:News|Agency)$/.test(page.word(end)))
    while (/^(?:News|Agency)$/.test(page.word(end))) end++;
  return organization(page, { first: i, last: end }, value.orgType, "organizations/known", 56, {
    name: value.name,
  });
};

// Organs whose names a text also writes in small letters, when it says whose: "Ukraine's defence ministry".
const smallHead = /^(?:ministry|presidency|parliament|embassy|treasury)$/;
const smallOf =
  /^(?:defence|defense|foreign|interior|economy|finance|energy|health|justice|trade|commerce|agriculture|education|transport|culture|information|emergencies|infrastructure|intelligence|security|industry|environment|labour|labor)$/;

/** "Peru's defence ministry", "the Chadian presidency", "the presidential office" */
const bySmallHead = (page: Page, i: number): Candidate | undefined => {
  const two = smallOf.test(page.small(i)) && /^(?:ministry|service)$/.test(page.word(i + 1));
  const staff = page.small(i) === "general" && page.word(i + 1) === "staff";
  const bank = page.small(i) === "central" && page.word(i + 1) === "bank";
  const office =
    page.small(i) === "presidential" && /^(?:office|administration)$/.test(page.word(i + 1));
  const long = two || staff || bank || office;
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

/** "the Orlov administration": the government under its head's name. */
const administration = (page: Page, i: number): Candidate | undefined => {
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

/** "Servants of Order party", "the Berg group": the kind in small letters behind the name. */
const smallKinds: ReadonlyMap<string, OrgType> = new Map([
  ["party", "party"],
  ["newspaper", "media"],
  ["magazine", "media"],
  ["broadcaster", "media"],
]);
const bySmallKind = (page: Page, i: number): Candidate | undefined => {
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

/** What the name finder takes for an organization and nothing else explains. */
const byModel = (page: Page, i: number): Candidate | undefined => {
  const model = page.model(i);
  if (model?.first !== i || model.label !== "ORGANIZATION") return undefined;
  let { first, last } = model;
  while (first < last) {
    const match = countryForms.at(page.annotations, first);
    if (
      match &&
      match.last < last &&
      match.value.form !== "capital" &&
      !isOwnName(page, first, match.last, match.value.form)
    )
      first = match.last;
    else if (
      /^(?:the|The|a|an|['’]s?|-)$/.test(page.word(first)) ||
      (!page.capital(first) && !/\d/.test(page.word(first)))
    )
      first++;
    else break;
  }
  while (last > first && !page.capital(last - 1) && !/^\p{N}+$/u.test(page.word(last - 1))) last--;
  // "Presidential Office Head Ada Berg": what follows a title is its holder
  for (let at = first + 1; at < last; at++) {
    if (isTitle(page, at) && page.capital(at)) {
      last = at;
      break;
    }
  }
  if (last <= first || page.shouted(first)) return undefined;
  if (
    /^(?:Conference|Summit|Forum|Talks|Agreement|Accord|Accords|Initiative|Memorandum|Strategy|Treaty|Declaration|Protocol|Plan|Process|Index|Act|Day|Award|Prize|Cup|Dialogue|Convention|Charter|Resolution|Uprising|Revolution|Revolt|War|Collapse|One|II|Ministers|Presidents|Leaders|Articles|Statement|Reference|Market|Bill|Papers?|Report|Measures|Autonomy|Product|Law|Constitution|Summits|Crisis|Question|Problem|Affair|Deal|Truce|Ceasefire|Package|Statute|Games|Olympics|Championship)$/.test(
      page.word(last - 1),
    )
  )
    return undefined;
  const range = Array.from({ length: last - first }, (_, k) => first + k);
  if (
    range.every(
      (at) =>
        isTitle(page, at) ||
        isOrdinary(page, at) ||
        /^(?:Foreign|Affairs|Representative|State|Interior|Defense|Defence|Security|Policy|Economy|Finance|Trade|[,–-])$/.test(
          page.word(at),
        ),
    )
  )
    return undefined;
  if (range.some((at) => page.word(at) === ",")) return undefined;
  if (
    range.some(
      (at) =>
        page.word(at) === "-" &&
        countryForms.at(page.annotations, at + 1)?.value.form === "adjective",
    )
  )
    return undefined;
  if (
    /^(?:missile|missiles|drone|drones|tank|tanks|jet|jets|rocket|rockets|aircraft|helicopter|helicopters|rifle|rifles|satellite|virus|vaccine)$/.test(
      page.word(last),
    )
  )
    return undefined;
  const text = page.word(first);
  if (last - first === 1) {
    if (page.shouted(first) || isOrdinary(page, first) || text.length < 2 || isTitle(page, first))
      return undefined;
    if (page.capital(last) && isTitle(page, last)) return undefined;
    if (headNouns.has(text) || countryForms.at(page.annotations, first)) return undefined;
    if (/^(?:UTC|GMT|EST|EDT|CET|PST|OK|TV|PM|AM|CEO|AI|IT)$/.test(text)) return undefined;
    if (page.dated(first) || (page.common(first) && !/^\p{Lu}{2,}$/u.test(text))) return undefined;
    if (/(?:tion|ism|ity|eers?|teral)$/.test(text)) return undefined;
  }
  const country = countryBefore(page, first)?.code;
  return organization(
    page,
    { first, last },
    "other",
    "organizations/name-finder",
    45,
    country ? { country } : {},
  );
};

export const organizationsIn = (page: Page): Candidate[] => {
  const found: Candidate[] = [];
  for (let i = 0; i < page.length; i++) {
    const rules = page.capital(i)
      ? [known(page, i), byHead(page, i), administration(page, i), byModel(page, i)]
      : /^\p{Ll}/u.test(page.word(i))
        ? [bySmallHead(page, i), bySmallKind(page, i), byModel(page, i)]
        : [byModel(page, i)];
    if (page.capital(i) && page.small(i) === "presidential") rules.push(bySmallHead(page, i));
    // "al-Qaeda", "the Taliban"
    if (!page.capital(i) && /^(?:al|the)$/.test(page.word(i))) rules.push(known(page, i));
    for (const candidate of rules) if (candidate) found.push(candidate);
  }
  return found;
};
