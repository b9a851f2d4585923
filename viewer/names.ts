// Short names for narrow places.
import { type Model, type ThingOf, tiesFrom, tiesTo } from "./model.ts";

const longest = 26;

/**
 * A meeting's name for the picture. A long one gives way to a shorter alias, and a bare word
 * ("talks") gets its place: "talks, Geneva". At last it is cut at a word.
 */
export function meetingName(of: Model, { key, attributes }: ThingOf<"Meeting">): string {
  const { label, aliases } = attributes;
  const names = [label, ...aliases].filter((name) => name.length <= longest);
  const telling = names.find((name) => /\p{Lu}/u.test(name.slice(1)));
  if (label.length <= longest)
    return label === telling ? label : (telling ?? placed(of, key, label));
  return telling ?? cut(label, longest);
}

/** A name without a place gets it: where it was held, else which countries took part. */
function placed(of: Model, key: string, name: string): string {
  const place = tiesFrom(of, key, "HELD_IN")[0];
  const where = place && of.things.get(place.target)?.attributes.label;
  if (where && !name.includes(where) && name.length + where.length < longest)
    return `${name}, ${where}`;
  const codes = tiesTo(of, key, "PARTY_TO")
    .flatMap((tie) => {
      const party = of.things.get(tie.source);
      return party?.kind === "Country" ? (party.attributes.iso2 ?? []) : [];
    })
    .slice(0, 3);
  return codes.length > 1 ? `${codes.join("–")} ${name}` : name;
}

/** Cut at a word, with a sign that it was cut. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const at = text.lastIndexOf(" ", length - 2);
  return `${text.slice(0, at > length / 2 ? at : length - 2).replace(/[\s,;:–-]+$/u, "")} …`;
}

/** The last word of a name: what a narrow picture has room for. */
export const surname = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

const numbers = [
  "No",
  "One",
  "Two",
  "Three",
  "Four",
  "Five",
  "Six",
  "Seven",
  "Eight",
  "Nine",
  "Ten",
];

/** "Five documents", "one person": words up to ten at the start of a sentence. */
export const countText = (count: number, [one, many]: readonly [string, string]): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

export const countWord = (count: number, [one, many]: readonly [string, string]): string =>
  `${numbers[count] ?? count.toLocaleString("en")} ${count === 1 ? one : many}`;
