import { UserError } from "../../model/diagnostic.ts";
import type { Address, Kernel } from "./kernel.ts";
import { float } from "./sizes.ts";

interface Tensor {
  readonly type: "f32" | "i16" | "i8";
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
  /** Whether a row or a column shares a scale (integers only). */
  readonly scale?: "row" | "column";
  readonly scalesAt?: number;
}

/** What is not a number: names of moves and tags, and the words' normal forms. */
export interface Vocabulary {
  /** Seeds of the embedding tables' hashes. */
  readonly seeds: { readonly names: readonly number[]; readonly syntax: readonly number[] };
  readonly nameMoves: readonly string[];
  readonly parserMoves: readonly string[];
  readonly tags: readonly string[];
  /** Words that have a number of their own instead of a hash. */
  readonly symbols: Readonly<Record<string, number>>;
  /** Normal forms that are not the lower case, by word and by the word's hash (16 hex digits). */
  readonly norms: Readonly<Record<string, string>>;
  readonly normsByHash: Readonly<Record<string, string>>;
  /** Normal forms of words written together: "ca n't" is "can not". */
  readonly contractions: Readonly<Record<string, string>>;
}

/** Rows of int8, each with a scale. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

export interface Weights {
  readonly vocabulary: Vocabulary;
  readonly table: (name: string) => Table;
  /** Number of floats of a vector or matrix. */
  readonly size: (name: string) => number;
  /** Puts a vector, or a matrix as [inputs][outputs], into the kernel's memory as float32. */
  readonly load: (name: string, kernel: Kernel) => Address;
}

const format = "parley-network/1";

const damaged = (): UserError =>
  new UserError(
    "The network's weights are damaged or of another version.",
    "Take models/network.bin from the same release, or write it with training/export-network.py.",
  );

/** Reads the file that training/export-network.py writes. */
export const readWeights = (file: Uint8Array): Weights => {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const { buffer, byteOffset, byteLength } = bytes;
  const length = byteLength > 4 ? new DataView(buffer, byteOffset).getUint32(0, true) : byteLength;
  if (length % 4 !== 0 || 4 + length > byteLength) throw damaged();
  const header = JSON.parse(
    new TextDecoder().decode(bytes.subarray(4, 4 + length)),
  ) as Vocabulary & {
    readonly format: string;
    readonly tensors: Readonly<Record<string, Tensor>>;
  };
  if (header.format !== format) throw damaged();
  const start = byteOffset + 4 + length;
  const tensor = (name: string): Tensor => {
    const found = header.tensors[name];
    if (!found) throw damaged();
    return found;
  };
  const scalesOf = ({ rows, columns, scale, scalesAt = 0 }: Tensor): Float32Array =>
    new Float32Array(buffer, start + scalesAt, scale === "row" ? rows : columns);
  const table = (name: string): Table => {
    const found = tensor(name);
    const { rows, columns, at } = found;
    const values = new Int8Array(buffer, start + at, rows * columns);
    return { rows, columns, values, scales: scalesOf(found) };
  };
  const size = (name: string): number => tensor(name).rows * tensor(name).columns;
  const load = (name: string, kernel: Kernel): Address => {
    const found = tensor(name);
    const { type, rows, columns } = found;
    const address = kernel.reserve(rows * columns);
    const target = kernel.floats.subarray(address / float, address / float + rows * columns);
    const place = [buffer, start + found.at, rows * columns] as const;
    if (type === "f32") {
      target.set(new Float32Array(...place));
      return address;
    }
    target.set(type === "i16" ? new Int16Array(...place) : new Int8Array(...place));
    const scales = scalesOf(found);
    for (let row = 0, i = 0; row < rows; row++)
      for (let column = 0; column < columns; column++, i++) target[i]! *= scales[column]!;
    return address;
  };
  return { vocabulary: header, table, size, load };
};
