import { countryForms, seats } from "../lexicon/countries.ts";
import { givenName, wordlikeNames } from "../lexicon/first-names.ts";
import {
  calling,
  familyFirst,
  generations,
  honorifics,
  particles,
  titles,
} from "../lexicon/name-words.ts";
import { headNouns, knownOrganizations } from "../lexicon/organizations.ts";
import { knownPlaces } from "../lexicon/places.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import { isOrdinary, type Page } from "./page.ts";

/** Words of rank or office that are also family names: "Larry King" stays whole. */
const surnames =
  /^(?:King|Prince|Pope|Bishop|Dean|Judge|Major|Marshall|Marshal|Baker|Duke|Chancellor|Young|Church|Post|Bank|Price|Day|May|March|Banks|Fellow|Guard|Fields|Page|Cook|Berry|Rice|West|East|North|Power|Cash|Law|Black|White|Brown|Green|Gray|Grey|Strong|Long|Short|Little|Good|Best|Gates|Hill|Stone|Wood|Woods|Field|Ford|Waters|Summers|Winter|Winters|Head|Speaker|Bush|Staff|Sharp|House|Hall|Castle|Park|Parks|Rivers|Lake|Forest|Street|Sea|Reed|Case|Love|Peace|Hope)$/;

/** What ministries are for: the words between a title and its holder. */
const portfolios =
  /^(?:Affairs|Commerce|Health|Education|Justice|Agriculture|Culture|Transport|Industry|State|War|Relations|Cooperation|Development|Policy|Veterans|Energy|Economy|Finance|Defence|Defense|Interior|Security|Treasury|Home|Labour|Labor|Environment|Tourism|Science|Technology|Infrastructure|Information|Planning|Investment|Marketing|Operations|Communications|Sales|Policies|Government|Speech|Speaker|Opening|Remarks|Statement|Interview|Transcript)$/;

const isInitial = (word: string): boolean =>
  (/^\p{Lu}\.?$/u.test(word) && word !== "A" && word !== "I") || /^\p{Lu}\.\p{Lu}\.$/u.test(word);

