import type { Complement, Scene, Title } from "./title.ts";
import { complement, nounPhrase } from "./title-complements.ts";
import { type Front, front, longestFront } from "./title-front.ts";
import { addWord, hyphen, lower, officeAt } from "./title-words.ts";

const longestComplement = 24;
/** "Mr President", said to somebody, gives nobody an office. */
const address = /^(?:mr\.?|mrs\.?|ms\.?|madame?|dear)$/;
const preposition = /^(?:of|for|to|in|at|on|with|under)$/i;

/** The title that begins at the token, as long as it goes. */
const readTitle = (scene: Scene, first: number, last: number): Title | undefined => {
  if (address.test(lower(scene, first))) return undefined;
  const whole = front(scene, first, last);
  // "President Berg's house": without an office behind the owner, the owner's own title
  const made = whole.head ? whole : whole.before?.front;
  return made && titleOf(scene, made, first, last);
};

const titleOf = (scene: Scene, made: Front, first: number, last: number): Title | undefined => {
  const { words, owners, former, oneOf, possessive, head, before } = made;
  if (!head) return undefined;
  const inner = before && titleOf(scene, before.front, first, before.front.head?.last ?? first);
  const kept = words.slice(0, head.words).map((range) => ({ ...range }));
  const tail = kept.at(-1)!;
  kept[kept.length - 1] = { first: tail.first, last: Math.min(tail.last, head.last) };
  let at = head.last;
  if (hyphen.test(lower(scene, at)) && /^(?:elect|designate)$/.test(lower(scene, at + 1))) {
    addWord(kept, at, at + 2);
    at += 2;
  }
  const complements: Complement[] = [];
  while (at < last && at < head.last + longestComplement && preposition.test(lower(scene, at))) {
    const end = nounPhrase(scene, at + 1, last, head.office.plural);
    if (end === at + 1) break;
    const phrase = complement(scene, at, end);
    // "head of the council of the navy of Norway": behind the body only bodies of the body follow
    const named = complements.some(({ mention }) => mention.kind === "Organization");
    complements.push(...phrase.complements);
    if (!(named && lower(scene, at) === "of")) {
      for (const range of phrase.words) addWord(kept, range.first, range.last);
    }
    at = end;
  }
  return {
    first,
    last: at,
    office: head.office,
    head: { first: head.first, last: head.last },
    words: kept,
    owners: owners.slice(0, head.owners),
    complements,
    former,
    oneOf,
    ...(possessive ? { possessive } : {}),
    ...(inner ? { inner: { title: inner, holder: before.holder } } : {}),
  };
};

/** The titles of a document by their first token, each read once. */
export const titleReader = (scene: Scene): ((first: number, last: number) => Title | undefined) => {
  const known = new Map<number, Title | undefined>();
  const { length } = scene.tokens;
  /** Where the next office word begins: without one near, no title does. */
  const nextOffice = new Int32Array(length + 1).fill(length + longestFront);
  for (let at = length - 1; at >= 0; at--)
    nextOffice[at] = officeAt(scene, at, length) ? at : nextOffice[at + 1]!;
  return (first, last) => {
    if (nextOffice[first]! - first >= longestFront) return undefined;
    if (known.has(first)) return known.get(first);
    const title = readTitle(scene, first, last);
    known.set(first, title);
    return title;
  };
};
