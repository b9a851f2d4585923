/** A readable, stable part of a key: letters and digits of any script, the rest as single hyphens. */
export const slug = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’']s?(?=\W|$)/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "") || "unnamed";

/** The part of a document's key that keys of things inside it carry. */
export const documentMark = (key: string): string =>
  key.slice("document:".length, "document:".length + 12);
