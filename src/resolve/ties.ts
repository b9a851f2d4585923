import type { RoleFinding } from "../model/findings.ts";
import { byText, type Evidence } from "../model/span.ts";
import { type Board, sortedEvidence } from "./board.ts";
import type { NodeFinder } from "./entities.ts";
import { type OfficeWording, offices } from "./offices.ts";
import { evidenceOf, type Reading } from "./reading.ts";

interface Told extends OfficeWording {
  readonly reading: Reading;
  readonly role: RoleFinding;
  readonly evidence: Evidence;
}

const told = (reading: Reading, nodeOf: NodeFinder): readonly Told[] => {
  const { entities, roles, ties } = reading.findings;
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const owners = new Map<string, string>();
  for (const { kind, from, to } of ties)
    if (kind === "OF" && !owners.has(from)) owners.set(from, to);
  return roles.flatMap((role) => {
    const holder = nodeOf(reading, role.holder);
    if (!holder) return [];
    const of = role.of ?? "";
    const [body, entity, owner] = [nodeOf(reading, of), byId.get(of), owners.get(of)];
    const country = owner && nodeOf(reading, owner);
    return [
      {
        reading,
        role,
        holder,
        title: role.title,
        evidence: evidenceOf(reading.document, role.reading),
        ...(body && entity
          ? {
              body: {
                key: body,
                kind: entity.kind,
                name: entity.name,
                ...(country && { country }),
              },
            }
          : {}),
      },
    ];
  });
};

/** One Role for each office at each body; who holds it; and the lasting ties of people and bodies. */
export const ties = (read: readonly Reading[], nodeOf: NodeFinder, board: Board): void => {
  const all = read.flatMap((reading) => told(reading, nodeOf));
  for (const { key, title, wordings, joins } of offices(all)) {
    board.node("Role", key, {
      label: title,
      title,
      aliases: [...new Set(wordings.map((wording) => wording.title))]
        .filter((other) => other !== title)
        .sort(byText),
      evidence: sortedEvidence(wordings.map(({ evidence }) => evidence)),
    });
    for (const { to, wording, why } of joins) board.join(key, why, to.evidence, wording.evidence);
    for (const { role, holder, body, evidence, reading } of wordings) {
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
      if (body) board.edge("OF", key, body.key, { evidence: [evidence] });
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
