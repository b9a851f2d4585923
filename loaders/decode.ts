/** A file's bytes as text. `text` has no byte order mark and keeps its line ends. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** How many U+FFFD stand for bytes that the encoding does not allow. */
  readonly invalid: number;
}

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** By the byte order mark; UTF-8 where there is none. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Never fails: what cannot be decoded becomes U+FFFD. */
export function decoded(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, invalid: replaced(text) };
}

/** How many U+FFFD the text holds. */
export const replaced = (text: string): number => text.split("\uFFFD").length - 1;

/** The text with U+FFFD for each half of a surrogate pair that stands alone: the length stays. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");

/** Whether over a tenth of it is U+FFFD or control characters: a picture, an archive, a wrong encoding. */
export function isNoText(text: string): boolean {
  let odd = 0;
  for (let at = 0; at < text.length; at++) if (isOdd(text.charCodeAt(at))) odd++;
  return odd * 10 > text.length;
}

/** Controls but tab, line feed, vertical tab, form feed and carriage return; and U+FFFD. */
const isOdd = (code: number): boolean =>
  code < 9 || (code > 13 && code < 32) || (code > 126 && code < 160) || code === 0xfffd;