const breaks = (page: Page, i: number): boolean => {
  const word = page.word(i);
  // "King Orlov", "Office Head Ada Berg": a title where a name follows
  const titled = titles.has(page.small(i)) && isNameWord(page, i + 1) && page.together(i, i + 1);
  if (titled && !givenName(page.word(i - 1))) return true;
  // "MPs", "Ministers"
  if (/s$/.test(word) && titles.has(page.small(i).slice(0, -1)) && !surnames.test(word))
    return true;
  // "Vice Premier He Lund", "He Lund said"
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

const isNameWord = (page: Page, i: number): boolean => {
  const word = page.word(i);
  return (
    page.capital(i) &&
    /^\p{Lu}[\p{L}\p{M}'’ʼ.]*$/u.test(word) &&
    !(/^\p{Lu}{5,}$/u.test(word) && !page.shouted(i) && false)
  );
};

/** "Lund Mo-po": the second half of a given name of the Far East, not "Orlov-led". */
const isSmallPart = (page: Page, first: number, at: number): boolean =>
  /^\p{Ll}{1,7}$/u.test(page.word(at)) &&
  !/^(?:led|era|based|backed|born|style|like|old|wide|run|made|free|appointed|elect|designate|aligned|loyal|linked|inspired|proof|time|type|held|owned|in|to|and|ally|friend|foe|the|by|on|at)$/.test(
    page.word(at),
  ) &&
  (familyFirst.has(page.word(first)) ||
    page.model(at)?.label === "PERSON" ||
    /^(?:un|il|sung|hye|hyun|jung|eun|ho|chol|yeol|myung|wha|yong|hui|je|jin|soo|min|jong|suk|won|hee|jae|ki|moon|kyung|din|shek|sen|hwan|woo|dae)$/.test(
      page.word(at),
    ));

/** End of the name that begins at `first`: words with capitals, initials, particles and hyphens between them. */
const nameEnd = (page: Page, first: number): number => {
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
      page.joined(at - 1) &&
      page.joined(at) &&
      (isNameWord(page, at + 1) || (end === at && isSmallPart(page, first, at + 1)))
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

/** Last words of what a name finder takes for people at times. */
const headLikeWords =
  /^(?:Arrangements|Agreement|Accord|Accords|Treaty|Declaration|Protocol|Memorandum|Process|Summit|Conference|Plan|Group|Initiative|Government|Amendment|Petition|Mosque|Church|Act|Bill|Doctrine|Formula|Report|Award|Prize|Cup|Catholic|Catholics|Orthodox|Democratic|Christian|Christians|Jewish|Jews|Muslim|Muslims|Islamic|Protestant|Sunni|Shiite|Shia|Republican|Republicans|Conservative|Socialist|Communist|Liberal|Democrat|Democrats|Amendments|Stadium|Airport|Street|Park|Center|Centre|Hotel|Palace|Foundation|Institute|University|Express|Channel|Corridor|War|Wars|Day|Week|Festival|Games|Papers?|Years?|Abuse|European|Europeans|African|Africans|Asian|Dean|Index|Stool|Stage|League|Team)$/;

const speech =
  /^(?:said|says|told|added|announced|stated|claimed|confirmed|noted|warned|wrote|tweeted|replied|denied|insisted|argued|suggested|urged|described|called|accused|explained|reiterated|stressed|emphasized|emphasised|declared|acknowledged|commented|posted)$/;
const lowerTitle = (page: Page, i: number): boolean =>
  titles.has(page.small(i)) && /^\p{Ll}/u.test(page.word(i));

const gender = (page: Page, first: number): "female" | "male" | undefined => {
  for (let i = first - 1; i >= first - 3 && page.together(i, first); i--) {
    const whose = honorifics[page.small(i).replace(/\.$/, "")];
    if (whose === "female" || whose === "male") return whose;
    if (!titles.has(page.small(i))) break;
  }
  const named = givenName(page.word(first));
  return named === "either" ? undefined : named;
};

const at = (page: Page, i: number): { readonly candidate?: Candidate; readonly end: number } => {
  const startsParticle = /^(?:al|el|bin|van|von|de)$/.test(page.word(i));
  if (!isNameWord(page, i) && !(startsParticle && titles.has(page.small(i - 1))))
    return { end: i + 1 };
  if (breaks(page, i) && !isInitial(page.word(i))) return { end: i + 1 };
  if (page.dated(i) && page.model(i)?.label !== "PERSON") return { end: i + 1 };
  let first = i;
  const last = nameEnd(page, i);
  if (last <= first) return { end: i + 1 };
  const model = [...Array(last - first).keys()]
    .map((k) => page.model(first + k))
    .find((span) => span?.label === "PERSON");
  // What the name finder leaves out in front is no part of the name, unless it is a given name or an initial.
  if (
    model &&
    model.first > first &&
    model.first < last &&
    !givenName(page.word(first)) &&
    !isInitial(page.word(first)) &&
    !familyFirst.has(page.word(first)) &&
    !titles.has(page.small(first - 1))
  )
    first = model.first;
  const end = last;
  const words = [...Array(last - first).keys()]
    .map((k) => page.word(first + k))
    .filter((word) => /^\p{Lu}/u.test(word));
  if (words.length === 0) return { end };
  const before = page.together(first - 1, first) ? page.small(first - 1) : "";
  const title = titles.has(before);
  const called =
    calling.has(before) || (title && /^\p{Lu}/u.test(page.word(first - 1)) && words.length > 1);
  const many = words.length > 1;
  const given =
    givenName(words[0]!) !== undefined ||
    familyFirst.has(words[0]!) ||
    /^\p{Lu}\.?$/u.test(words[0]!);
  const other = page.model(first);
  const otherwise = !model && other !== undefined && /^(?:PLACE|FACILITY|EVENT)$/.test(other.label);
  const known = many && words.length < 6;
  const apposed =
    many &&
    page.word(last) === "," &&
    (lowerTitle(page, last + 1) ||
      (/^(?:a|an|the)$/.test(page.word(last + 1)) && titles.has(page.small(last + 2))));
  const speaks = speech.test(page.word(last));
  let strength = 0;
  let rule = "";
  if (called) [strength, rule] = [58, "people/title-name"];
  else if (model && (many || !page.shouted(first)))
    [strength, rule] = [many ? 53 : 49, "people/name-finder"];
  else if (known && given && !wordlikeNames.has(words[0]!) && !otherwise && !page.shouted(first))
    [strength, rule] = [52, "people/given-name"];
  else if (known && (title || apposed || (speaks && !otherwise)) && !page.initial(first))
    [strength, rule] = [51, "people/apposition"];
  if (strength === 0) return { end };
  // "St Berg", "Sicily": places that the whole world knows
  if (!called && (!many || !given)) {
    const place = knownPlaces().at(page.annotations, first);
    if (place?.last === last && place.value.thousands === undefined) return { end };
  }
  if (model && !called && page.shouted(first) && !given) return { end };
  if (rule === "people/name-finder" && !many && page.initial(first) && page.common(first))
    return { end };
  if (many && words.length !== 2 && words.at(-1) === "Day") return { end };
  // "Roman Catholic Christianity", "Africans", "Lundville"
  if (/(?:tions?|isms?|ity|ness|ments|eers?)$/.test(words.at(-1)!) && !called) return { end };
  if (!many && !called && /(?:ans|ville|grad|abad|stan|town|ists?|ites)$/.test(words[0]!))
    return { end };
  if (
    many &&
    (headLikeWords.test(words.at(-1)!) || headNouns.has(words.at(-1)!.replace(/s$/, ""))) &&
    !surnames.test(words.at(-1)!)
  )
    return { end };
  // "in Lund", where only the name finder sees a person in it
  if (rule === "people/name-finder" && !many && /^(?:in|at|near)$/.test(before)) return { end };
  // "Chief Berg" may be, "President Russia" not
  if (!many && (words[0]!.length < 2 || headNouns.has(words[0]!))) return { end };
  if (
    /^\p{Lu}{2,}$/u.test(words.at(-1)!) &&
    !model &&
    !page.shouted(first) &&
    words.at(-1)!.length < 5
  )
    return { end };
  const whose = gender(page, first);
  return {
    end,
    candidate: {
      first,
      last,
      kind: "Person",
      form: "name",
      name: wordsOf(page.annotations, { first, last }),
      rule,
      strength,
      ...(whose && { gender: whose }),
    },
  };
};

export const peopleIn = (page: Page): Candidate[] => {
  const found: Candidate[] = [];
  for (let i = 0; i < page.length; ) {
    const { candidate, end } = at(page, i);
    if (candidate) found.push(candidate);
    i = end;
  }
  return found;
};
