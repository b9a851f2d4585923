import type { Address, Kernel } from "./kernel.ts";
import { float, layers, wide, width, windowRows } from "./sizes.ts";
import type { Weights } from "./weights.ts";

/** Working memory, shared by all encoders: their runs do not overlap. */
export interface Scratch {
  /** Token vectors, between zero rows. */
  readonly rows: Address;
  readonly products: Address;
}

const padding = layers;
/** Rows beside the text's edges: the padding, and one more on either side that is only read. */
const outer = padding + 1;

export const scratch = (kernel: Kernel): Scratch => ({
  rows: kernel.reserve((windowRows + 2 * outer) * width),
  products: kernel.reserve((windowRows + 2 * padding) * wide),
});

/**
 * Puts tokens into their context. `vectorOf` gives each token's own vector; where `wanted` is 1 the
 * row of the result is finished. The first and last tokens must stand at an edge of the text or be
 * at least four tokens from every wanted one. Returns the address of the first token's row.
 */
export type Encode = (
  count: number,
  wanted: Uint8Array,
  vectorOf: (token: number) => Address,
) => Address;

/** How many layers each row must pass so that the wanted ones pass all; negative: none needed. */
const layersNeeded = (count: number, wanted: Uint8Array, needed: Int8Array): void => {
  const rows = count + 2 * padding;
  let reach = -1;
  for (let row = 0; row < rows; row++) {
    reach = wanted[row - padding] === 1 && row - padding < count ? layers : Math.max(-1, reach - 1);
    needed[row] = reach;
  }
  reach = -1;
  for (let row = rows - 1; row >= 0; row--) {
    reach = Math.max(needed[row]!, reach - 1);
    needed[row] = reach;
  }
};

/**
 * Four layers, each a window of three tokens, maxout, layer norm, added to its input (spaCy's
 * MaxoutWindowEncoder). Only what the wanted rows depend on is computed; the bits of a row do not
 * depend on what else is.
 */
export const encoder = (
  kernel: Kernel,
  weights: Weights,
  prefix: "names" | "syntax",
  { rows, products }: Scratch,
): Encode => {
  const load = (name: string): Address => weights.load(`${prefix}.${name}`, kernel);
  const stack = [1, 2, 3, 4].map((layer) => ({
    matrix: load(`layer${layer}`),
    bias: load(`bias${layer}`),
    gain: load(`gain${layer}`),
    shift: load(`shift${layer}`),
  }));
  const needed = new Int8Array(windowRows + 2 * padding);
  const stride = width * float;

  /** Calls with every run of rows that pass the layer. */
  const runs = (total: number, layer: number, call: (first: number, length: number) => void) => {
    for (let row = 0; row < total; row++) {
      if (needed[row]! < layer) continue;
      const first = row;
      while (row < total && needed[row]! >= layer) row++;
      call(first, row - first);
    }
  };

  return (count, wanted, vectorOf) => {
    const { floats } = kernel;
    const total = count + 2 * padding;
    layersNeeded(count, wanted, needed);
    floats.fill(0, rows / float, rows / float + outer * width);
    const end = (rows + (outer + count) * stride) / float;
    floats.fill(0, end, end + outer * width);
    for (let token = 0; token < count; token++) {
      if (needed[token + padding]! < 0) continue;
      const from = vectorOf(token) / float;
      floats.copyWithin((rows + (outer + token) * stride) / float, from, from + width);
    }
    for (const [i, { matrix, bias, gain, shift }] of stack.entries()) {
      // All products come before any row is changed: two runs may read the same row.
      runs(total, i + 1, (first, length) => {
        const product = products + first * wide * float;
        kernel.multiply(rows + first * stride, stride, matrix, product, length, wide, wide);
      });
      runs(total, i + 1, (first, length) => {
        const row = rows + (first + 1) * stride;
        kernel.normalise(products + first * wide * float, bias, gain, shift, row, length, 1);
      });
    }
    return rows + outer * stride;
  };
};
