import { type Annotations, spanOf } from "../model/annotations.ts";
import type { ClaimFinding, Entity, Mention } from "../model/findings.ts";
import { byPlace, type Reading } from "../model/span.ts";
import type { Cast } from "./cast.ts";
import { isHedged, isNegated, quotingOf } from "./claims/attributes.ts";
import { dayOf, listenerOf, occasionOf } from "./claims/circumstances.ts";
import { once } from "./claims/once.ts";
import { unquoted } from "./claims/quoted.ts";
import type { Phrase } from "./claims/saying.ts";
import { scene as sceneOf } from "./claims/scene.ts";
import { type Heard, isPronoun, speakerOf } from "./claims/speaker.ts";
import { statements } from "./claims/statements.ts";

/** Who said what, to whom, where and when; groups that speak are added to the cast. */
export const claims = (
  annotations: Annotations,
  cast: Cast,
): Cast & { readonly claims: readonly ClaimFinding[] } => {
  const scene = sceneOf(annotations, cast);
  const groups = new Map<string, Entity>();
  const mentions: Mention[] = [];
  const found: ClaimFinding[] = [];
  const heard: Heard[] = [];

  const entityOf = (phrase: Phrase): string | undefined => {
    const speaker = speakerOf(scene, phrase, heard);
    if (speaker?.group && !scene.entities.has(speaker.entity)) {
      groups.set(speaker.entity, speaker.group.entity);
      mentions.push(speaker.group.mention);
    }
    return speaker?.entity;
  };
  /** A party to the saying beside its speaker, as a list of none or one. */
  const party = (phrase: Phrase | undefined, rule: string, speaker?: string): Party[] => {
    const entity = phrase && entityOf(phrase);
    if (!entity || entity === speaker) return [];
    return [{ entity, reading: { ...spanOf(scene.tokens, phrase.range), rule } }];
  };

  /**
   * A transcript is that of the meeting which its document tells of first, below the title:
   * "[The Lima summit] opened on Monday.\n\nAda Berg: Friends, I thank you.\n\nBen Ode: We are glad to be here."
   */
  const body = annotations.document.blocks.find(({ kind }) => kind === "paragraph")?.start ?? 0;
  const announced = cast.mentions
    .filter(({ kind, start }) => kind === "Meeting" && start >= body)
    .sort(byPlace)[0];
  const meetingOf = (turn: Mention): ClaimFinding["saidAt"] =>
    announced && announced.end <= turn.start
      ? {
          meeting: announced.entity,
          reading: { start: announced.start, end: announced.end, rule: "claims/transcript" },
        }
      : undefined;

  for (const statement of statements(scene)) {
    const { content, verb, source, turn } = statement;
    const speaker = statement.owner ?? (source ? entityOf(source) : heard.at(-1)?.speaker);
    const unknown = source !== undefined && isPronoun(scene, source);
    if (speaker === undefined && !unknown) continue;
    const sentence = annotations.sentenceOf[verb]!;
    const day = source && speaker && dayOf(scene, verb, source, content, heard.at(-1), speaker);
    const occasion = (source && occasionOf(scene, verb, content)) ?? (turn && meetingOf(turn));
    const said = day ?? annotations.document.date;
    found.push({
      source: source ? [spanOf(scene.tokens, source.range)] : [],
      cue: statement.cue ? [spanOf(scene.tokens, statement.cue)] : [],
      content: content.map((piece) => spanOf(scene.tokens, unquoted(scene, piece))),
      ...(speaker === undefined ? {} : { speaker }),
      // "Ada Berg: I thank you. Norway is ready.\n\n[Ben Ode]: According to NATO, we are late."
      // "The road was open, [the Associated Press] reported, citing Ada Berg."
      reporters: [
        ...(turn && turn.entity !== speaker
          ? [
              {
                entity: turn.entity,
                reading: { start: turn.start, end: turn.end, rule: "claims/turn" },
              },
            ]
          : []),
        ...statement.reporters.flatMap((phrase) => party(phrase, "claims/reporter", speaker)),
      ],
      // "Ada Berg told [Ben Ode] that the road was open."
      toldTo: source ? party(listenerOf(scene, verb, content), "claims/told-to", speaker) : [],
      ...(occasion ? { saidAt: occasion } : {}),
      quotation: statement.owner || statement.verbatim ? "direct" : quotingOf(scene, content),
      act: statement.act,
      negated: isNegated(scene, content),
      hedged: isHedged(scene, content),
      ...(said ? { said, saidBasis: day ? "text" : "document" } : {}),
      rule: statement.rule,
    });
    if (speaker !== undefined) heard.push({ speaker, sentence, ...(day ? { day } : {}) });
  }
  return {
    entities: [...groups.values()],
    mentions,
    claims: once(found, annotations.document.text),
  };
};

interface Party {
  readonly entity: string;
  readonly reading: Reading;
}
