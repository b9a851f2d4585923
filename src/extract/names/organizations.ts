import { countryOf, seats } from "../../lexicon/countries.ts";
import { ambiguousOrganizations, knownOrganizations } from "../../lexicon/organizations.ts";
import { bodyByModel } from "./bodies-by-model.ts";
import { byHead } from "./body-heads.ts";
import { countryBefore, organization } from "./body-words.ts";
import type { Candidate } from "./candidates.ts";
import type { Page } from "./page.ts";
import { administration, bySmallHead, bySmallKind } from "./small-bodies.ts";

/** A body that the gazetteer knows, or a seat that stands for its government: "the Kremlin". */
const known = (page: Page, i: number): Candidate | undefined => {
  const seat = seats.at(page.annotations, i);
  const match = knownOrganizations.at(page.annotations, i);
  const model = page.model(i);
  const isThe = /^the$/i.test(page.word(i - 1));
  // "The [Kremlin] denied the report."
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
  // "[NATO] denied the report."; "The [Reuters] news agency denied the report."
  let end = last;
  // "the Berg news agency": the kind belongs to an agency's name as little as "the"
  if (value.orgType === "media" && /^(?:News|Agency)$/.test(page.word(end)))
    while (/^(?:News|Agency)$/.test(page.word(end))) end++;
  return organization(page, { first: i, last: end }, value.orgType, "organizations/known", 56, {
    name: value.name,
  });
};

/** Candidates for names of organizations. */
export const organizationsIn = (page: Page): Candidate[] => {
  const found: Candidate[] = [];
  for (let i = 0; i < page.length; i++) {
    const rules = page.capital(i)
      ? [known(page, i), byHead(page, i), administration(page, i), bodyByModel(page, i)]
      : /^\p{Ll}/u.test(page.word(i))
        ? [bySmallHead(page, i), bySmallKind(page, i), bodyByModel(page, i)]
        : [bodyByModel(page, i)];
    if (page.capital(i) && page.small(i) === "presidential") rules.push(bySmallHead(page, i));
    // "al-Qaeda", "the Taliban"
    if (!page.capital(i) && /^(?:al|the)$/.test(page.word(i))) rules.push(known(page, i));
    for (const candidate of rules) if (candidate) found.push(candidate);
  }
  return found;
};
