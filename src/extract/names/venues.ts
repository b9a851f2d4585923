import { seats } from "../../lexicon/countries.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import { isFunctional, type Page } from "./page.ts";

/** Nouns that end the name of a building or room in which people meet. */
const headLast =
  /^(?:Hotel|Palace|Palais|Hall|House|Castle|Villa|Mansion|Resort|Residence|Inn|Lodge|Manor|Château|Chateau|Arena|Auditorium|Monastery|Abbey|Cathedral|Mosque|Chancery|Pavilion|Plaza|Suites|Room|Ballroom|Retreat|Estate|Ranch|Barracks|Fortress|Citadel|Clubhouse|Hyatt|Hilton|Marriott|Sheraton|Kempinski|Intercontinental|InterContinental|Ritz-Carlton|Radisson|Novotel|Sofitel|Mövenpick|Westin|Regis|Rotana)$/;
const centre = /^(?:Center|Centre)$/;
const ofCentre =
  /^(?:Conference|Convention|Congress|Exhibition|Expo|Convention|Media|Cultural|Events?|Business)$/;
const headFirst =
  /^(?:Hotel|Hôtel|Villa|Château|Chateau|Palais|Palazzo|Schloss|Casa|Hall|Camp|Base|Joint)$/;
const smallHead = /^(?:hotel|palace|resort|villa|castle|mansion|residence)$/;

const isPart = (page: Page, i: number): boolean =>
  page.capital(i) && !isFunctional(page, i) && /^\p{Lu}/u.test(page.word(i));

const venue = (
  page: Page,
  first: number,
  last: number,
  rule: string,
  strength: number,
): Candidate => ({
  first,
  last,
  kind: "Venue",
  form: "name",
  name: wordsOf(page.annotations, { first, last }),
  rule,
  strength,
});

const inside = /^(?:in|at|inside|outside|into|within)$/;

/** Candidates for buildings and rooms in which people meet. */
export const venuesIn = (page: Page): Candidate[] => {
  const found: Candidate[] = [];
  for (let i = 0; i < page.length; i++) {
    const word = page.word(i);
    // "Ministers gathered in the [Livia], [Orlov] and [Brunvik] palaces on Monday."
    if (/^(?:palaces|hotels|castles|villas)$/.test(word)) {
      let at = i - 1;
      while (page.together(at, i) && i - at < 12) {
        if (isPart(page, at)) {
          let first = at;
          while (isPart(page, first - 1) && page.together(first - 1, i)) first--;
          found.push({
            ...venue(page, first, at + 1, "venues/several", 58),
            name: `${wordsOf(page.annotations, { first, last: at + 1 })} ${word.charAt(0).toUpperCase()}${word.slice(1, -1)}`,
          });
          at = first - 1;
        } else if (/^(?:,|and|or)$/.test(word === page.word(at) ? "" : page.word(at))) at--;
        else break;
      }
      continue;
    }
    if (!page.capital(i) || page.shouted(i)) continue;
    const isCentre = centre.test(word) && ofCentre.test(page.word(i - 1));
    // "Ministers gathered at the [Brunvik Palace] on Monday."
    if ((headLast.test(word) || isCentre) && !/^(?:of|for)$/.test(word)) {
      let first = i;
      while (first > 0 && page.together(first - 1, i) && isPart(page, first - 1) && i - first < 5)
        first--;
      // "Hotel Berg", "Villa Orlov"
      let last = i + 1;
      if (first === i && headFirst.test(word))
        while (page.together(i, last) && isPart(page, last) && last - i < 4) last++;
      if (last - first > 1) found.push(venue(page, first, last, "venues/head-noun", 50));
      // "Ministers gathered at [Casa Brunvik] on Monday."
    } else if (headFirst.test(word) && isPart(page, i + 1) && page.together(i, i + 1)) {
      let last = i + 1;
      while (
        page.together(i, last) &&
        (isPart(page, last) ||
          (page.word(last) === "-" && isPart(page, last + 1)) ||
          (/^(?:des|de|du)$/.test(page.word(last)) && isPart(page, last + 1))) &&
        last - i < 6
      )
        last++;
      if (word !== "Camp" && word !== "Base" && (word !== "Joint" || page.word(i + 1) === "Base"))
        found.push(venue(page, i, last, "venues/head-first", 52));
    }
    // "Ministers gathered at the [Brunvik resort] on Monday."
    if (
      isPart(page, i) &&
      smallHead.test(page.word(i + 1)) &&
      page.together(i, i + 1) &&
      !isPart(page, i - 1)
    )
      found.push(venue(page, i, i + 2, "venues/small-head", 50));
    // The building: "Ministers gathered at the [White House] on Monday."
    const seat = seats.at(page.annotations, i);
    if (
      seat &&
      /^(?:White House|Kremlin|Oval Office|Downing Street|Elysee|Pentagon|Blue House|Planalto|Casa Rosada|Chequers|Buckingham Palace|State Department|Capitol Hill|Rashtrapati Bhavan|Malacañang)$/.test(
        seat.value.name,
      )
    ) {
      const before = page.word(i - 1) === "the" ? page.small(i - 2) : page.small(i - 1);
      if (inside.test(before) || seat.value.name === "Oval Office")
        found.push(venue(page, i, seat.last, "venues/seat", 66));
    }
  }
  return found;
};
