import { lengthOf, type Scene, wordAt } from "./scene.ts";
import type { Side } from "./sides.ts";

/** How far back the two that "the two sides" means may stand, in tokens. */
const farthest = 400;

const countryAt = (scene: Scene, at: number): Side | undefined => {
  const mention = scene.mentions.startingAt(at);
  if (mention?.kind !== "Country" && mention?.kind !== "Organization") return undefined;
  return {
    mention,
    range: { first: at, last: at + lengthOf(scene, mention) },
    byDelegates: true,
  };
};

/** "the two sides", "both countries", "the two delegations" at a token: how many tokens, 0 for none. */
export const sidesPhrase = (scene: Scene, at: number): number => {
  const words = [0, 1, 2, 3].map((step) => wordAt(scene, at + step));
  const from = words[0] === "the" ? 1 : 0;
  if (!/^(?:two|both)$/.test(words[from]!)) return 0;
  const noun = /^(?:warring|rival|opposing)$/.test(words[from + 1]!) ? from + 2 : from + 1;
  return /^(?:sides|countries|parties|nations|delegations|leaders|states|neighbours|neighbors|governments|teams)$/.test(
    words[noun]!,
  )
    ? noun + 1
    : 0;
};

/** The two that were last named together before a token: "Chad and Sudan", "Sudanese-Chadian", "Chad with Sudan". */
export const pairBefore = (scene: Scene, token: number): readonly Side[] => {
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
