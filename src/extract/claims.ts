import { type Annotations, spanOf, type TokenRange } from "../model/annotations.ts";
import type { ClaimFinding, Entity, MeetingFinding, Mention } from "../model/findings.ts";
import type { Reading } from "../model/span.ts";
import type { Cast } from "./cast.ts";
import { isHedged, isNegated, quotingOf } from "./claims/attributes.ts";
import { dayOf, listenerOf, occasionOf } from "./claims/circumstances.ts";
import { trimmed } from "./claims/content.ts";
import { quotedRange } from "./claims/quoted.ts";
import { type Scene, scene as sceneOf } from "./claims/scene.ts";
import { speakerOf } from "./claims/speaker.ts";
import { statements } from "./claims/statements.ts";

/** Who said what, to whom, where and when; groups that speak are added to the cast. */
export const claims = (
  annotations: Annotations,
  cast: Cast,
  _meetings: readonly MeetingFinding[],
): Cast & { readonly claims: readonly ClaimFinding[] } => {
  const scene = sceneOf(annotations, cast);
  const groups = new Map<string, Entity>();
  const mentions: Mention[] = [];
  const found: ClaimFinding[] = [];
  let before:
    | { readonly speaker: string; readonly said?: string; readonly sentence: number }
    | undefined;

  const entityOf = (head: number, phrase: TokenRange, carried?: string): string | undefined => {
    const speaker = speakerOf(scene, head, phrase, carried);
    if (speaker?.group && !scene.entities.has(speaker.entity)) {
      groups.set(speaker.entity, speaker.group.entity);
      mentions.push(speaker.group.mention);
    }
    return speaker?.entity;
  };
  const reading = (phrase: TokenRange, rule: string): Reading => ({
    ...spanOf(scene.tokens, phrase),
    rule,
  });

  for (const statement of statements(scene)) {
    const { content, verb } = statement;
    const speaker =
      statement.owner ??
      (statement.speaker === undefined
        ? before?.speaker
        : entityOf(statement.speaker, statement.source!, before?.speaker));
    const sentence = annotations.sentenceOf[verb]!;
    const said =
      statement.owner || statement.speaker === undefined
        ? undefined
        : dayOf(scene, verb, [...content, statement.source!]);
    if (speaker === undefined) continue;
    const goesOn =
      before?.speaker === speaker &&
      before.said &&
      sentence - before.sentence < 2 &&
      /^(?:he|she|they|it)$/.test(scene.words[statement.speaker ?? 0] ?? "")
        ? before.said
        : undefined;
    const day = said ?? goesOn;
    const listener = listenerOf(scene, verb, content);
    const toldTo = listener && entityOf(listener.head, listener.phrase);
    const occasion = statement.speaker === undefined ? undefined : occasionOf(scene, verb, content);
    const reporters = statement.reporters.flatMap(({ head, phrase }) => {
      const entity = entityOf(head, phrase, before?.speaker);
      return entity && entity !== speaker
        ? [{ entity, reading: reading(phrase, "claims/reporter") }]
        : [];
    });
    found.push({
      source: statement.source ? [spanOf(scene.tokens, statement.source)] : [],
      cue: statement.cue ? [spanOf(scene.tokens, statement.cue)] : [],
      content: content.map((piece) => spanOf(scene.tokens, bare(scene, piece))),
      speaker,
      reporters,
      toldTo:
        toldTo && listener && toldTo !== speaker
          ? [{ entity: toldTo, reading: reading(listener.phrase, "claims/told-to") }]
          : [],
      ...(occasion ? { saidAt: occasion } : {}),
      quotation: statement.owner ? "direct" : quotingOf(scene, content),
      act: statement.act,
      negated: isNegated(scene, content),
      hedged: isHedged(scene, content),
      ...(day
        ? { said: day, saidBasis: "text" as const }
        : annotations.document.date
          ? { said: annotations.document.date, saidBasis: "document" as const }
          : {}),
      rule: statement.rule,
    });
    before = { speaker, sentence, ...(day ? { said: day } : {}) };
  }
  return { entities: [...groups.values()], mentions, claims: found };
};

/** Without quotation marks around all of it. */
const bare = (scene: Scene, piece: TokenRange): TokenRange => {
  const { first, last } = trimmed(scene, piece);
  const quotation = scene.quotationOf[first] ?? -1;
  if (quotation < 0 || scene.quotationOf[last - 1] !== quotation) return { first, last };
  const range = quotedRange(scene, quotation);
  const closed = scene.annotations.quotations[quotation]!.close !== undefined;
  const from = first === range.first ? first + 1 : first;
  const to = closed && last === range.last ? last - 1 : last;
  return from < to ? trimmed(scene, { first: from, last: to }) : { first, last };
};
