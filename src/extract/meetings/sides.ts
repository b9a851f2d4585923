import { delegates, speakingVerbs } from "../../lexicon/gatherings.ts";
import type { TokenRange } from "../../model/annotations.ts";
import type { Mention } from "../../model/findings.ts";
import { lengthOf, type Scene, tagAt, wordAt } from "./scene.ts";

/** Who stands in a list of parties or participants. */
export interface Side {
  readonly mention: Mention;
  readonly range: TokenRange;
  /** Named by its people: "Russian officials", "delegations from Chad". */
  readonly byDelegates: boolean;
}

const goesOn =
  /^(?:,|and|or|&|\/|-|–|as|well|the|a|an|both|of|from|his|her|its|their|two|three|four|senior|top|high|level|other|former|special|'s|’s|\(|\))$/i;

/**
 * The countries, bodies and people listed from `first` on: "Chad, Sudan and Libya", "officials from Chad
 * and Sudan", "Finnish President Aino Salo and Prime Minister Ben Ode" (the people, not Finland). The list ends
 * at a verb, at a preposition that is no "of" or "from", and at `last`.
 */
export const sidesIn = (
  scene: Scene,
  { first, last }: TokenRange,
): { readonly sides: readonly Side[]; readonly end: number } => {
  const sides: Side[] = [];
  let item: Side[] = [];
  let byDelegates = false;
  let end = first;
  /** Whether the item at hand began behind a comma, with no "and". */
  let afterComma = false;
  const close = (): void => {
    const people = item.filter(({ mention }) => mention.kind === "Person");
    sides.push(...(people.length > 0 ? people : item));
    item = [];
  };
  let at = first;
  while (at < last) {
    const mention = scene.mentions.startingAt(at);
    const word = wordAt(scene, at);
    if (mention && /^(?:Person|Country|Organization|Group)$/.test(mention.kind)) {
      const length = lengthOf(scene, mention);
      // "Berg's deputy": a person who only owns another's office or kin is no side.
      const owner =
        mention.kind === "Person" &&
        (/^['’]s?$/.test(wordAt(scene, at + length)) || namesAide(scene, at + length));
      if (!owner) item.push({ mention, range: { first: at, last: at + length }, byDelegates });
      at += length;
      end = at;
      continue;
    }
    if (word === "," || word === "and" || word === "-" || word === "–" || word === "/") {
      const opensClause =
        word === "," &&
        /^(?:who|which|where|when|while|after|before|with|in|on|at)$/.test(wordAt(scene, at + 1));
      if (opensClause) break;
      const apposition =
        word === "," &&
        item.some((side) => side.mention.kind === "Person") &&
        startsTitle(scene, at + 1);
      if (!apposition) {
        close();
        afterComma = word === ",";
      }
      at++;
      continue;
    }
    if (delegates.has(word)) {
      byDelegates = true;
      item = item.map((side) =>
        side.mention.kind === "Country" || side.mention.kind === "Organization"
          ? { ...side, byDelegates: true }
          : side,
      );
      sides.forEach((side, index) => {
        if (side.mention.form === "adjective") sides[index] = { ...side, byDelegates: true };
      });
      end = at + 1;
      at++;
      continue;
    }
    if (word === "(") {
      // What stands in brackets explains the name before: it lists nobody.
      const shut = closing(scene, at, last);
      if (shut !== undefined) {
        at = shut + 1;
        continue;
      }
    }
    const tag = tagAt(scene, at);
    // "The Big Two—envoy Aino Salo and …": nobody has been named yet.
    if (tag === ":" && sides.length === 0 && item.length === 0) {
      at++;
      continue;
    }
    // "talks with Aino Salo, the ministry said": who says it is not of the list.
    if (/^VB[DZP]$/.test(tag) && afterComma && speakingVerbs.has(word)) item = [];
    // "the so-called four -- Chad, Niger, Mali and Togo --"
    if (
      /^(?:--|—|–|:)$/.test(word) &&
      end < at &&
      scene.mentions.startingAt(at + 1)?.kind === "Country"
    ) {
      close();
      at++;
      continue;
    }
    if (/^(?:VB[DZP]?|MD|TO|WP|WDT|WRB|\.|:|``|'')$/.test(tag)) break;
    if (/^(?:IN|RP)$/.test(tag) && !goesOn.test(word)) break;
    if (tag === "" && !goesOn.test(word) && !/^\p{Lu}/u.test(scene.annotations.tokens[at]!.text))
      break;
    at++;
  }
  close();
  const once = new Map(sides.map((side) => [side.mention.start, side]));
  return { sides: [...once.values()], end };
};

/** The closing bracket of the one at `at`, when it is near. */
const closing = (scene: Scene, at: number, last: number): number | undefined => {
  for (let to = at + 1; to < Math.min(last, at + 25); to++)
    if (wordAt(scene, to) === ")") return to;
  return undefined;
};

/** "Berg envoy Aino Salo": whether nouns in lower case lead straight on to another person. */
const namesAide = (scene: Scene, from: number): boolean => {
  let at = from;
  while (
    at < from + 4 &&
    /^(?:NN|JJ|HYPH)$/.test(tagAt(scene, at)) &&
    /^[\p{Ll}-]/u.test(scene.annotations.tokens[at]!.text)
  )
    at++;
  return at > from && scene.mentions.startingAt(at, "Person") !== undefined;
};

/** Whether a title in lower case follows, as in ", president of Chad, …". */
const startsTitle = (scene: Scene, at: number): boolean =>
  /^(?:NN|JJ|DT)$/.test(tagAt(scene, at)) && !scene.mentions.startingAt(at);
