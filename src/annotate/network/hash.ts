/**
 * The two hashes that the weights were trained with, on 64-bit numbers in two halves (a BigInt would
 * be ten times slower): MurmurHash64A of a string, and MurmurHash3 x64 128 of such a hash. Both are
 * Austin Appleby's, in the public domain.
 */

/** A 64-bit number. */
export interface Key {
  readonly high: number;
  readonly low: number;
}

let high = 0;
let low = 0;

/** (high, low) = a · b mod 2^64 */
const multiply = (aHigh: number, aLow: number, bHigh: number, bLow: number): void => {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const p00 = a0 * b0;
  const p01 = a0 * b1;
  const p10 = a1 * b0;
  const middle = (p00 >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
  low = ((p00 & 0xffff) | (middle << 16)) >>> 0;
  high =
    (a1 * b1 +
      (p01 >>> 16) +
      (p10 >>> 16) +
      (middle >>> 16) +
      Math.imul(aHigh, bLow) +
      Math.imul(aLow, bHigh)) >>>
    0;
};

/** (high, low) = a + b mod 2^64 */
const add = (aHigh: number, aLow: number, bHigh: number, bLow: number): void => {
  const sum = aLow + bLow;
  low = sum >>> 0;
  high = (aHigh + bHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
};

const utf8 = new TextEncoder();

/** MurmurHash64A, seed 1, of the text's UTF-8 bytes. */
export const stringHash = (text: string): Key => {
  const bytes = utf8.encode(text);
  const word = (at: number): number =>
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24);
  const [mixHigh, mixLow] = [0xc6a4a793, 0x5bd1e995];
  multiply(0, bytes.length, mixHigh, mixLow);
  let stateHigh = high;
  let stateLow = low ^ 1;
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) {
    multiply(word(at + 4), word(at), mixHigh, mixLow);
    multiply(high, low ^ (high >>> 15), mixHigh, mixLow); // x ^= x >>> 47
    multiply(stateHigh ^ high, stateLow ^ low, mixHigh, mixLow);
    stateHigh = high;
    stateLow = low;
  }
  if (at < bytes.length) {
    multiply(stateHigh ^ word(at + 4), stateLow ^ word(at), mixHigh, mixLow);
    stateHigh = high;
    stateLow = low;
  }
  multiply(stateHigh, stateLow ^ (stateHigh >>> 15), mixHigh, mixLow);
  return { high, low: (low ^ (high >>> 15)) >>> 0 };
};

/** The finaliser of MurmurHash3 x64 on (high, low). */
const finish = (): void => {
  low = (low ^ (high >>> 1)) >>> 0; // x ^= x >>> 33
  multiply(high, low, 0xff51afd7, 0xed558ccd);
  low = (low ^ (high >>> 1)) >>> 0;
  multiply(high, low, 0xc4ceb9fe, 0x1a85ec53);
  low = (low ^ (high >>> 1)) >>> 0;
};

/** MurmurHash3 x64 128 of the key's 8 bytes, as four 32-bit numbers. */
export const keyHash = (key: Key, seed: number): readonly [number, number, number, number] => {
  multiply(key.high, key.low, 0x87c37b91, 0x114253d5);
  multiply((high << 31) | (low >>> 1), (low << 31) | (high >>> 1), 0x4cf5ad43, 0x2745937f);
  const second = (seed ^ 8) >>> 0;
  const firstHigh = high;
  const firstLow = (low ^ second) >>> 0;
  add(firstHigh, firstLow, 0, second);
  const sumHigh = high;
  const sumLow = low;
  add(0, second, sumHigh, sumLow);
  finish();
  const lastHigh = high;
  const lastLow = low;
  high = sumHigh;
  low = sumLow;
  finish();
  add(high, low, lastHigh, lastLow);
  const a = low;
  const b = high;
  add(lastHigh, lastLow, b, a);
  return [a, b, low, high];
};
