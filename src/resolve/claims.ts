import type { ClaimFinding, Mention } from "../model/findings.ts";
import { type Evidence, inside, type Span } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import type { NodeFinder } from "./entities.ts";
import { evidenceOf, type Reading, wordsOf } from "./reading.ts";
import { documentMark } from "./slug.ts";

/** A claim that stands in the graph, for the joins between documents. */
export interface PlacedClaim {
  readonly key: string;
  readonly reading: Reading;
  readonly claim: ClaimFinding;
  readonly speaker: string;
  readonly evidence: readonly Evidence[];
  readonly text: string;
}

const about = new Set(["Person", "Organization", "Country", "Place", "Meeting"]);

const within = (mentions: readonly Mention[], content: readonly Span[]): Set<Mention> =>
  new Set(content.flatMap((piece) => inside(mentions, piece)));

/** The first words, on one line; no sign is cut in two. */
const opening = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .slice(0, 80)
    .replace(/\p{Surrogate}$/u, "")
    .trim();

/** Puts every claim with a speaker on the board, with its chain, its occasion and what it speaks of. */
export const claims = (
  read: readonly Reading[],
  nodeOf: NodeFinder,
  board: Board,
): PlacedClaim[] => {
  const placed: PlacedClaim[] = [];
  for (const reading of read) {
    const { document, findings } = reading;
    for (const claim of findings.claims) {
      const speaker = claim.speaker && nodeOf(reading, claim.speaker);
      const first = claim.content[0];
      if (!speaker || !first || !board.has(speaker)) continue;
      const place = claim.content.map(({ start, end }) => `${start}-${end}`).join("_");
      const key = `claim:${documentMark(document.key)}:${place}`;
      if (board.has(key)) continue;
      const pieces = claim.content.map((piece) =>
        evidenceOf(document, { ...piece, rule: claim.rule }),
      );
      const cues = claim.cue.map((cue) =>
        evidenceOf(document, { ...cue, rule: claim.rule, part: "cue" }),
      );
      const text = claim.content.map(({ start, end }) => document.text.slice(start, end)).join(" ");
      const cue = claim.cue.map((span) => wordsOf(document, span)).join(" … ");
      board.node("Claim", key, {
        label: opening(text),
        text,
        quotation: claim.quotation,
        ...(cue ? { cue } : {}),
        act: claim.act,
        negated: claim.negated,
        hedged: claim.hedged,
        ...(claim.said ? { said: claim.said, saidBasis: claim.saidBasis ?? "document" } : {}),
        evidence: [...pieces, ...cues],
      });
      const source = claim.source.map((span) =>
        evidenceOf(document, { ...span, rule: claim.rule }),
      );
      board.edge("MADE", speaker, key, { evidence: source.length > 0 ? source : pieces });
      board.edge("FROM", key, document.key, { evidence: sortedEvidence(pieces) });
      claim.reporters.forEach(({ entity, reading: at }, order) => {
        const reporter = nodeOf(reading, entity);
        if (reporter) {
          board.edge("REPORTED_BY", key, reporter, { order, evidence: [evidenceOf(document, at)] });
        }
      });
      for (const { entity, reading: at } of claim.toldTo) {
        const listener = nodeOf(reading, entity);
        if (listener && !listener.startsWith("country:")) {
          board.edge("TOLD_TO", key, listener, { evidence: [evidenceOf(document, at)] });
        }
      }
      const occasion = claim.saidAt && nodeOf(reading, claim.saidAt.meeting);
      if (claim.saidAt && occasion?.startsWith("meeting:")) {
        board.edge("SAID_AT", key, occasion, {
          evidence: [evidenceOf(document, claim.saidAt.reading)],
        });
      }
      for (const mention of within(findings.mentions, claim.content)) {
        const target = about.has(mention.kind) && nodeOf(reading, mention.entity);
        if (target && target !== speaker) {
          board.edge("ABOUT", key, target, { evidence: [evidenceOf(document, mention)] });
        }
      }
      placed.push({ key, reading, claim, speaker, evidence: pieces, text });
    }
  }
  return placed;
};
