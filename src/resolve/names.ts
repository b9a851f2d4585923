// Interim: the names helper lands the full one.
export const nameKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, " ")
    .replace(/kh/g, "h")
    .replace(/[iy]+/g, "i")
    .replace(/(.)\1/g, "$1")
    .replace(/ia\b/g, "a")
    .replace(/i\b/g, "")
    .trim();
