/** Words that say nothing by themselves. */
const empty = new Set(
  "a an the of to in on at by for from with and or but that this these those it its they them their he she his her we our you i is are was were be been being has have had do does did will would could should may might can as if so not no than then there which who whom what when where while also only just more most some any all both after before during about around said says".split(
    " ",
  ),
);

/** Words for an occasion, which tellings exchange freely. */
const occasion = /^(?:talks?|meetings?|negotiations?|discussions?|rounds?|sessions?|summits?)$/;

/** Content words without numbers, cut to six letters so that "negotiating" meets "negotiated". */
export const stems = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [])
      .filter((word) => !empty.has(word))
      .map((word) => (occasion.test(word) ? "talks" : word.slice(0, 6))),
  );

export interface Likeness {
  /** Stems in both. */
  readonly common: number;
  /** Share of the shorter text's stems that the other has. */
  readonly share: number;
  /** Share of the longer text's stems that the other has. */
  readonly coverage: number;
}

export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): Likeness => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const stem of small) if (large.has(stem)) common++;
  return {
    common,
    share: small.size === 0 ? 0 : common / small.size,
    coverage: large.size === 0 ? 0 : common / large.size,
  };
};

/** A stem in more texts than this brings no pair together: joining stays near linear. */
const widest = 40;

/** Index pairs (a < b) of texts that share at least `least` stems that are not everywhere. */
export const likelyPairs = (
  texts: readonly ReadonlySet<string>[],
  least: number,
): (readonly [number, number])[] => {
  const holders = new Map<string, number[]>();
  texts.forEach((stems, index) => {
    for (const stem of stems) {
      const known = holders.get(stem);
      if (known) known.push(index);
      else holders.set(stem, [index]);
    }
  });
  const shared = new Map<string, number>();
  for (const indexes of holders.values()) {
    if (indexes.length > widest) continue;
    indexes.forEach((a, at) => {
      for (const b of indexes.slice(at + 1)) {
        const pair = `${a} ${b}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    });
  }
  return [...shared]
    .filter(([, count]) => count >= least)
    .map(([pair]) => pair.split(" ").map(Number) as [number, number])
    .sort(([a, b], [c, d]) => a - c || b - d);
};
