import { countryForms } from "../../lexicon/countries.ts";
import { headNouns } from "../../lexicon/organizations.ts";
import { countryBefore, isOwnName, isTitle, organization } from "./body-words.ts";
import type { Candidate } from "./candidates.ts";
import { isOrdinary, type Page } from "./page.ts";

/** Last words of what has a name and is no body. */
export const noBodies =
  /^(?:Conference|Summit|Forum|Talks|Agreement|Accord|Accords|Initiative|Memorandum|Strategy|Treaty|Declaration|Protocol|Plan|Process|Index|Act|Day|Award|Prize|Cup|Dialogue|Convention|Charter|Resolution|Uprising|Revolution|Revolt|War|Collapse|One|II|Ministers|Presidents|Leaders|Articles|Statement|Reference|Market|Bill|Papers?|Report|Measures|Autonomy|Product|Law|Constitution|Summits|Crisis|Question|Problem|Affair|Deal|Truce|Ceasefire|Package|Statute|Games|Olympics|Championship|Missile|Missiles|Status|Edda|Saga|Dispute|Purchase|Championships|Northwest|Northeast|Southwest|Southeast|Rebellion|Massacre|Incident|Circuit|Partnership|Fellowship)$/;

/** "the firm Berg", "a spokeswoman of Berg" */
const isKindBefore = (page: Page, first: number): boolean =>
  /^(?:company|firm|group|agency|movement|party|network|organisation|organization|charity|ngo|association|outlet|newspaper|daily|website|magazine|broadcaster|channel|startup|operator|airline|bank|insurer|retailer|union|club|label|maker|developer|contractor|consultancy|think-tank|tank|militia)$/.test(
    page.small(first - 1),
  ) ||
  (/^(?:of|for|at)$/.test(page.small(first - 1)) &&
    /^(?:spokes(?:man|woman|person|people)|founder|co-founder|ceo|chairman|chairwoman|director|directors|employees|shares|shareholders|subsidiary|member|members|analyst|analysts|owner|owners|board)$/.test(
      page.small(first - 2),
    ));

/** What the name finder takes for an organization and nothing else explains: "A spokeswoman of [Greenwave] left." */
export const bodyByModel = (page: Page, i: number): Candidate | undefined => {
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
  // Of those that the second reading passes over one in three is a body; of acronyms, over a half.
  const acronym = last - first === 1 && /^\p{Lu}{2,}s?$/u.test(page.word(first));
  if (!page.seconded(first, last) && !acronym && !isKindBefore(page, first)) return undefined;
  if (noBodies.test(page.word(last - 1))) return undefined;
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
