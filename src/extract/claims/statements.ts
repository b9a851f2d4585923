// All that is said in a document, in the order of the text: sayings, quotations that go on, turns of a transcript.

import type { Act } from "../../../graph/schema.ts";
import { rangeOf, type TokenRange } from "../../model/annotations.ts";
import type { Mention } from "../../model/findings.ts";
import { allQuoted, besideCue, quotedRange, widened } from "./quoted.ts";
import { hasWords, type Phrase, type Saying } from "./saying.ts";
import { sayings } from "./sayings.ts";
import { isMark, type Scene, sentenceAt } from "./scene.ts";
import { scoped } from "./scope.ts";
import { behindAddress, turns } from "./transcript.ts";

export interface Statement {
  readonly rule: string;
  readonly act: Act;
  /** The verb of the cue, or the first word of a quotation without one. */
  readonly verb: number;
  readonly cue?: TokenRange;
  /** Absent when the speaker is that of the statement before. */
  readonly source?: Phrase;
  /** Entity of the speaker, where the layout says it. */
  readonly owner?: string;
  /** Whose turn of a transcript it is passed on in. */
  readonly turn?: Mention;
  readonly content: readonly TokenRange[];
  readonly reporters: readonly Phrase[];
  /** A paragraph of its own behind "Berg said:", with or without quotation marks. */
  readonly verbatim?: true;
}

const speechless =
  /^(?:name|as|fault|object|object-and-fault|preposition|infinitive|request|request-of)$/;

/** The words of a saying with the quotations that belong to it. */
const withQuotations = (scene: Scene, one: Saying): readonly TokenRange[] => {
  const left = Math.min(one.source.range.first, one.cue.first);
  const right = Math.max(one.inherited ? one.cue.last : one.source.range.last, one.cue.last);
  const frame = one.rule.slice("claims/".length);
  if (one.rule !== "claims/according-to" && !(speechless.test(frame) && one.content.length > 0)) {
    const beside = besideCue(scene, one.inherited ? one.cue.first : left, right);
    const before = beside[0] && beside[0].last <= left;
    if (beside.length > 0 && (one.content.length === 0 || before)) {
      const opening = one.content[0];
      const first = beside[0]!;
      // `Prices “may rise. We shall see,” she said`
      if (before && opening && opening.first < first.first)
        return widened(
          scene,
          [{ first: opening.first, last: first.last }, ...beside.slice(1)],
          one.verb,
        );
      return beside;
    }
  }
  return throughQuotation(scene, widened(scene, one.content, one.verb), one);
};

const link = /^(?:and|but|or|rather|also)$/;

/** "said the road was no path but rather, “a track for goats.”": a quotation that ends the sentence ends the words. */
const throughQuotation = (
  scene: Scene,
  content: readonly TokenRange[],
  { verb, rule }: Saying,
): readonly TokenRange[] => {
  const { words, quotationOf } = scene;
  const piece = content.at(-1);
  if (!piece || piece.first < verb || rule === "claims/according-to") return content;
  let at = piece.last;
  while (
    at < piece.last + 4 &&
    quotationOf[at] === -1 &&
    (isMark(words[at]!) || link.test(words[at]!))
  )
    at++;
  const quotation = quotationOf[at] ?? -1;
  if (at === piece.last || quotation < 0 || /^[.;!?]$/.test(words[piece.last]!)) return content;
  const { last } = quotedRange(scene, quotation);
  const ends = last >= sentenceAt(scene, verb).last - 1 && last - at > 4;
  return ends ? [...content.slice(0, -1), { first: piece.first, last }] : content;
};

const saidIn = (scene: Scene, sentence: TokenRange): Statement[] =>
  scoped(
    scene,
    sayings(scene, sentence).filter(
      (one) => scene.quotationOf[one.verb]! < 0 && hasAny(scene, withQuotations(scene, one)),
    ),
  )
    .map((one) => ({ ...one, content: withQuotations(scene, one) }))
    .filter(({ content }) => hasAny(scene, content));

