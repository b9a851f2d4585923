import { rangeOf } from "../../model/annotations.ts";
import { lengthOf, readingOf, type Scene, sentenceAround, wordAt } from "./scene.ts";
import { timingAt } from "./surroundings.ts";
import type { Telling } from "./telling.ts";

/**
 * "Talks between Norway and Chad were also held in [[Oslo] (April 2031], [[Lima] (May 2031] and [[Oslo] (June 2031].":
 * one telling for each place with its date in brackets. A telling without such a list stays as it is.
 */
export const distributed = (scene: Scene, telling: Telling): readonly Telling[] => {
  const { last } = sentenceAround(scene, telling.at);
  const found: Telling[] = [];
  for (let at = telling.range.last; at < last; at++) {
    const place = scene.mentions.startingAt(at);
    if (place?.kind !== "Place" && place?.kind !== "Country") continue;
    const open = at + lengthOf(scene, place);
    const date = wordAt(scene, open) === "(" ? scene.dateAt.get(open + 1) : undefined;
    const timing = date && timingAt(scene, date);
    if (!date || !timing) continue;
    const range = { first: at, last: rangeOf(scene.annotations.tokens, date).last };
    found.push({
      ...telling,
      at,
      timing,
      reference: "indefinite",
      places: [
        {
          entity: place.entity,
          reading: readingOf(scene, { first: at, last: open }, "meetings/place"),
        },
      ],
      reading: readingOf(scene, range, "meetings/distributed"),
    });
  }
  return found.length > 1 ? found : [telling];
};
