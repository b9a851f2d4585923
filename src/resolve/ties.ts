import type { RoleFinding } from "../model/findings.ts";
import { byText, type Evidence } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import type { NodeFinder } from "./entities.ts";
import { officeKey } from "./offices.ts";
import { evidenceOf, type Reading } from "./reading.ts";
import { slug } from "./slug.ts";

interface Told {
  readonly reading: Reading;
  readonly role: RoleFinding;
  readonly holder: string;
  readonly body: string | undefined;
  readonly evidence: Evidence;
}

/** One Role for each office at each body; who holds it; and the lasting ties of people and bodies. */
export const ties = (read: readonly Reading[], nodeOf: NodeFinder, board: Board): void => {
  const offices = new Map<string, Told[]>();
  for (const reading of read) {
    for (const role of reading.findings.roles) {
      const holder = nodeOf(reading, role.holder);
      if (!holder) continue;
      const body = role.of && nodeOf(reading, role.of);
      const key = `role:${slug(officeKey(role.title))}${body ? `:${body}` : ""}`;
      const told = {
        reading,
        role,
        holder,
        body,
        evidence: evidenceOf(reading.document, role.reading),
      };
      offices.set(key, [...(offices.get(key) ?? []), told]);
    }
  }
  for (const [key, told] of offices) {
    const titles = [...new Set(told.map(({ role }) => role.title))].sort(
      (a, b) => b.length - a.length || byText(a, b),
    );
    const title = titles[0]!;
    board.node("Role", key, {
      label: title,
      title,
      aliases: titles.slice(1).sort(byText),
      evidence: sortedEvidence(told.map(({ evidence }) => evidence)),
    });
    for (const { role, holder, body, evidence, reading } of told) {
      const statedOn = role.statedOn ?? reading.document.date;
      board.edge(
        "HOLDS",
        holder,
        key,
        {
          ...(statedOn === undefined ? {} : { statedOn }),
          former: role.former,
          evidence: [evidence],
        },
        (known, other) => ({ former: known.former && other.former }),
      );
      if (body) board.edge("OF", key, body, { evidence: [evidence] });
    }
  }
  for (const reading of read) {
    for (const tie of reading.findings.ties) {
      const from = nodeOf(reading, tie.from);
      const to = nodeOf(reading, tie.to);
      if (!from || !to || from === to) continue;
      const evidence = [evidenceOf(reading.document, tie.reading)];
      if (tie.kind === "RELATIVE_OF") {
        board.edge("RELATIVE_OF", from, to, { relation: tie.relation ?? "relative", evidence });
      } else board.edge(tie.kind, from, to, { evidence });
    }
  }
};