const hasAny = (scene: Scene, content: readonly TokenRange[]): boolean =>
  content.some((piece) => hasWords(scene, piece));

/** "Ada Berg added:" at the end of a paragraph: the cue of the next one. */
const announcing = (scene: Scene, sentence: TokenRange): Saying | undefined => {
  const { sentences, sentenceOf, document } = scene.annotations;
  const block = document.blocks[sentences[sentenceOf[sentence.first]!]!.block]!;
  if (block.kind !== "paragraph" || scene.words[sentence.last - 1] !== ":") return undefined;
  if (scene.tokens[sentence.last - 1]!.end < block.content.end) return undefined;
  const [one] = sayings(scene, sentence).filter(
    ({ verb, content }) => scene.quotationOf[verb]! < 0 && !hasAny(scene, content),
  );
  return one;
};

const isQuoted = (scene: Scene, content: readonly TokenRange[]): boolean =>
  content.every((piece) => allQuoted(scene, piece));

export const statements = (scene: Scene): Statement[] => {
  const { annotations } = scene;
  let made: Statement[] = [];
  const turnOf = turns(scene);
  let lastSentence = -2;
  let announced: { readonly by: Saying; readonly block: number } | undefined;
  annotations.sentences.forEach((sentence, index) => {
    const block = annotations.document.blocks[sentence.block]!;
    if (announced && sentence.block === announced.block && block.kind === "paragraph") {
      const words = rangeOf(scene.tokens, block.content);
      // "Ada Berg added:\n\n[The road is open. Nobody is hurt]."
      if (sentence.first === words.first)
        made.push({ ...announced.by, rule: "claims/announced", content: [words], verbatim: true });
      lastSentence = index;
      return;
    }
    const turn = turnOf.get(sentence.block);
    if (turn) {
      const first = behindAddress(scene, {
        first: Math.max(sentence.first, turn.words.first),
        last: sentence.last,
      });
      const words = { first, last: sentence.last };
      if (first >= sentence.last || !hasWords(scene, words)) return;
      const passedOn = saidIn(scene, sentence)
        .filter(({ rule }) => rule === "claims/according-to")
        .map((one) => ({ ...one, turn: turn.speaker }));
      made.push(...passedOn);
      if (passedOn.length === 0)
        // "Ada Berg: Friends, [we begin].\n\nBen Ode: Thank you. [We are glad to be here]."
        made.push({
          rule: "claims/turn",
          act: "state",
          verb: first,
          owner: turn.speaker.entity,
          turn: turn.speaker,
          content: [words],
          reporters: [],
        });
      return;
    }
    if (block.kind === "title" || block.kind === "heading" || block.kind === "field") return;
    const inSentence = saidIn(scene, sentence);
    if (inSentence.length > 0) {
      // a quotation that opened in the sentences before belongs to the cue that follows it
      const opening = inSentence[0]!.content[0]?.first ?? sentence.first;
      if (opening < sentence.first) {
        made = made.filter(
          (one) => one.rule !== "claims/quotation-alone" || one.content[0]!.first < opening,
        );
      }
      made.push(...inSentence);
      lastSentence = index;
      return;
    }
    const by = announcing(scene, sentence);
    if (by) announced = { by, block: sentence.block + 1 };
    const last = made.at(-1);
    if (!last || !allQuoted(scene, sentence) || lastSentence !== index - 1) return;
    // already part of a quotation that crosses sentences
    const covered = last.content.some(
      (piece) => piece.first <= sentence.first && sentence.last <= piece.last + 1,
    );
    lastSentence = index;
    if (covered) return;
    const quotation = scene.quotationOf[sentence.first]!;
    const range = quotation < 0 ? sentence : quotedRange(scene, quotation);
    if (isQuoted(scene, last.content))
      made[made.length - 1] = { ...last, content: [...last.content, range] };
    // "Ada Berg said that the road was open. “[The harbour is closed].”"
    else
      made.push({
        rule: "claims/quotation-alone",
        act: "state",
        verb: sentence.first,
        content: [range],
        reporters: [],
      });
  });
  return made;
};
