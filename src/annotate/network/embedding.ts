import type { Features } from "./features.ts";
import { type Key, keyHash } from "./hash.ts";
import type { Address, Kernel } from "./kernel.ts";
import { float, wide, width } from "./sizes.ts";
import type { Table, Weights } from "./weights.ts";

/** Vectors of words, computed once each and kept until `forget`. */
export interface Embedding {
  /** Computes the vector of a word and keeps it. */
  readonly vector: (features: Features, spaced: boolean) => Address;
  readonly forget: () => void;
}

/** `dst` = the sum of the four rows that the key's hash names, in that order, in float32. */
const addRows = (
  { rows, columns, values, scales }: Table,
  key: Key,
  seed: number,
  floats: Float32Array,
  at: number,
): void => {
  floats.fill(0, at, at + columns);
  for (const hash of keyHash(key, seed)) {
    const row = hash % rows;
    const scale = scales[row]!;
    for (let i = 0, from = row * columns; i < columns; i++)
      floats[at + i]! += Math.fround(values[from + i]! * scale);
  }
};

/**
 * Every feature of a word is looked up in a hash table of its own; the rows found are laid side by
 * side and mixed by a maxout layer (spaCy's MultiHashEmbed). A set of tables may go on, beyond the
 * four features of the word, with whether a space follows and whether the word is blank.
 */
export const embedding = (
  kernel: Kernel,
  weights: Weights,
  prefix: "names" | "syntax",
  capacity: number,
): Embedding => {
  const seeds = weights.vocabulary.seeds[prefix];
  const tables = seeds.map((_, i) => weights.table(`${prefix}.table${i}`));
  const inputs = seeds.length * width;
  const [mix, bias, gain, shift] = ["layer0", "bias0", "gain0", "shift0"].map((name) =>
    weights.load(`${prefix}.${name}`, kernel),
  ) as [Address, Address, Address, Address];
  const found = kernel.reserve(inputs);
  const mixed = kernel.reserve(wide);
  const kept = kernel.reserve(capacity * width);
  let used = 0;

  const vector = (features: Features, spaced: boolean): Address => {
    if (used === capacity) throw new Error("More words than their vectors have room for");
    const keys = [
      ...features.keys,
      { high: 0, low: spaced ? 1 : 0 },
      { high: 0, low: features.blank ? 1 : 0 },
    ];
    for (const [i, table] of tables.entries())
      addRows(table, keys[i]!, seeds[i]!, kernel.floats, found / float + i * width);
    kernel.multiply(found, 0, mix, mixed, 1, inputs, wide);
    const at = kept + used++ * width * float;
    kernel.normalise(mixed, bias, gain, shift, at, 1, 0);
    return at;
  };
  return {
    vector,
    forget: () => {
      used = 0;
    },
  };
};
