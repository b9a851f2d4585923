import { type Country, codesInLists, countryForms, languages } from "../../lexicon/countries.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import { actsAsState } from "./capitals.ts";
import type { Page } from "./page.ts";

const candidate = (
  country: Country,
  range: TokenRange,
  rule: string,
  strength: number,
  form: Candidate["form"] = "name",
): Candidate => ({
  ...range,
  kind: "Country",
  form,
  name: country.name,
  code: country.code,
  rule,
  strength,
});

/** "(Russian: …", "in Russian,", "Ukrainian-language": the language, not the country. */
const isLanguage = (page: Page, first: number, last: number): boolean => {
  if (!languages.has(page.word(first))) return false;
  const after = page.small(last);
  const before = page.small(first - 1);
  if (after === ":" || /^(?:language|languages|translation|alphabet)$/.test(after)) return true;
  if (after === "-" && /^(?:language|speaking|speaker|speakers)$/.test(page.small(last + 1)))
    return true;
  if (/^(?:speak|speaks|spoke|speaking)$/.test(before)) return true;
  return (
    before === "in" &&
    (/^[.,;:)”"]$/.test(after) ||
      !page.together(first, last) ||
      /^(?:and|or|as|that|for)$/.test(after))
  );
};

// States of the US in the text, and none of what goes with the Caucasus: then "Georgia" is one of them.
const aroundGeorgia =
  /\b(?:Georgians?|Tbilisi|Ossetia|Abkhazia|Caucasus|Armenia|Azerbaijan|Moldova|Ukraine|Russia|Saakashvili)\b/;
const aroundAtlanta =
  /\b(?:Atlanta|Alabama|Florida|Tennessee|Carolina|Savannah|Augusta|Pennsylvania|Michigan|Wisconsin|Ohio|Massachusetts|Connecticut|Virginia|Maryland|New Jersey|Mississippi|Texas|Arizona|Nevada|Louisiana|Republicans?|Democrats?)\b/;

const isGeorgiaUs = (page: Page): boolean => {
  const { text } = page.annotations.document;
  return aroundAtlanta.test(text) && !aroundGeorgia.test(text);
};

/** "US$ 5 million", "us" in capitals inside a shouted line. */
const isMoney = (page: Page, last: number): boolean =>
  page.joined(last - 1) && /^[$€£]/.test(page.word(last));

/** Two-letter forms in a line of capitals are words: "GIVE US PEACE". */
const isShoutedWord = (page: Page, first: number): boolean =>
  page.word(first) === "US" &&
  page.shouted(first) &&
  /^\p{Lu}{3,}$/u.test(page.word(first + 1)) &&
  /^\p{Lu}{3,}$/u.test(page.word(first - 1));

const styles = /^(?:Republic|Kingdom|State|Sultanate|Principality|Emirate|Commonwealth)$/;
const beforeStyles =
  /^(?:Independent|Democratic|Socialist|Federal|People|Islamic|United|Arab|Bolivarian|[’']s)$/;

/** A state with its style: "The [Democratic Socialist Republic of Kenya] sent an envoy." */
const styledCountry = (page: Page, first: number): Candidate | undefined => {
  let at = first;
  while (at - first < 4 && beforeStyles.test(page.word(at)) && page.together(first, at)) at++;
  if (!styles.test(page.word(at)) || page.word(at + 1) !== "of") return undefined;
  const from = page.word(at + 2) === "the" ? at + 3 : at + 2;
  if (!page.together(first, from)) return undefined;
  const match = countryForms.at(page.annotations, from);
  if (match?.value.form !== "name") return undefined;
  return candidate(match.value.country, { first, last: match.last }, "countries/style", 56);
};

/** Candidates for names of countries, and for capitals that act as their states. */
export const countriesIn = (page: Page): Candidate[] => {
  const found: Candidate[] = [];
  for (let i = 0; i < page.length; i++) {
    const word = page.word(i);
    if (!page.capital(i) && !/^(?:the|mainland|occupied)$/.test(word)) continue;
    // A code before each participant: "= Talks in Lima =\n- Participants: [NOR] Ada Berg, [KEN] Ben Ode"
    const code = page.listed(i) ? codesInLists.get(word) : undefined;
    if (code && /^\p{Lu}{3}$/u.test(word)) {
      found.push(candidate(code, { first: i, last: i + 1 }, "countries/code", 60));
      continue;
    }
    const match = countryForms.at(page.annotations, i);
    const styled = match ? undefined : styledCountry(page, i);
    if (styled) {
      found.push(styled);
      continue;
    }
    if (!match) continue;
    const { last, value } = match;
    const range = { first: i, last };
    if (isMoney(page, last) || isShoutedWord(page, i)) continue;
    if (value.form === "capital") {
      // "[Lima] rejects the plan."
      if (actsAsState(page, i, last))
        found.push(candidate(value.country, range, "countries/capital-acts", 51));
      continue;
    }
    if (value.form === "adjective") {
      if (isLanguage(page, i, last)) continue;
      // "Poles", "Dane", "Finn": also names; "the Poles"
      if (/^(?:Pole|Dane|Finn|Kiwi|Brit|Lao|Turk)$/.test(word) && page.model(i)?.label !== "GROUP")
        continue;
      // "The [Norwegian] envoy left."
      found.push(candidate(value.country, range, "countries/adjective", 50, "adjective"));
      continue;
    }
    // "The minister flew from Florida to [Georgia] on Monday."
    if (value.country.code === "GE" && word === "Georgia" && isGeorgiaUs(page)) {
      found.push({
        ...range,
        kind: "Place",
        form: "name",
        name: wordsOf(page.annotations, range),
        rule: "places/state",
        strength: 50,
        placeType: "region",
      });
      continue;
    }
    // "Chad Berg", "Jordan Lund": a given name, if the name finder sees a person
    const model = page.model(i);
    if (
      /^(?:Chad|Jordan|Israel|Georgia|India|China|Kenya|Cuba|Malta|Ireland|Holland)$/.test(word) &&
      model?.label === "PERSON" &&
      model.last - model.first > 1
    )
      continue;
    // "[Norway] sent an envoy."
    found.push(candidate(value.country, range, "countries/name", last - i > 1 ? 56 : 50));
  }
  return found;
};
