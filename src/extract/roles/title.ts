import type { Office } from "../../lexicon/offices.ts";
import type { Annotations, TokenRange } from "../../model/annotations.ts";
import type { Mention } from "../../model/findings.ts";
import type { MentionIndex } from "../cast.ts";

/** What rules about offices read. */
export interface Scene extends Annotations {
  readonly mentions: MentionIndex;
}

/** A mention behind the office word: "of Norway", "at Berg's ministry" (where it owns something else). */
export interface Complement {
  readonly preposition: string;
  readonly mention: Mention;
  readonly owns: boolean;
}

/** Words that name an office, with its article and with the body that it is of. */
export interface Title extends TokenRange {
  /** The office word: "secretary general". */
  readonly office: Office;
  readonly head: TokenRange;
  /** The words of the title without article and body, in the order of the text. */
  readonly words: readonly TokenRange[];
  /** Mentions before the office word: "Norway's", "Berg's". */
  readonly owners: readonly Mention[];
  readonly complements: readonly Complement[];
  /** "its" in "its envoy", "country" in "the country's envoy". */
  readonly possessive?: string;
  readonly former: boolean;
  /** "one of Berg's aides" */
  readonly oneOf: boolean;
  /** The title of its owner, with the owner: "President Berg" in "President Berg's envoy". */
  readonly inner?: { readonly title: Title; readonly holder: Mention };
}

/** Words of the title as the text has them: "Commander of the Northern Fleet". */
export const titleText = ({ document, tokens }: Annotations, { words }: Title): string =>
  words
    .map(({ first, last }) => document.text.slice(tokens[first]!.start, tokens[last - 1]!.end))
    .join(" ")
    .replace(/\s+/g, " ");
