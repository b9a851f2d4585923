import type { OrgType } from "../../graph/schema.ts";
import { countryForms, countryOf, seats } from "../lexicon/countries.ts";
import { givenName } from "../lexicon/first-names.ts";
import { calling, titles } from "../lexicon/name-words.ts";
import { ambiguousOrganizations, headNouns, knownOrganizations } from "../lexicon/organizations.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import { isFunctional, isOrdinary, type Page } from "./page.ts";

const organization = (
  page: Page,
  range: { readonly first: number; readonly last: number },
  orgType: OrgType,
  rule: string,
  strength: number,
  rest: Partial<Candidate> = {},
): Candidate => ({
  first: range.first,
  last: range.last,
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

const countryInside = (page: Page, first: number, last: number): string | undefined => {
  for (let i = first; i < last; i++) {
    const match = page.capital(i) ? countryForms.at(page.annotations, i) : undefined;
    if (match && match.last <= last && match.value.form !== "capital")
      return match.value.country.code;
  }
  return undefined;
};

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

const isPart = (page: Page, i: number): boolean =>
  page.capital(i) && /^\p{Lu}[\p{L}\p{M}\p{N}.'’]*$/u.test(page.word(i)) && !isFunctional(page, i);

const isLink = (page: Page, i: number): boolean => /^(?:and|&|for|of)$/.test(page.word(i));

/** Words before a head noun that belong to a person's title, not to the body. */
const isTitle = (page: Page, i: number): boolean =>
  titles.has(page.small(i)) &&
  !/^(?:national|security|defense|defence|foreign|finance|economy|energy|treasury|trade|general|interior|justice|staff|army|navy|high|special|prime|press|presidential|labour|first|supreme|force|private|science|investment|health|veterans|police)$/.test(
    page.small(i),
  );

/** Where the capitalised tail after "of", "for" … ends: "Ministry of | Foreign Affairs". */
const tailEnd = (page: Page, from: number): number => {
  let end = from;
  let at = from;
  while (page.together(from - 1, at) && at - from < 8) {
    if (
      page.model(at)?.label === "PERSON" &&
      page.model(at)?.first === at &&
      givenName(page.word(at))
    )
      break;
    if (
      isPart(page, at) &&
      !(isTitle(page, at) && at > from && !/^(?:President|Minister|Prime)$/.test(page.word(at)))
    ) {
      const state = countryForms.at(page.annotations, at);
      at = state && state.value.form === "name" ? state.last : at + 1;
      end = at;
      if (state?.value.form === "name" && page.word(at) !== "and" && !headNouns.has(page.word(at)))
        break;
    } else if (end === at && isLink(page, at) && at > from && page.word(at) !== "for") {
      if (page.word(at) !== "of" && page.word(at + 1) === "the") break;
      const next = page.word(at + 1) === "the" ? at + 2 : at + 1;
      if (!isPart(page, next) || isTitle(page, next)) break;
      // "University of Berg and Lund Press": two things
      if (
        page.word(at) !== "of" &&
        /^(?:University|Bank|Party|Army|Embassy|Parliament|Senate|College|School|Church|Union|League|Court)$/.test(
          page.word(from - 2),
        )
      )
        break;
      // "Ministry of Defence and President Orlov": two things
      if (
        page.word(at) === "and" &&
        !headNouns.has(page.word(at - 1)) &&
        calling.has(page.small(next))
      )
        break;
      if (/^(?:and|&)$/.test(page.word(at))) {
        // "Ministry of Foreign Affairs and Ruritania": a country of its own
        const country = countryForms.at(page.annotations, next);
        if (country && !countryForms.at(page.annotations, at - 1)) break;
        if (page.model(next)?.label === "PERSON") break;
      }
      at = next;
    } else if (page.word(at) === "the" && at === from) at++;
    else if (page.word(at) === "-" && end === at && isPart(page, at + 1)) at++;
    else break;
  }
  return end;
};

/** "Ghana Arbitration Centre": a country's name, without a possessive, that is part of the body's own. */
const isOwnName = (page: Page, first: number, last: number, form: string): boolean =>
  form === "name" &&
  page.capital(last) &&
  page.word(first - 1) !== "-" &&
  !/^(?:U\. ?[SK]\.?|US|UK|USA|UAE|DRC|EU)$/.test(wordsOf(page.annotations, { first, last })) &&
  !/^(?:Ministry|Government|Parliament|Foreign|Defense|Defence|President|Treasury|Embassy|Army)$/.test(
    page.word(last),
  );

const byHead = (page: Page, i: number): Candidate | undefined => {
  const word = page.word(i);
  const orgType = headNouns.get(word);
  if (!orgType || page.shouted(i)) return undefined;
  // "Co-Prosperity", "Self-Government"
  if (page.word(i + 1) === "-" && page.joined(i)) return undefined;
  if (page.word(i - 1) === "-" && page.small(i - 2) === "self") return undefined;
  // the last head noun of its run
  if (
    page.together(i, i + 1) &&
    headNouns.has(page.word(i + 1)) &&
    !/^(?:of|for|on)$/.test(page.word(i + 1))
  )
    return undefined;
  let first = i;
  while (page.together(first - 1, i) && i - first < 9) {
    const before = first - 1;
    if (isPart(page, before)) {
      if (isTitle(page, before)) break;
      if (page.model(before)?.label === "PERSON" && calling.has(page.small(before - 1))) break;
      first = before;
    } else if (
      /^(?:and|&)$/.test(page.word(before)) &&
      isPart(page, before - 1) &&
      !isTitle(page, before - 1) &&
      !countryForms.at(page.annotations, before - 1)
    ) {
      // "Security and Border Council", but not "NATO and the Council", "Berg and Lund Council"
      if (
        knownOrganizations.at(page.annotations, before - 1) ||
        page.model(before - 1)?.label === "PERSON"
      )
        break;
      first = before - 1;
    } else if (page.word(before) === "-" && isPart(page, before - 1)) first = before - 1;
    else if (
      /^[’']s?$/.test(page.word(before)) &&
      /^(?:People|Workers|Women|Children|Lawyers|Peoples|Party)$/.test(page.word(before - 1))
    )
      first = before - 1;
    else break;
  }
  // country adjectives before it stay outside
  let country: string | undefined;
  for (let moved = true; moved && first < i; ) {
    moved = false;
    const match = countryForms.at(page.annotations, first);
    if (match && match.last <= i && match.value.form !== "capital") {
      country = match.value.country.code;
      if (isOwnName(page, first, match.last, match.value.form)) break;
      first = match.last;
      if (page.word(first) === "-") first++;
      moved = true;
    } else if (/^(?:The|A|An|New)$/.test(page.word(first)) && page.word(first) !== "New") {
      first++;
      moved = true;
    }
  }
  if (first > i) return undefined;
  country ??= countryBefore(page, first)?.code;
  // "Soviet Union"
  const whole = i > 0 ? countryForms.at(page.annotations, i - 1) : undefined;
  if (whole?.last === i + 1) return undefined;
  // "Special Envoy of the African Union for Chad": the body ends where it is known to end
  if (knownOrganizations.at(page.annotations, first)?.last === i + 1 && page.word(i + 1) !== "of")
    return undefined;
  let last = i + 1;
  if (
    /^(?:of|for|on|to|in)$/.test(page.word(last)) &&
    page.together(i, last) &&
    !/^(?:to|in)$/.test(page.word(last))
  ) {
    const end = tailEnd(page, last + 1);
    if (end > last + 1 || (end === last + 1 && isPart(page, last))) last = end;
  }
  const single = last - first === 1;
  if (single) {
    // "US Treasury Secretary Berg": the title
    if (page.capital(last) && isTitle(page, last)) return undefined;
    // "the Senate", "US Treasury"; "the Office" says nothing by itself
    if (!country && !/^(?:Parliament|Senate|Treasury|Cabinet|Congress)$/.test(word))
      return undefined;
    if (
      /^(?:Office|News|Post|Press|Times|Company|Group|Service|Team|School|College|Energy|Oil|Gas|Steel|Fund|Board|Campaign|Conference|Mission|Court|Forum|Association|Center|Centre|Capital|Community|Guard|Command|Staff|Front|Club|Church|Daily|Journal|Administration|Government|Police|Union|Federation|Division|Pact)$/.test(
        word,
      )
    )
      return undefined;
  }
  if (
    /^(?:Conference|Forum|Campaign|Pact|Mission|Community|Front)$/.test(word) &&
    last === i + 1 &&
    word === "Conference"
  )
    return undefined;
  country ??= countryInside(page, first, last);
  return organization(
    page,
    { first, last },
    orgType,
    "organizations/head-noun",
    52,
    country ? { country } : {},
  );
};

// Organs whose names a text also writes in small letters, when it says whose: "Ukraine's defence ministry".
const smallHead = /^(?:ministry|presidency|parliament|embassy|treasury)$/;
const smallOf =
  /^(?:defence|defense|foreign|interior|economy|finance|energy|health|justice|trade|commerce|agriculture|education|transport|culture|information|emergencies|infrastructure|intelligence|security|industry|environment|labour|labor)$/;

/** "Russia's defence ministry", "the Ukrainian presidency", "the presidential office" */
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
    /^(?:Conference|Summit|Forum|Talks|Agreement|Accord|Accords|Initiative|Memorandum|Strategy|Treaty|Declaration|Protocol|Plan|Process|Index|Act|Day|Award|Prize|Cup|Dialogue|Convention|Charter|Resolution|Intifada|Revolution|War|Collapse|One|II|Ministers|Presidents|Leaders|Articles|Statement|Tariff|Tariffs|Reference|Market|Bill|Papers?|Report|Measures|Autonomy|Product|Law|Constitution|Summits|Crisis|Question|Problem|Affair|Deal|Truce|Ceasefire|Package|Statute|Games|Olympics|Championship)$/.test(
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
