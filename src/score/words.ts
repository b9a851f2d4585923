/** A name or a text as it is compared: no accents, one kind of mark, no article, no honorific, lower case. */
export const plain = (text: unknown): string =>
  String(text)
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»"]/g, "")
    .replace(/[–—‑]/g, "-")
    .toLowerCase()
    .replace(/\b(the|mr|mrs|ms|dr)\b\.?\s+/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[\s,.;:']+|[\s,.;:']+$/g, "");

export const words = (text: unknown): string[] =>
  (plain(text).match(/[\p{L}\p{N}][\p{L}\p{N}'.%-]*/gu) ?? []).map((word) =>
    word.replace(/[.']+$/, ""),
  );

export const sameName = (a: unknown, b: unknown): boolean => plain(a) === plain(b);

/** How far the words of `found` are those of `wanted`, as bags. */
export function agreement(wanted: string, found: string) {
  const left = words(wanted);
  const right = words(found);
  if (left.length === 0 || right.length === 0) return { f1: 0, recall: 0, precision: 0 };
  const bag = new Map<string, number>();
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of right) {
    const rest = bag.get(word) ?? 0;
    if (rest === 0) continue;
    both++;
    bag.set(word, rest - 1);
  }
  return {
    f1: (2 * both) / (left.length + right.length),
    recall: both / left.length,
    precision: both / right.length,
  };
}
