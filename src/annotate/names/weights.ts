import { UserError } from "../../model/diagnostic.ts";
import { labels } from "./labels.ts";
import { questionsVersion } from "./questions.ts";

/** A row of weights for each answer to a question (several share one), in it one for each label. */
export interface Weights {
  readonly rows: number;
  readonly values: ArrayLike<number>;
}

const header = (rows: number): string => `parley-names/1 ${questionsVersion} ${rows}\n`;

/**
 * As whole numbers: the square of each byte, with its sign. A few weights are a hundred times the
 * others, and squares keep both.
 */
export const readWeights = (file: Uint8Array): Weights => {
  const end = file.indexOf(10) + 1;
  const head = String.fromCharCode(...file.subarray(0, Math.min(end, 100)));
  const rows = (file.length - end) / labels.length;
  if (end === 0 || head !== header(rows))
    throw new UserError(
      "The names' weights are damaged or of another version.",
      "Take models/names.bin from the same release, or write it with training/train-names.ts.",
    );
  const bytes = new Int8Array(file.buffer, file.byteOffset + end, file.length - end);
  return { rows, values: Int16Array.from(bytes, (byte) => byte * Math.abs(byte)) };
};

/** The file of these weights; the largest becomes 127. */
export const writtenWeights = (values: ArrayLike<number>): Uint8Array => {
  const numbers = Array.from(values);
  const most = numbers.reduce((sofar, value) => Math.max(sofar, Math.abs(value)), 0);
  const head = header(numbers.length / labels.length);
  const bytes = numbers.map(
    (value) => Math.sign(value) * Math.round(127 * Math.sqrt(Math.abs(value) / most)),
  );
  const file = new Uint8Array(head.length + bytes.length);
  file.set(Array.from(head, (character) => character.charCodeAt(0)));
  file.set(
    bytes.map((byte) => byte & 255),
    head.length,
  );
  return file;
};
