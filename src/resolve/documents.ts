import { byText } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import type { NodeFinder } from "./entities.ts";
import { evidenceOf, type Reading } from "./reading.ts";
import { slug } from "./slug.ts";

const mentioned = new Set(["Person", "Organization", "Country", "Place", "Venue", "Meeting"]);

/** The documents, whom each mentions and how often, and who published it where the corpus names that body. */
export const documents = (read: readonly Reading[], nodeOf: NodeFinder, board: Board): void => {
  for (const reading of read) {
    const { key, path, sha256, format, title, date, outlet } = reading.document;
    board.node("Document", key, {
      label: title ?? path,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      path,
      sha256,
      format,
      ...(outlet === undefined ? {} : { outlet }),
    });
    const counts = new Map<string, ReturnType<typeof evidenceOf>[]>();
    for (const mention of reading.findings.mentions) {
      if (!mentioned.has(mention.kind)) continue;
      const target = nodeOf(reading, mention.entity);
      if (!target || !board.has(target)) continue;
      const told = counts.get(target) ?? [];
      told.push(evidenceOf(reading.document, mention));
      counts.set(target, told);
    }
    for (const [target, evidence] of [...counts].sort(([a], [b]) => byText(a, b))) {
      board.edge("MENTIONS", key, target, {
        count: evidence.length,
        evidence: sortedEvidence(evidence),
      });
    }
    const publisher = outlet && `organization:${slug(outlet)}`;
    if (publisher && board.has(publisher)) {
      const evidence = counts.get(publisher);
      if (evidence) board.edge("PUBLISHED_BY", key, publisher, { evidence });
    }
  }
};
