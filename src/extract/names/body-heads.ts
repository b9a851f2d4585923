import { countryForms } from "../../lexicon/countries.ts";
import { givenName } from "../../lexicon/first-names.ts";
import { calling } from "../../lexicon/name-words.ts";
import { headNouns, knownOrganizations } from "../../lexicon/organizations.ts";
import {
  countryBefore,
  countryInside,
  isOwnName,
  isPart,
  isTitle,
  organization,
} from "./body-words.ts";
import type { Candidate } from "./candidates.ts";
import type { Page } from "./page.ts";

const isLink = (page: Page, i: number): boolean => /^(?:and|&|for|of)$/.test(page.word(i));

/** Between two words of a name: "Export–Import Bank". */
const isHyphen = (page: Page, i: number): boolean =>
  page.word(i) === "-" || (page.word(i) === "–" && page.joined(i - 1) && page.joined(i));

/** Whose a body may be in its name: "Workers' Party", "Fishermen's Association". */
const members = /^(?:Peoples?|Children|Lawyers|\p{Lu}\p{Ll}*(?:men|ers|ists|ors|ians))$/u;

/** What offices of a state are for. */
const domains: ReadonlySet<string> = new Set(
  "Affairs Agriculture Antiquities Art Arts Aviation Business Children Climate Cohesion Commerce Communications Communities Conservation Construction Cooperation Culture Defence Defense Development Ecology Economy Education Emergencies Employment Energy Environment Equality Family Finance Fisheries Food Forestry Forests Gender Government Health Heritage Housing Immigration Industries Industry Information Infrastructure Innovation Integration Interior Investment Investments Irrigation Justice Labor Labour Lands Livestock Media Mines Mining Nutrition Petroleum Planning Protection Reform Relations Religion Research Resources Rights Roads Sanitation Science Sciences Security Services Settlements Skills Sport Sports Supply Technologies Technology Territories Tourism Trade Training Transport Transportation Veterans Water Welfare Wildlife Women Works Youth".split(
    " ",
  ),
);

/** Where "… of Trade, Industry and Resources" ends, from its first comma; 0 when what follows is no such list. */
const listEnd = (page: Page, comma: number): number => {
  let at = comma;
  while (page.together(comma, at)) {
    const joins = page.word(at) === "," || /^(?:and|&)$/.test(page.word(at));
    if (!joins) return 0;
    const ends = page.word(at) !== "," || /^(?:and|&)$/.test(page.word(at + 1));
    const from = page.word(at) === "," && ends ? at + 2 : at + 1;
    let end = from;
    while (end - from < 3 && isPart(page, end) && !isTitle(page, end)) end++;
    if (!domains.has(page.word(end - 1)) || end === from) return 0;
    if (ends) return end;
    at = end;
  }
  return 0;
};

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
        // "Ministry of Defence and BRG Lund": another body, by an acronym
        if (/^\p{Lu}{2,}$/u.test(page.word(next))) break;
      }
      at = next;
    } else if (page.word(at) === "," && domains.has(page.word(at - 1)) && listEnd(page, at) > 0) {
      // "Ministry of Trade, Industry and Resources"
      end = listEnd(page, at);
      break;
    } else if (page.word(at) === "the" && at === from) at++;
    else if (isHyphen(page, at) && end === at && isPart(page, at + 1)) at++;
    else if (
      // "Federation of Fishermen's Associations"
      /^[’']s?$/.test(page.word(at)) &&
      end === at &&
      members.test(page.word(at - 1)) &&
      headNouns.has(page.word(at + 1).replace(/s$/, ""))
    )
      at++;
    else break;
  }
  return end;
};

/** Runs of capitals around a head noun: "The [Ministry of Foreign Affairs of Kenya] and the [Harbour Council] denied it." */
export const byHead = (page: Page, i: number): Candidate | undefined => {
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
      // "the Lund Conference and UN Council", "the Lund Alliance and Berg Council"
      if (
        /^\p{Lu}{2,}$/u.test(page.word(before + 1)) ||
        headNouns.has(page.word(before - 1)) ||
        knownOrganizations.at(page.annotations, before - 1) ||
        page.model(before - 1)?.label === "PERSON"
      )
        break;
      first = before - 1;
    } else if (isHyphen(page, before) && isPart(page, before - 1)) first = before - 1;
    else if (
      /^[’']s?$/.test(page.word(before)) &&
      (members.test(page.word(before - 1)) || page.word(before - 1) === "Party")
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
