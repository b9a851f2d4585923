// What a claim puts a number, a length or a day on: "at least 20 people were killed" → killed, 20 or more.

import { inside } from "../model/span.ts";
import type { PlacedClaim } from "./claims.ts";

export type Slot = "number" | "duration" | "date";

/** The values that the words leave open, both ends included; of a day, milliseconds. */
export interface Measure {
  readonly slot: Slot;
  /** What is measured: measures of one key can be held against each other. */
  readonly key: string;
  readonly low: number;
  readonly high: number;
  /** The value as a reader writes it. */
  readonly says: string;
}

const digits = String.raw`\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?`;
const units = "one|two|three|four|five|six|seven|eight|nine";
const teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const amount = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/$€£-])(?<n>${digits}|(?:${tens})(?:-(?:${units}))?|${teens}|${units}|a dozen)` +
    String.raw`(?:\s(?<scale>hundred|thousand|million|billion|dozen))?` +
    String.raw`(?<tail>(?:[-\s](?:\p{L}[\p{L}’'.]*|%)){0,4}|\s?%)`,
  "giu",
);

const cardinals = new Map<string, number>([
  ...`${units}|${teens}`.split("|").map((word, index) => [word, index + 1] as const),
  ...tens.split("|").map((word, index) => [word, (index + 2) * 10] as const),
  ["a dozen", 12],
]);

/** "1,200" → 1200, "twenty-five" → 25. */
const numberOf = (words: string): number => {
  if (/\d/.test(words)) return Number(words.replaceAll(",", ""));
  const plain = words.toLowerCase();
  const parts = cardinals.has(plain) ? [plain] : plain.split("-");
  return parts.reduce((sum, word) => sum + (cardinals.get(word) ?? 0), 0);
};

const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  dozen: 12,
};

const bounds: readonly (readonly [RegExp, (value: number) => readonly [number, number]])[] = [
  [
    /\b(?:at least|more than|over|no fewer than|not less than|no less than|upwards of|exceeding|minimum of)$/i,
    (n) => [n, Number.POSITIVE_INFINITY],
  ],
  [
    /\b(?:at most|up to|less than|fewer than|under|below|no more than|not more than|maximum of)$/i,
    (n) => [0, n],
  ],
  [
    /\b(?:about|around|some|nearly|almost|roughly|approximately|close to|estimated|just)$/i,
    (n) => [n * 0.8, n * 1.25],
  ],
];

/** What befell people, by the words for it. */
const tolls: readonly (readonly [string, RegExp])[] = [
  ["killed", /\b(?:killed|kills|killing|dead|died|deaths?|fatalit(?:y|ies)|lost their lives)\b/i],
  ["wounded", /\b(?:wounded|wounds|wounding|injured|injures|injuring|injuries|hurt)\b/i],
  ["arrested", /\b(?:arrested|arrests|detained|detains|detentions?)\b/i],
  ["missing", /\bmissing\b/i],
  ["kidnapped", /\b(?:kidnapped|abducted|hostages?)\b/i],
  ["displaced", /\b(?:displaced|homeless)\b/i],
];

const people =
  /^(?:people|persons?|men|women|children|civilians?|soldiers?|troops|militants?|rebels?|fighters?|policem[ae]n|police|officers?|guards?|passengers?|students?|workers?|journalists?|villagers?|residents?|protesters?|demonstrators?|suspects?|others|insurgents?|gunmen|victims?|servicemen|crew|miners?|refugees?|dead|killed|wounded|injured|arrests?|deaths?|fatalities|injuries|missing)$/i;

const lengths = /^(second|minute|hour|day|week|month|year)s?$/i;
const occasions =
  /\b(talks?|meetings?|negotiations?|discussions?|rounds?|sessions?|summits?|conferences?|visits?|trips?|ceasefires?|cease-fires?|truces?|elections?|votes?|strikes?|hearings?|trials?)\b/i;
const gathering = /^(?:talks?|meetings?|negotiations?|discussions?|rounds?|sessions?)$/i;

const occasionOf = (clause: string): string | undefined => {
  const word = occasions.exec(clause)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return gathering.test(word) ? "talks" : word.replace("-", "").replace(/s$/, "");
};

/** Pieces of a text in which a number and what it counts stand together. */
const clausesOf = (text: string): string[] =>
  text.split(/(?:[;:()]|,(?!\d{3})|\s(?:and|but|while|whereas)\s|\s[-–—]+\s)/i);

const measured = (clause: string, [all, before]: readonly [RegExpExecArray, string]) => {
  const { n = "", scale = "", tail = "" } = all.groups ?? {};
  const value = numberOf(n) * (scales[scale.toLowerCase()] ?? 1);
  const bound = bounds.find(([words]) => words.test(before.trimEnd()));
  const [low, high] = bound ? bound[1](value) : [value, value];
  const words = tail.split(/[-\s]+/).filter(Boolean);
  const found = (slot: Slot, key: string, unit: string): Measure[] => [
    {
      slot,
      key,
      low,
      high,
      says: `${all[0].slice(0, all[0].length - tail.length)} ${unit}`.trim(),
    },
  ];
  const unit = words.slice(0, 2).find((word) => lengths.test(word));
  if (unit) {
    const occasion = occasionOf(clause);
    const length = lengths.exec(unit)![1]!.toLowerCase();
    // "in two days" and "two days later" say when, not how long
    const when = /\b(?:in|within|every|next|last|past|coming)\s*$/i.test(before);
    const since = /\b(?:ago|later|earlier|before|after)\b/i.test(tail);
    const lasts =
      /\b(?:last(?:s|ed|ing)?|for|of|ran|went on|took)\b/i.test(clause) || tail.startsWith("-");
    return occasion && lasts && !when && !since
      ? found("duration", `${occasion} in ${length}s`, `${length}s`)
      : [];
  }
  const toll = tolls.find(([, state]) => state.test(clause));
  const named = words.find((word) => people.test(word));
  const bare =
    words.length === 0 &&
    /\b(?:kill\w*|wound\w*|injur\w*|toll\D*)\s*(?:at least|more than|up to|about|some)?\s*$/i.test(
      before,
    );
  if (toll && (named || bare)) return found("number", toll[0], toll[0]);
  const noun = words
    .slice(0, 3)
    .find((word) => /^(?:%|percent|per|people)$|\p{Ll}{3,}s$/u.test(word));
  return noun ? found("number", noun.toLowerCase().replace(/s$/, ""), noun) : [];
};

const starts =
  /\b(?:begin|begins|began|begun|start|starts|started|open|opens|opened|resume|resumes|resumed|take effect)\b/i;
const ends =
  /\b(?:end|ends|ended|conclude|concludes|concluded|finish|finished|expire|expires|expired|close|closed)\b/i;
const held =
  /\b(?:held|hold|holds|take place|takes place|took place|meet|meets|met|convene|convenes|convened|scheduled|set|due|gather|gathered|visit|visits|visited)\b/i;

/** The one day on which the claim says that an occasion began, ended or was held. */
const dayOf = ({ text, claim, reading }: PlacedClaim): Measure[] => {
  const dates = claim.content
    .flatMap((piece) => inside(reading.findings.dates, piece))
    .filter(({ type }) => type === "DATE");
  const [date] = dates;
  if (dates.length !== 1 || !date || date.earliest || claim.hedged) return [];
  const occasion = occasionOf(text);
  const how = [["begin", starts] as const, ["end", ends] as const, ["are", held] as const].find(
    ([, verbs]) => verbs.test(text),
  )?.[0];
  if (!occasion || !how || !/^\d{4}-\d{2}-\d{2}$/.test(date.value)) return [];
  const day = Date.parse(date.value);
  return [{ slot: "date", key: `${occasion} ${how}`, low: day, high: day, says: date.value }];
};

/** All that a claim measures. A key with two values measures nothing that could be told apart. */
export const measuresOf = (placed: PlacedClaim): ReadonlyMap<string, Measure> => {
  const { reading, claim } = placed;
  const { text } = reading.document;
  const dates = reading.findings.dates.filter(({ type }) => type === "DATE" || type === "TIME");
  const found = new Map<string, Measure | undefined>();
  const add = (measure: Measure): void => {
    const id = `${measure.slot} ${measure.key}`;
    found.set(id, found.has(id) ? undefined : measure);
  };
  for (const { start, end } of claim.content) {
    let at = start;
    for (const clause of clausesOf(text.slice(start, end))) {
      const from = text.indexOf(clause, at);
      at = from + clause.length;
      for (const one of clause.matchAll(amount)) {
        const place = from + one.index;
        if (dates.some((date) => date.start <= place && place < date.end)) continue;
        for (const measure of measured(clause, [one, clause.slice(0, one.index)])) add(measure);
      }
    }
  }
  for (const measure of dayOf(placed)) add(measure);
  return new Map([...found].flatMap(([id, one]) => (one ? [[id, one] as const] : [])));
};
