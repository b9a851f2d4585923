// Sayings whose cue is a verb: "Berg said that …", "…, adding that …", "was described by Berg as …".

import { cuesOf, type Frame, isVoicing, voicedNouns } from "../../lexicon/cues.ts";
import type { TokenRange } from "../../model/annotations.ts";
import { tree } from "../tree.ts";
import { complementOf, furtherClauses } from "./complement.ts";
import { pieces, trimmed } from "./content.ts";
import { postposed } from "./postposed.ts";
import type { Phrase, Saying } from "./saying.ts";
import { type Scene, subtree } from "./scene.ts";
import { nounPhrase, sourceOf } from "./source.ts";

/** The rule of each frame; what a frame is says the lexicon, how it is found `complement.ts`. */
const rules: Readonly<Record<Frame, string>> = {
  // "Ada Berg said that [it rained]."; "“[The road is open],” Ada Berg said."
  clause: "claims/clause",
  // "Ada Berg pledged [to help]."
  infinitive: "claims/infinitive",
  // "Ada Berg urged [both sides to talk]."
  request: "claims/request",
  // "Ada Berg described [the talks as fair]."
  as: "claims/as",
  // "Ada Berg called [the road a triumph]."
  name: "claims/name",
  // "Ada Berg accused them of [lying]."
  fault: "claims/fault",
  // "Ada Berg blamed [the storm for the delay]."
  "object and fault": "claims/object-and-fault",
  // "Ada Berg called for [a pause]."
  preposition: "claims/preposition",
  // "Ada Berg called on [Ben Ode to open the gate]."
  "request of": "claims/request-of",
  // "Ada Berg proposed [opening the road in June]."
  gerund: "claims/gerund",
  // "Ada Berg demanded [an apology]."
  object: "claims/object",
  // "Ada Berg praised [the “bold step” of the islanders]."
  "quoted object": "claims/quoted-object",
  // "“[It rains here],” Ada Berg whispered."
  quote: "claims/quote",
};

