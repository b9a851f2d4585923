// Short names for narrow places.
import { type NodeKind, nodeTypes } from "../../graph/schema.ts";
import { type Model, type ThingOf, tiesFrom, tiesTo } from "./model.ts";

const longest = 34;

/**
 * A meeting's name for the picture: the label when it is short and telling, else the shortest
 * telling alias ("Oslo talks"); a bare word ("talks") gets its place or its parties. At last it is
 * cut at a word.
 */
export function meetingName(of: Model, { key, attributes }: ThingOf<"Meeting">): string {
  const { aliases } = attributes;
  const label =
    attributes.label.length > longest ? bySurnames(of, key, attributes.label) : attributes.label;
  const names = [label, ...aliases].filter((name) => name.length <= longest);
  const telling = names
    // "He spoke with Berg" is a clause, no name
    .filter(
      (name) =>
        /\p{Lu}/u.test(name) &&
        /\s/.test(name) &&
        !/^(?:I|[WwHh]e|[Ss]he|[Ii]t|[Tt]hey)\s/.test(name),
    )
    .sort((a, b) => a.length - b.length)[0];
  if (label.length <= longest && (telling === undefined || /\p{Lu}/u.test(label))) {
    return sentenceCase(/\p{Lu}|\d/u.test(label) ? label : placed(of, key, label));
  }
  return sentenceCase(telling ?? (names[0] ? placed(of, key, names[0]) : cut(label, longest)));
}

/** "meeting of Ada Berg and Ben Ode" as "meeting of Berg and Ode". */
const bySurnames = (of: Model, key: string, name: string): string =>
  [...tiesTo(of, key, "ATTENDED"), ...tiesTo(of, key, "EXPECTED_AT")].reduce((text, { source }) => {
    const full = of.things.get(source)?.attributes.label ?? "";
    return full.includes(" ") ? text.replace(full, surname(full)) : text;
  }, name);

const sentenceCase = (text: string): string => (text[0]?.toUpperCase() ?? "") + text.slice(1);

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

/** A long label in two lines of about the same length; a short one in one. */
export function wrapped(text: string, most = 21): readonly string[] {
  if (text.length <= most) return [text];
  const middle = text.length / 2;
  let best = -1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1))
    if (best < 0 || Math.abs(at - middle) < Math.abs(best - middle)) best = at;
  return best < 0 ? [text] : [text.slice(0, best), text.slice(best + 1)];
}

/** What the key calls a kind: "Meetings", "People". */
export const kindLabel = (kind: NodeKind): string => {
  const many = nodeTypes[kind].label[1];
  return many[0]?.toUpperCase() + many.slice(1);
};
