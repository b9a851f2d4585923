import { tokenAt } from "../../model/annotations.ts";
import type { Gender } from "./gender.ts";
import { lately, type Scene, type Trace } from "./scene.ts";
import { unnamedBefore } from "./unnamed.ts";

export const pronounGender: Readonly<Record<string, Gender>> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
};

/** How far back, in sentences, an antecedent may stand. */
const reach = 6;

/** Set on news and biographies of GUM by coordinate steps; what counts is their order. */
const weights = {
  sentence: -0.4,
  token: -0.004,
  subject: 0.9,
  pronoun: 0.4,
  genderKnown: 0.65,
  fromQuotation: -0.5,
};

/** Whether the pronoun is the object of the verb whose subject the other one is: "Berg met him". */
const sameClause = ({ syntax }: Scene, pronoun: number, other: Trace): boolean => {
  if (!/^(?:dobj|dative|pobj|iobj)$/.test(syntax.labels[pronoun] ?? "")) return false;
  let verb = syntax.heads[pronoun]!;
  if (syntax.labels[pronoun] === "pobj") verb = syntax.heads[verb]!;
  for (let at = other.first; at < other.last; at++) {
    if (/^nsubj/.test(syntax.labels[at] ?? "") && syntax.heads[at] === verb) return true;
  }
  return false;
};

/** Who is named close before or behind a quotation: "he" in it is somebody else. */
const speakerBeside = (scene: Scene, index: number): string | undefined => {
  const { open, close, start } = scene.quotations[index]!;
  const first = tokenAt(scene.tokens, open);
  const last =
    close === undefined ? tokenAt(scene.tokens, start) : tokenAt(scene.tokens, close) + 1;
  for (let step = 0; step < 5; step++) {
    for (const at of [last + step, first - 1 - step]) {
      if (at === last + step && close === undefined) continue;
      const person = at >= 0 ? scene.mentions.covering(at, "Person") : undefined;
      if (person && scene.quotationOf[at] !== index) return person.entity;
    }
  }
  return undefined;
};

/**
 * Whom a pronoun stands for: of the people before it the most present one, by sentences between, subject before
 * object, pronoun before name (whoever was "he" stays "he"), and by what is known of their gender.
 */
export const antecedent = (
  scene: Scene,
  at: number,
  before: readonly Trace[],
  genderOf: ReadonlyMap<string, Gender>,
): Trace | undefined => {
  const word = scene.tokens[at]!.text.toLowerCase();
  const gender = pronounGender[word];
  const sentence = scene.sentenceOf[at]!;
  const quotation = scene.quotationOf[at]!;
  const speaker = quotation < 0 ? undefined : speakerBeside(scene, quotation);
  const reflexive = word.endsWith("self");
  let best: { trace: Trace; score: number } | undefined;
  for (const trace of lately(before, sentence, reach)) {
    const distance = sentence - trace.sentence;
    const known = genderOf.get(trace.mention.entity);
    if (known && known !== gender) continue;
    if (trace.mention.entity === speaker) continue;
    if (distance === 0 && !reflexive && sameClause(scene, at, trace)) continue;
    let score = weights.sentence * distance + weights.token * (at - trace.first);
    if (trace.subject) score += weights.subject;
    if (trace.mention.form === "pronoun") score += weights.pronoun;
    if (known) score += weights.genderKnown;
    if (quotation < 0 && trace.quotation >= 0) score += weights.fromQuotation;
    if (!best || score >= best.score) best = { trace, score };
  }
  if (best && best.trace.sentence < sentence - 1 && isUnnamed(scene, at, before)) return undefined;
  return best?.trace;
};

/** Whether "he" is somebody whom the sentence before calls by an office alone. */
const isUnnamed = (scene: Scene, at: number, before: readonly Trace[]): boolean => {
  const near = lately(before, scene.sentenceOf[at]!, 1);
  const isNamed = (token: number): boolean =>
    near.some(({ first, last }) => first <= token && token < last);
  return scene.syntax.labels[at] === "nsubj" && unnamedBefore(scene, at, isNamed) !== undefined;
};

/** "In his address, Berg said": a pronoun in front of the first person behind it, the main subject of its sentence. */
export const postcedent = (
  scene: Scene,
  at: number,
  behind: readonly Trace[],
): Trace | undefined => {
  const { tokens, quotationOf } = scene;
  const sentence = scene.sentences[scene.sentenceOf[at]!]!;
  const [next] = behind;
  if (!next?.main || next.first >= sentence.last || quotationOf[at]! >= 0) return undefined;
  for (let i = at; i < next.first; i++) if (tokens[i]!.text === ",") return next;
  return undefined;
};
