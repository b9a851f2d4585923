import { codesInLists, countryForms } from "../../lexicon/countries.ts";
import { givenName, wordlikeNames } from "../../lexicon/first-names.ts";
import { calling, familyFirst, honorifics, titles } from "../../lexicon/name-words.ts";
import { headNouns } from "../../lexicon/organizations.ts";
import { knownPlaces } from "../../lexicon/places.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import type { Page } from "./page.ts";
import { breaks, isInitial, isNameWord, nameEnd, surnames } from "./person-extent.ts";

/** Last words of what a name finder takes for people at times: agreements, groups, faiths, parties, sites … */
const headLikeWords =
  /^(?:Agreements?|Accords?|Arrangements?|Charter|Communiqués?|Compact|Conventions?|Covenants?|Declarations?|Memorand(?:um|a)|Pacts?|Protocols?|Settlements?|Treat(?:y|ies)|Understandings?|Process|Summit|Conference|Plan|Group|Initiative|Government|Amendment|Petition|Mosque|Church|Act|Bill|Doctrine|Report|Award|Prize|Cup|Catholic|Catholics|Orthodox|Democratic|Christian|Christians|Jewish|Jews|Muslim|Muslims|Islamic|Protestant|Sunni|Shiite|Shia|Republican|Republicans|Conservative|Socialist|Communist|Liberal|Democrat|Democrats|Amendments|Stadium|Airport|Street|Park|Center|Centre|Hotel|Palace|Foundation|Institute|University|Express|Channel|Corridor|War|Wars|Day|Week|Festival|Games|Papers?|Years?|Abuse|European|Europeans|African|Africans|Asian|Dean|Index|Stool|Stage|League|Team|Archipelago|Peninsula|Islands?|Plateau|Code|Bay|Gulf|Ocean|Strait|Valley|Coast|Harbou?r)$/;

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

/** "- Participants: KEN Ben Ode": the code of a country before a name. */
const isCode = (page: Page, i: number): boolean =>
  /^\p{Lu}{3}$/u.test(page.word(i)) && page.listed(i) && codesInLists.has(page.word(i));

const at = (page: Page, i: number): { readonly candidate?: Candidate; readonly end: number } => {
  const startsParticle = /^(?:al|el|bin|van|von|de)$/.test(page.word(i));
  if (!isNameWord(page, i) && !(startsParticle && titles.has(page.small(i - 1))))
    return { end: i + 1 };
  if (isCode(page, i)) return { end: i + 1 };
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
  // "Yesterday the envoy [Hjalte Brunvik] stayed at home."
  if (called) [strength, rule] = [58, "people/title-name"];
  // "[Ada Berg] left on Monday."
  else if (model && (many || !page.shouted(first)))
    [strength, rule] = [many ? 53 : 49, "people/name-finder"];
  // "Nobody saw [Rana Orlov] there."
  else if (known && given && !wordlikeNames.has(words[0]!) && !otherwise && !page.shouted(first))
    [strength, rule] = [52, "people/given-name"];
  // "Reporters saw [Lunde Brunvik], an envoy, at home."
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
  // "President House": the President's
  if (!many && title && /^(?:House|Office|Palace|Castle)$/.test(words[0]!)) return { end };
  // "Russo-Norwegian", "Lund-Norway summit"
  for (let at = first; at < last; at++)
    if (page.word(at) === "-" && at + 1 < last && countryForms.at(page.annotations, at + 1))
      return { end };
  // "Democrats"
  if (!many && !called && /s$/.test(words[0]!) && headLikeWords.test(words[0]!)) return { end };
  // "I. Advancing peace": a heading's number
  if (!model && /^[IVX]+\.$/.test(words[0]!) && page.initial(first)) return { end };
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

/** Candidates for names of people. */
export const peopleIn = (page: Page): Candidate[] => {
  const found: Candidate[] = [];
  for (let i = 0; i < page.length; ) {
    const { candidate, end } = at(page, i);
    if (candidate) found.push(candidate);
    i = end;
  }
  return found;
};