const isVerb = /^V(?:B|BD|BN|BP|BZ|BG)$/;
const future = /^(?:would|will|'ll|’ll|could|should|may|might|can|must|ca|wo)$/;

/** Whether the verb may report: no passive without an agent, nothing denied, wished for or still to come. */
const mayReport = ({ syntax, children, words }: Scene, verb: number): boolean => {
  if (!isVerb.test(syntax.tags[verb]!)) return false;
  const own = children[verb] ?? [];
  const labelled = (label: RegExp): boolean =>
    own.some((child) => label.test(syntax.labels[child]!));
  if (labelled(/^(?:auxpass|nsubjpass)$/) && !labelled(/^agent$/)) return false;
  if (labelled(/^neg$/)) return false;
  return !own.some((child) => syntax.labels[child] === "aux" && future.test(words[child]!));
};

const within = ({ first, last }: TokenRange, at: number): boolean => first <= at && at < last;

/** The verb with its auxiliaries. */
const cueOf = ({ syntax }: Scene, verb: number): TokenRange => {
  let first = verb;
  while (first > 0 && /^aux/.test(syntax.labels[first - 1]!) && syntax.heads[first - 1] === verb) {
    first--;
  }
  return { first, last: verb + 1 };
};

const phraseOf = (scene: Scene, head: number, verb: number): Phrase => ({
  head,
  range: nounPhrase(scene, head, verb),
});

export const saying = (scene: Scene, verb: number): Saying | undefined => {
  const voicing = isVoicing(scene.words[verb]!);
  if (!voicing && cuesOf(scene.words[verb]!).length === 0) return undefined;
  if (!mayReport(scene, verb)) return undefined;
  const { head, inherited } = sourceOf(scene, verb) ?? { head: -1, inherited: false };
  if (head < 0) return undefined;
  const source = phraseOf(scene, head, verb);
  const voiced = voicing ? voicedBy(scene, verb) : undefined;
  const complement = voiced ? undefined : complementOf(scene, verb, head);
  const cue = cueOf(scene, verb);
  const base = { verb, cue, source, inherited, reporters: [] };
  const content = (tokens: readonly number[]): TokenRange[] =>
    pieces(scene, tokens, (at) => within(source.range, at) || at === verb)
      .map((piece) => trimmed(scene, piece))
      .filter(({ first, last }) => first < last);
  // "Ada Berg expressed fear that [it would rain]."
  if (voiced) {
    const { noun, tokens } = voiced;
    const act = voicedNouns.get(singular(scene.words[noun]!))!;
    return {
      ...base,
      rule: "claims/voiced",
      act,
      cue: { ...cue, last: noun + 1 },
      content: content(tokens),
    };
  }
  if (!complement) return undefined;
  const { frame, tokens } = complement;
  const own = content(tokens).map((piece) => behindDay(scene, cue, withoutNaming(scene, piece)));
  const group = {
    first: Math.min(source.range.first, cue.first),
    last: Math.max(source.range.last, cue.last),
  };
  const speaking = frame === "clause" || (frame === "quote" && complement.cue.frames.has("clause"));
  const whole = inherited || !speaking ? own : postposed(scene, group, own);
  return quotedBy(scene, { ...base, rule: rules[frame], act: complement.cue.act, content: whole });
};

/** "said Thursday the road was open": the day is that of the saying, "said Thursday's talks failed" aside. */
const behindDay = (
  { annotations, tokens, words, syntax }: Scene,
  cue: TokenRange,
  piece: TokenRange,
): TokenRange => {
  const { first, last } = piece;
  if (first !== cue.last || last - first < 3) return piece;
  const day = annotations.dates.some(
    ({ start, end, type }) =>
      type === "DATE" && start === tokens[first]!.start && end === tokens[first]!.end,
  );
  const noun = /^(?:DT|PRP\$?|NNPS?|EX|JJ)$/.test(syntax.tags[first + 1]!);
  return day && noun && words[first + 1] !== "'s" ? { first: first + 1, last } : piece;
};

const naming =
  /^(?:call|calls|called|describes|describe|described|terms|termed|dubbed|labelled|labeled)$/;

/** "rejected what she called “fair weather”": what counts are the words in quotation marks. */
const withoutNaming = ({ words, quotationOf }: Scene, piece: TokenRange): TokenRange => {
  if (words[piece.first] !== "what") return piece;
  for (let at = piece.first + 1; at < Math.min(piece.last - 1, piece.first + 8); at++) {
    if (quotationOf[at]! >= 0) return piece;
    if (!naming.test(words[at]!)) continue;
    const first = words[at + 1] === "as" ? at + 2 : at + 1;
    return quotationOf[first]! >= 0 ? { first, last: piece.last } : piece;
  }
  return piece;
};

const singular = (noun: string): string => (voicedNouns.has(noun) ? noun : noun.replace(/s$/, ""));

const voicedClause = tree<Scene>(". >dobj noun:.[>acl|relcl|ccomp what:.]");
const besideClause = tree<Scene>(". >dobj noun:. >ccomp|advcl what:.[>mark that]");
const voicedAim = tree<Scene>(". >dobj noun:.[>prep what:for|of|in|about]");
const hasTo = tree<Scene>(". >aux to");

/** "expressed fear that …", "restated her belief that …", "renewed its offer to …". */
const voicedBy = (
  scene: Scene,
  verb: number,
): { readonly noun: number; readonly tokens: readonly number[] } | undefined => {
  for (const rule of [voicedClause, besideClause, voicedAim]) {
    const found = rule(scene, verb);
    const noun = found?.["noun"];
    const what = found?.["what"];
    if (noun === undefined || what === undefined || noun < verb) continue;
    if (!voicedNouns.has(singular(scene.words[noun]!))) continue;
    if (rule === voicedAim) return { noun, tokens: subtree(scene, what).filter((at) => at > what) };
    // an infinitive says nothing without its noun
    if (hasTo(scene, what)) return { noun, tokens: subtree(scene, noun) };
    // "expressed hope that it would rain, but it did not": the clause beside the verb goes on with it
    const further = furtherClauses(scene, verb, what).flatMap((at) => subtree(scene, at));
    return { noun, tokens: [...subtree(scene, what), ...further] };
  }
  return undefined;
};

const quotedAs = [
  // "The Gazette quoted Berg as saying that …"
  tree<Scene>(". <pcomp as[<prep quoted|quotes|quote|cited|cites[>dobj who:. >nsubj via:.]]"),
  // "Berg was quoted by the Gazette as saying that …"
  tree<Scene>(". <pcomp as[<prep quoted|cited[>nsubjpass who:. >agent .[>pobj via:.]]]"),
  // "Berg was quoted as saying that …"
  tree<Scene>(". <pcomp as[<prep quoted|cited[>nsubjpass who:.]]"),
];
// "…, the Gazette reported, citing Berg"
const citing = tree<Scene>(". >advcl citing|quoting[>dobj who:.]");

/** Who really speaks where one quotes or cites another; the one who quotes passes it on. */
const quotedBy = (scene: Scene, one: Saying): Saying => {
  const cited = citing(scene, one.verb)?.["who"];
  if (cited !== undefined) {
    const content = one.content.filter((piece) => !within(piece, cited));
    return {
      ...one,
      content,
      source: phraseOf(scene, cited, one.verb),
      inherited: false,
      reporters: [one.source],
    };
  }
  for (const rule of quotedAs) {
    const found = rule(scene, one.verb);
    if (!found) continue;
    const via = found["via"];
    return {
      ...one,
      source: phraseOf(scene, found["who"]!, one.verb),
      reporters: via === undefined ? [] : [phraseOf(scene, via, one.verb)],
    };
  }
  return one;
};
