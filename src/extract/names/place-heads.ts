import type { Candidate } from "./candidates.ts";
import type { Page } from "./page.ts";
import { isPart, place } from "./place-words.ts";

/** Nouns that end, or begin, the name of a place. */
export const headLast =
  /^(?:Sea|Ocean|River|Lake|Bay|Gulf|Strait|Straits|Island|Islands|Peninsula|Mountains|Mountain|Valley|Desert|Heights|Hills|Strip|Canal|Basin|Delta|Province|Region|District|County|Oblast|Governorate|Prefecture|Street|Avenue|Road|Square|Boulevard|Airport|Port|Harbour|Harbor|Bridge|Park|Forest|Corridor|Crossing|Beach|Coast|Plateau|Glacier|Dam|Reservoir|Plant|Territory|Territories|Refinery|Terminal|Pass|Camp|Village|Town|City|Cape|Reef|Shoal|Triangle|Highway|Junction)$/;
export const headFirst =
  /^(?:Mount|Mt|Mt\.|Lake|Cape|Port|Fort|Gulf|Bay|Sea|Strait|Isle|Rio|Río|Camp)$/;
/** "Novaya nuclear power plant", "Berg airport": sites with their kind in small letters. */
const siteTails: readonly (readonly string[])[] = [
  ["nuclear", "power", "plant"],
  ["nuclear", "power", "station"],
  ["nuclear", "plant"],
  ["power", "plant"],
  ["international", "airport"],
  ["border", "crossing"],
  ["hydroelectric", "dam"],
];

/** "Ministers sailed through the [Brunvik Strait] on Monday."; "They drove to [Mount Brunvik] after sunrise." */
export const placeByHead = (page: Page, i: number): Candidate | undefined => {
  if (page.shouted(i)) return undefined;
  if (headLast.test(page.word(i)) && !page.initial(i)) {
    let first = i;
    while (first > 0 && page.together(first - 1, i) && isPart(page, first - 1) && i - first < 4)
      first--;
    if (first === i) return undefined;
    // "Economic Corridor" says which kind, not which one
    if (
      i - first === 1 &&
      /^(?:Economic|Industrial|Free|Special|National|International|Regional|Central|Public|Main|Old|New|Great|Big|High|Humanitarian|Security|Northern|Southern|Eastern|Western|Middle|Occupied|Disputed|Trade|Energy|Transport|Coastal|Border|Grain|Green|Peace)$/.test(
        page.word(first),
      )
    )
      return undefined;
    return place(page, first, i + 1, "places/head-noun", 46, page.small(i));
  }
  if (headFirst.test(page.word(i)) && isPart(page, i + 1) && page.together(i, i + 1)) {
    return place(
      page,
      i,
      i + 2,
      "places/head-noun",
      46,
      page.small(i).replace(/^mt\.?$/, "mountain"),
    );
  }
  return undefined;
};

/** "The [Brunvik nuclear power plant] is closed." */
export const site = (page: Page, i: number): Candidate | undefined => {
  if (!isPart(page, i) || !page.together(i, i + 1)) return undefined;
  const tail = siteTails.find((words) =>
    words.every((word, at) => page.small(i + 1 + at) === word),
  );
  if (!tail) return undefined;
  return place(page, i, i + 1 + tail.length, "places/site", 55, tail.slice(-2).join(" "));
};
