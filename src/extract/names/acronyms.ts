import { noBodies } from "./bodies-by-model.ts";
import { type Candidate, wordsOf } from "./candidates.ts";
import type { Page } from "./page.ts";

const isAcronym = (word: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$/u.test(word) || /^(?:\p{Lu}\.){2,6}$/u.test(word);

/** Whether the acronym begins like the words: "Sea Law Union" → SLU; small words may count or not. */
const initialsOf = (words: string): { readonly all: string; readonly great: string } => {
  const parts = words.split(/[\s-]+/);
  return {
    all: parts.map((part) => part.charAt(0).toUpperCase()).join(""),
    great: parts
      .filter((part) => /^\p{Lu}/u.test(part))
      .map((part) => part.charAt(0))
      .join(""),
  };
};

/**
 * The long form, and the short one wherever it stands: "The [Sea and Land Rescuers] ([SLR]) left, and [SLR] boats too."
 * "The Democratic People's Republic of Korea ([DPRK]) agreed, and the [DPRK] signed."
 */
export const acronymsIn = (page: Page, found: readonly Candidate[]): Candidate[] => {
  const made: Candidate[] = [];
  const long = new Map<string, Candidate>();
  for (let i = 0; i < page.length; i++) {
    if (page.word(i) !== "(" || page.word(i + 2) !== ")") continue;
    const word = page.word(i + 1);
    if (!isAcronym(word) || page.dated(i + 1)) continue;
    const letters = word.replace(/[^\p{Lu}]/gu, "");
    // "Democratic Republic of the Congo (DRC)": the country's own short form
    const country = found
      .filter(({ last, kind, nested }) => last === i && kind === "Country" && !nested)
      .sort((a, b) => a.first - b.first)[0];
    if (country) {
      if (initialsOf(wordsOf(page.annotations, country)).great === letters) long.set(word, country);
      continue;
    }
    const before = found
      .filter(
        ({ last, first, kind, nested }) =>
          last === i &&
          !nested &&
          (kind === "Organization" || kind === "Place") &&
          page.together(first, i),
      )
      .sort((a, b) => b.last - b.first - (a.last - a.first))[0];
    if (before?.kind === "Organization") {
      long.set(word, before);
      continue;
    }
    // Back over the words to the first letter of the acronym.
    for (let first = i - 1; first >= 0 && i - first < 14 && page.together(first, i); first--) {
      if (!page.capital(first) || page.word(first).charAt(0) !== letters.charAt(0)) continue;
      const { all, great } = initialsOf(wordsOf(page.annotations, { first, last: i }));
      if (letters.length > 1 && (great === letters || all === letters)) {
        if (noBodies.test(page.word(i - 1))) break;
        const candidate: Candidate = {
          first,
          last: i,
          kind: "Organization",
          form: "name",
          name: wordsOf(page.annotations, { first, last: i }),
          orgType: "other",
          rule: "organizations/spelled-out",
          strength: 54,
        };
        made.push(candidate);
        long.set(word, candidate);
        break;
      }
    }
  }
  if (long.size === 0) return made;
  for (let i = 0; i < page.length; i++) {
    const body = long.get(page.word(i));
    if (!body) continue;
    const { kind, code, orgType, country, name } = body;
    made.push({
      first: i,
      last: i + 1,
      kind,
      form: "name",
      ...(code && { code }),
      name,
      ...(orgType && { orgType }),
      ...(country && { country }),
      rule: kind === "Country" ? "countries/acronym" : "organizations/acronym",
      strength: 60,
    });
  }
  return made;
};
