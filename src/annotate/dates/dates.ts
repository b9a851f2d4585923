import type { DateExpression, Sentence, Token } from "../../model/annotations.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { isDay } from "./calendar.ts";
import type { Context } from "./context.ts";
import { isAside, remembered, withRange } from "./memory.ts";
import { areRange, joined, shared } from "./ranges.ts";
import { type Match, matches } from "./scan.ts";
import { tellingOf } from "./telling.ts";
import { tenseOf } from "./tense.ts";

/** How far from a date its verb may stand. */
const REACH = 300;

/**
 * The date expressions of a document, in the order of its text and without overlap, in the form of
 * TIMEX3.
 *
 * A range or a choice is two expressions, as in TIMEX3: in "8–9 May 2031" "8" has the
 * value `2031-05-08`, "9 May 2031" the value `2031-05-09`, and both have the first and the
 * last day of the whole as `earliest` and `latest`. What hangs on something that the document does
 * not tell stays open: `XXXX-05-08`.
 */
export const dates = (
  document: Document,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): DateExpression[] => {
  const { text, blocks } = document;
  const found = blocks.map((block) => matches(text, block.content));
  const sentenceSpans = spansOf(tokens, sentences);
  const results: DateExpression[] = [];
  let context: Context = {
    telling: tellingOf(document, found.flat()),
    tense: "unknown",
    ...(isDay(document.date) && { published: document.date }),
  };
  for (const [index, block] of blocks.entries()) {
    const readings: DateExpression[] = [];
    for (const match of shared(text, found[index] ?? [])) {
      const previous = readings.at(-1);
      const gap = previous === undefined ? "" : text.slice(previous.end, match.start);
      const reading = match.pattern.read(match.groups, {
        ...context,
        ...(previous !== undefined && gap === " (" && { beside: previous }),
        tense: tenseAround(text, sentenceSpans(match) ?? block.content, match),
      });
      if (reading === undefined) continue;
      const date = { start: match.start, end: match.end, ...reading, rule: match.pattern.name };
      readings.push(date);
      if (context.year === undefined || !isAside(text, match))
        context = remembered(context, date.value);
      if (previous !== undefined && areRange(text, previous, date)) {
        context = withRange(context, previous.value, date.value);
      }
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
