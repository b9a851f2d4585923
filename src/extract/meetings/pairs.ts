import { grouped } from "../../model/grouped.ts";
import { lengthOf, type Scene, wordAt } from "./scene.ts";
import type { Side } from "./sides.ts";

/** How far back the two that "the two sides" means may stand, in tokens. */
const farthest = 400;

/** How many sentences back the people that "the pair" means may stand. */
const sentencesBack = 6;

const countryAt = (scene: Scene, at: number): Side | undefined => {
  const mention = scene.mentions.startingAt(at);
  if (mention?.kind !== "Country" && mention?.kind !== "Organization") return undefined;
  return {
    mention,
    range: { first: at, last: at + lengthOf(scene, mention) },
    byDelegates: true,
  };
};

/** "the two sides", "both countries", "the three leaders", "the pair": whom such words count. */
export interface Counted {
  /** Tokens that the words take. */
  readonly length: number;
  readonly number: number;
  readonly of: "sides" | "people" | "either";
}

const numbers: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["three", 3],
]);
const sideNouns =
  /^(?:sides|countries|parties|nations|delegations|states|neighbours|neighbors|governments|teams)$/;
const leaderNouns =
  /^(?:leaders|presidents|ministers|heads|premiers|diplomats|envoys|negotiators|officials|secretaries)$/;
const peopleNouns = /^(?:men|women|politicians|counterparts|friends)$/;

/** What the words at a token count, if they count anybody. */
export const countedAt = (scene: Scene, at: number): Counted | undefined => {
  const from = wordAt(scene, at) === "the" ? at + 1 : at;
  const word = wordAt(scene, from);
  if (from > at && /^(?:pair|duo)$/.test(word)) return { length: 2, number: 2, of: "people" };
  const number = numbers.get(word);
  if (number === undefined) return undefined;
  let noun = from + 1;
  if (/^(?:warring|rival|opposing|foreign|defence|defense|prime)$/.test(wordAt(scene, noun)))
    noun++;
  const length = noun + 1 - at;
  const said = wordAt(scene, noun);
  if (sideNouns.test(said) && number === 2) return { length, number, of: "sides" };
  if (leaderNouns.test(said)) return { length, number, of: "either" };
  return peopleNouns.test(said) ? { length, number, of: "people" } : undefined;
};

/** The people whom the last sentence that names exactly so many named. */
const peopleBefore = (scene: Scene, token: number, number: number): readonly Side[] => {
  const { sentenceOf, sentences } = scene.annotations;
  const here = sentenceOf[token]!;
  for (let index = here; index >= Math.max(0, here - sentencesBack); index--) {
    const { first, last } = sentences[index]!;
    const named = new Map<string, Side>();
    for (let at = first; at < Math.min(last, token); at++) {
      const mention = scene.mentions.startingAt(at, "Person");
      if (!mention || named.has(mention.entity)) continue;
      const range = { first: at, last: at + lengthOf(scene, mention) };
      named.set(mention.entity, { mention, range, byDelegates: false });
    }
    if (named.size === number) return [...named.values()];
    if (named.size > number) return [];
  }
  return [];
};

/** The two that were last named together before a token: "Chad and Sudan", "Sudanese-Chadian", "Chad with Sudan". */
const sidesBefore = (scene: Scene, token: number): readonly Side[] => {
  for (let at = token - 1; at >= Math.max(0, token - farthest); at--) {
    const left = countryAt(scene, at);
    if (!left) continue;
    let next = left.range.last;
    let joined = false;
    for (let steps = 0; steps < 4 && next < token; steps++, next++) {
      const word = wordAt(scene, next);
      if (/^(?:and|-|–|with|\/)$/.test(word)) joined = true;
      const right = countryAt(scene, next);
      if (right && joined) {
        const more = /^(?:,|and)$/.test(wordAt(scene, right.range.last));
        const third = more && countryAt(scene, right.range.last + 1);
        if (right.mention.entity !== left.mention.entity && !third) return [left, right];
        break;
      }
      if (!/^(?:and|-|–|with|the|\/)$/.test(word)) break;
    }
  }
  return [];
};

/** The two whom the text before names far more often than anybody else, when no words join them. */
const protagonists = (scene: Scene, token: number): readonly Side[] => {
  const named: Side[] = [];
  for (let at = token - 1; at >= Math.max(0, token - 4 * farthest); at--) {
    const side = countryAt(scene, at);
    if (side) named.push(side);
  }
  const counts = [...grouped(named, ({ mention }) => mention.entity).values()].sort(
    (a, b) => b.length - a.length,
  );
  const [one, two, three] = counts;
  const clear = one && two && two.length >= 3 && two.length >= 2 * (three?.length ?? 0);
  return clear ? [one[0]!, two[0]!] : [];
};

/** Whom "the two sides" or "the three leaders" at a token means: those last named together before it. */
export const countedBefore = (
  scene: Scene,
  token: number,
  { number, of }: Counted,
): readonly Side[] => {
  const people = of === "sides" ? [] : peopleBefore(scene, token, number);
  if (people.length > 0 || of === "people" || number !== 2) return people;
  const sides = sidesBefore(scene, token);
  return sides.length > 0 ? sides : protagonists(scene, token);
};
