import { countryForms, seats } from "../../lexicon/countries.ts";
import { givenName } from "../../lexicon/first-names.ts";
import {
  familyFirst,
  functional,
  generations,
  particles,
  titles,
} from "../../lexicon/name-words.ts";
import { headNouns, knownOrganizations } from "../../lexicon/organizations.ts";
import { isOrdinary, type Page } from "./page.ts";

/** Words of rank or office that are also family names: "Larry King" stays whole. */
export const surnames =
  /^(?:King|Prince|Pope|Bishop|Dean|Judge|Major|Marshall|Marshal|Baker|Duke|Chancellor|Young|Church|Post|Bank|Price|Day|May|March|Banks|Fellow|Guard|Fields|Page|Cook|Berry|Rice|West|East|North|Power|Cash|Law|Black|White|Brown|Green|Gray|Grey|Strong|Long|Short|Little|Good|Best|Gates|Hill|Stone|Wood|Woods|Field|Ford|Waters|Summers|Winter|Winters|Head|Speaker|Bush|Staff|Sharp|House|Hall|Castle|Park|Parks|Rivers|Lake|Forest|Street|Sea|Reed|Case|Love|Peace|Hope)$/;

/** What ministries are for: the words between a title and its holder. */
const portfolios =
  /^(?:Affairs|Commerce|Health|Education|Justice|Agriculture|Culture|Transport|Industry|State|War|Relations|Cooperation|Development|Policy|Veterans|Energy|Economy|Finance|Defence|Defense|Interior|Security|Treasury|Home|Labour|Labor|Environment|Tourism|Science|Technology|Infrastructure|Information|Planning|Investment|Marketing|Operations|Communications|Sales|Policies|Government|Speech|Speaker|Opening|Remarks|Statement|Interview|Transcript)$/;

export const isInitial = (word: string): boolean =>
  (/^\p{Lu}\.?$/u.test(word) && word !== "A" && word !== "I") || /^\p{Lu}\.\p{Lu}\.$/u.test(word);

/** Whether a name ends before the word. */
export const breaks = (page: Page, i: number): boolean => {
  const word = page.word(i);
  // "King Orlov", "Office Head Ada Berg": a title where a name follows
  const titled = titles.has(page.small(i)) && isNameWord(page, i + 1) && page.together(i, i + 1);
  if (titled && !givenName(page.word(i - 1))) return true;
  // "MPs", "Ministers"
  if (/s$/.test(word) && titles.has(page.small(i).slice(0, -1)) && !surnames.test(word))
    return true;
  // "Deputy Chairman He Lund", "He Lund said"
  if (
    familyFirst.has(word) &&
    isOrdinary(page, i) &&
    page.capital(i + 1) &&
    !isOrdinary(page, i + 1)
  )
    return !(titles.has(page.small(i - 1)) || page.model(i)?.label === "PERSON");
  // "Omar bin Said": a name where the word stands in capitals amid a sentence
  const inside =
    page.model(i)?.label === "PERSON" && !page.initial(i) && givenName(word) !== undefined;
  if (isOrdinary(page, i) && !surnames.test(word) && !inside) return true;
  if ((titles.has(page.small(i)) || portfolios.test(word)) && !surnames.test(word)) return true;
  if (headNouns.has(word) && !surnames.test(word)) return true;
  const country = countryForms.at(page.annotations, i);
  if (country && country.value.form !== "capital") {
    const model = page.model(i);
    const insidePerson =
      model?.label === "PERSON" && model.first === i && model.last > country.last;
    return !(insidePerson && givenName(word) && country.value.form === "name");
  }
  if (seats.at(page.annotations, i)) return true;
  const organization = knownOrganizations.at(page.annotations, i);
  return organization !== undefined && page.model(i)?.label !== "PERSON";
};

/** Whether the word has the letters of a name's. */
export const isNameWord = (page: Page, i: number): boolean =>
  page.capital(i) && /^\p{Lu}[\p{L}\p{M}'’ʼ.]*$/u.test(page.word(i));

/** Words behind a hyphen that make a name an attribute: "Orlov-led". */
const attributes =
  /^(?:led|era|based|backed|born|style|like|old|wide|run|made|free|appointed|elect|designate|aligned|loyal|linked|inspired|proof|time|type|held|owned|in|to|and|ally|friend|foe|the|by|on|at)$/;
const syllables =
  /^(?:un|il|sung|hye|hyun|jung|eun|ho|chol|yeol|myung|wha|yong|hui|je|jin|soo|min|jong|suk|won|hee|jae|ki|moon|kyung|din|shek|sen|hwan|woo|dae)$/;

/** "Lund Mo-po", "Kim Mo-in": the second half of a given name of the Far East. */
const isSmallPart = (page: Page, first: number, at: number): boolean => {
  const word = page.word(at);
  const familyName = familyFirst.has(page.word(first));
  if (familyName && at === first + 3 && /^(?:in|on)$/.test(word)) return true;
  if (!/^\p{Ll}{1,7}$/u.test(word) || attributes.test(word)) return false;
  return familyName || page.model(at)?.label === "PERSON" || syllables.test(word);
};

/** "Lee Mo - po", as some papers set it. */
const isLooseSmallPart = (page: Page, first: number, hyphen: number): boolean =>
  hyphen === first + 2 &&
  familyFirst.has(page.word(first)) &&
  !page.joined(hyphen - 1) &&
  !page.joined(hyphen) &&
  /^\p{Lu}\p{Ll}{1,5}$/u.test(page.word(hyphen - 1)) &&
  /^\p{Ll}{2,6}$/u.test(page.word(hyphen + 1)) &&
  !functional.has(page.word(hyphen + 1)) &&
  isSmallPart(page, first, hyphen + 1);

/** End of the name that begins at `first`: words with capitals, initials, particles and hyphens between them. */
export const nameEnd = (page: Page, first: number): number => {
  let end = first;
  let words = 0;
  let at = first;
  while (page.together(first, at) && words < 6) {
    if (isNameWord(page, at) || isInitial(page.word(at))) {
      if (words > 0 && breaks(page, at) && !(surnames.test(page.word(at)) && words === 1)) {
        if (!generations.has(page.word(at))) break;
      }
      if (
        words > 0 &&
        surnames.test(page.word(at)) &&
        isOrdinary(page, at) &&
        !givenName(page.word(at - 1))
      )
        break;
      at++;
      end = at;
      words++;
    } else if (
      page.word(at) === "-" &&
      at > first &&
      (page.joined(at - 1) && page.joined(at)
        ? isNameWord(page, at + 1) || (end === at && isSmallPart(page, first, at + 1))
        : isLooseSmallPart(page, first, at))
    ) {
      at += 2;
      end = at;
    } else if (
      (particles.has(page.word(at)) && page.word(at) !== "y") ||
      (page.word(at) === "y" && words > 1)
    ) {
      // "Ada van der Berg", "Omar bin Said al-Berg"
      let next = at + 1;
      while (next < at + 4 && (particles.has(page.word(next)) || page.word(next) === "-")) next++;
      if (
        !isNameWord(page, next) ||
        breaks(page, next) ||
        !page.together(at, next) ||
        (words === 0 && at !== first)
      )
        break;
      at = next;
    } else break;
  }
  return end;
};
