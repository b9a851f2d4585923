import type { DateExpression, Sentence, Token } from "../../model/annotations.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { isDay } from "./calendar.ts";
import type { Context, Reading } from "./context.ts";
import { isNarrative } from "./genre.ts";
import { joined, shared } from "./ranges.ts";
import { type Match, matches } from "./scan.ts";
import { tenseOf } from "./tense.ts";

/** How far from a date its verb may stand. */
const REACH = 300;

/**
 * The date expressions of a document, in the order of its text and without overlap, in the form of
 * TIMEX3.
 *
 * A range or a choice is two expressions, as in TIMEX3: in "17–18 February 2026" "17" has the
 * value `2026-02-17`, "18 February 2026" the value `2026-02-18`, and both have the first and the
 * last day of the whole as `earliest` and `latest`. What hangs on something that the document does
 * not tell stays open: `XXXX-02-17`.
 */
export const dates = (
  document: Document,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): DateExpression[] => {
  const { text, blocks } = document;
  const found = blocks.map((block) => matches(text, block.content));
  const narrative = isNarrative(document, found.flat());
  const sentenceSpans = spansOf(tokens, sentences);
  const results: DateExpression[] = [];
  let context: Context = {
    narrative,
    tense: "unknown",
    ...(isDay(document.date) && { published: document.date }),
  };
  for (const [index, block] of blocks.entries()) {
    const inBlock = shared(text, found[index] ?? []);
    const readings: (Reading & Span & { rule: string })[] = [];
    for (const match of inBlock) {
      const previous = readings.at(-1);
      const beside =
        previous !== undefined && text.slice(previous.end, match.start) === " ("
          ? { beside: previous }
          : {};
      const sentence = sentenceSpans(match) ?? block.content;
      const reading = match.pattern.read(match.groups, {
        ...context,
        ...beside,
        tense: tenseAround(text, sentence, match),
      });
      if (reading === undefined) continue;
      readings.push({ start: match.start, end: match.end, ...reading, rule: match.pattern.name });
      context = remembered(context, reading.value);
    }
    results.push(...joined(text, readings));
  }
  return results;
};

const tenseAround = (text: string, sentence: Span, { start, end }: Match) =>
  tenseOf(
    text.slice(Math.max(sentence.start, start - REACH), start),
    text.slice(end, Math.min(sentence.end, end + REACH)),
  );

/** The context after a date of this value has been read. */
const remembered = (context: Context, value: string): Context => {
  const match = /^(BC)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(value);
  if (match === null) return context;
  const year = match[1] === undefined ? Number(match[2]) : -Number(match[2]);
  const month = match[3] === undefined ? undefined : `${match[2]}-${match[3]}`;
  const day = match[4] === undefined ? undefined : `${month}-${match[4]}`;
  return {
    ...context,
    year,
    ...(month !== undefined && match[1] === undefined && { month }),
    ...(isDay(day) && match[1] === undefined && { day }),
  };
};

/** Finds the sentence that a span lies in. Asked from left to right. */
const spansOf = (tokens: readonly Token[], sentences: readonly Sentence[]) => {
  let index = 0;
  const end = (sentence: Sentence): number => tokens[sentence.last - 1]?.end ?? 0;
  return (span: Span): Span | undefined => {
    while (index < sentences.length && end(sentences[index]!) <= span.start) index++;
    const sentence = sentences[index];
    if (sentence === undefined) return undefined;
    const start = tokens[sentence.first]?.start ?? 0;
    return start <= span.start ? { start, end: end(sentence) } : undefined;
  };
};
