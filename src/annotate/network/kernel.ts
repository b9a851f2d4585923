import { kernelBytes } from "./kernel-bytes.ts";

/** Byte address in the kernel's memory. */
export type Address = number;

/**
 * The arithmetic, in WebAssembly (source: training/kernel.wat), over one memory of a fixed size.
 * Same bits on every machine: float32, plain SIMD, every sum in a fixed order.
 */
export interface Kernel {
  /** The whole memory; index = address / 4. */
  readonly floats: Float32Array;
  readonly addresses: Int32Array;
  /** Memory for `count` floats, zeroed. Throws when the memory is full: all is reserved at the start. */
  readonly reserve: (count: number) => Address;
  /** c[n][m] = a[n][k] · b[k][m]; rows of `a` are `stride` bytes apart; m is a multiple of 8. */
  readonly multiply: (
    a: Address,
    stride: number,
    b: Address,
    c: Address,
    n: number,
    k: number,
    m: number,
  ) => void;
  /** Maxout over three pieces of 96 and layer norm of `n` rows of `c`; into `x`, or added to it. */
  readonly normalise: (
    c: Address,
    bias: Address,
    gain: Address,
    shift: Address,
    x: Address,
    n: number,
    add: 0 | 1,
  ) => void;
  /** Sum of the rows whose addresses are listed, plus bias, maxout over two pieces of 64. */
  readonly gather: (list: Address, count: number, bias: Address, out: Address) => void;
}

const pageFloats = 16_384;

/** A kernel with room for `count` floats. */
export const kernel = (count: number): Kernel => {
  const pages = Math.ceil(count / pageFloats);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const bytes = Uint8Array.from(atob(kernelBytes), (letter) => letter.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    kernel: { memory },
  });
  const { multiply, normalise, gather } = exports as unknown as Kernel;
  let used = 0;
  return {
    floats: new Float32Array(memory.buffer),
    addresses: new Int32Array(memory.buffer),
    reserve: (wanted) => {
      const at = used;
      used += (wanted + 3) & ~3;
      if (used > pages * pageFloats)
        throw new Error(`The kernel's memory is too small by ${wanted}`);
      return at * 4;
    },
    multiply,
    normalise,
    gather,
  };
};
