import type { Annotations } from "../model/annotations.ts";
import type { Document } from "../model/document.ts";
import type { Findings } from "../model/findings.ts";
import type { Reading, Span } from "../model/span.ts";

/** What one stage found in a document, one fact a line: `start–end kind "words" rule`. */
export interface Stage {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Every stage in the order of work. The same lines are printed by `inspect` and kept as golden files. */
export function facts(annotations: Annotations, findings: Findings): Stage[] {
  const { document } = annotations;
  const at = lineOf(document.text);
  return [
    { name: "layout", lines: document.blocks.map((block) => at(block.content, layoutKind(block))) },
    { name: "annotations", lines: annotationLines(annotations, at) },
    {
      name: "mentions",
      lines: findings.mentions.map((mention) =>
        at(mention, `${mention.kind} ${mention.form}`, `→ ${mention.entity}`, mention.rule),
      ),
    },
    { name: "roles", lines: roleLines(findings, at) },
    { name: "meetings", lines: meetingLines(findings, at) },
    { name: "claims", lines: claimLines(findings, at) },
  ];
}

type Line = (span: Span, kind: string, ...more: readonly (string | undefined)[]) => string;

const lineOf =
  (text: string): Line =>
  ({ start, end }, kind, ...more) =>
    [`${start}–${end}`, kind, JSON.stringify(text.slice(start, end)), ...more]
      .filter((part) => part !== undefined && part !== "")
      .join(" ");

const layoutKind = ({ kind, level, name }: Document["blocks"][number]): string =>
  [kind, level, name && `(${name})`].filter((part) => part !== undefined).join(" ");

function annotationLines(
  { tokens, sentences, quotations, dates, names, secondReading }: Annotations,
  at: Line,
): string[] {
  const over = ({ first, last }: { first: number; last: number }): Span => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
  });
  return inOrder([
    ...sentences.map((sentence) => [over(sentence), "sentence"] as const),
    ...quotations.map((quotation) => [quotation, "quotation"] as const),
    ...dates.map((date) => [date, date.type, dateValue(date), date.rule] as const),
    ...names.map((name) => [over(name), `name ${name.label}`] as const),
    ...secondReading.map((name) => [over(name), `name ${name.label} (second reading)`] as const),
  ]).map((fact) => at(...fact));
}

const dateValue = ({ value, earliest, latest }: Findings["dates"][number]): string =>
  `= ${value}${earliest || latest ? ` (${earliest ?? ""}…${latest ?? ""})` : ""}`;

function roleLines({ roles, ties }: Findings, at: Line): string[] {
  return inOrder([
    ...roles.map(({ holder, title, of, former, statedOn, reading }) => {
      const more = `${former ? " (former)" : ""}${statedOn ? ` on ${statedOn}` : ""}`;
      return [
        reading,
        "HOLDS",
        `${holder} → ${title}${of ? ` of ${of}` : ""}${more}`,
        reading.rule,
      ] as const;
    }),
    ...ties.map(({ kind, from, to, relation, reading }) => {
      return [
        reading,
        kind,
        `${from} → ${to}${relation ? ` (${relation})` : ""}`,
        reading.rule,
      ] as const;
    }),
  ]).map((fact) => at(...fact));
}

function meetingLines({ meetings }: Findings, at: Line): string[] {
  return meetings.flatMap((meeting) => {
    const { id, name, start, end, earliest, latest, format, status, round } = meeting;
    const range = earliest || latest ? ` (${earliest ?? ""}…${latest ?? ""})` : "";
    const when = start ? ` ${start}${end && end !== start ? `…${end}` : ""}` : "";
    const what = `“${name}”${when}${range} ${status}${format ? ` ${format}` : ""}${round ? ` round ${round}` : ""}`;
    const tie = (reading: Reading, kind: string, other: string): string =>
      at(reading, kind, `${other} @ ${id}`, reading.rule);
    return [
      ...meeting.readings.map((reading) => at(reading, "Meeting", `→ ${id}`, what, reading.rule)),
      ...meeting.places.map(({ entity, reading }) => tie(reading, "HELD", entity)),
      ...meeting.parties.map(({ entity, host, mediator, reading }) =>
        tie(reading, `PARTY${host ? " host" : ""}${mediator ? " mediator" : ""}`, entity),
      ),
      ...meeting.participants.map(({ entity, presence, delegation, lead, reading }) =>
        tie(
          reading,
          `${presence}${lead ? " lead" : ""}${delegation ? ` for ${delegation}` : ""}`,
          entity,
        ),
      ),
      ...(meeting.follows
        ? [tie(meeting.follows.reading, "FOLLOWS", meeting.follows.meeting)]
        : []),
      ...(meeting.partOf ? [tie(meeting.partOf.reading, "PART_OF", meeting.partOf.meeting)] : []),
    ];
  });
}

function claimLines({ claims }: Findings, at: Line): string[] {
  return claims.flatMap((claim) => {
    const { speaker, act, quotation, negated, hedged, said, rule } = claim;
    const what = `${act} ${quotation}${negated ? " negated" : ""}${hedged ? " hedged" : ""}${said ? ` on ${said}` : ""}`;
    return [
      ...claim.content.map((span, index) =>
        at(
          span,
          index === 0 ? "Claim" : "  more",
          `← ${speaker ?? "?"}`,
          index === 0 ? what : "",
          rule,
        ),
      ),
      ...claim.source.map((span) => at(span, "  speaker")),
      ...claim.cue.map((span) => at(span, "  cue")),
      ...claim.reporters.map(({ entity, reading }) =>
        at(reading, "  reported by", entity, reading.rule),
      ),
      ...claim.toldTo.map(({ entity, reading }) => at(reading, "  told to", entity, reading.rule)),
      ...(claim.saidAt
        ? [at(claim.saidAt.reading, "  said at", claim.saidAt.meeting, claim.saidAt.reading.rule)]
        : []),
    ];
  });
}

type Fact = readonly [span: Span, kind: string, ...more: string[]];

const inOrder = (found: readonly Fact[]): Fact[] =>
  [...found].sort(([a], [b]) => a.start - b.start || b.end - a.end);
