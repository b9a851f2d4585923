// Who was in the room, and which document says so: a list of participants is a claim by somebody.
import type { Evidence } from "../../src/model/span.ts";
import { byText } from "../../src/model/span.ts";
import {
  labelOf,
  type Model,
  type Source,
  sourcesOf,
  type ThingOf,
  type Tie,
  tiesFrom,
  tiesTo,
} from "./model.ts";
import { sideOf } from "./sides.ts";

type Attendance = Extract<Tie, { kind: "ATTENDED" | "EXPECTED_AT" | "ABSENT_FROM" }>;

/** From the weakest to the strongest. */
export const presences = ["absent", "expected", "present", "leads"] as const;
export type Presence = (typeof presences)[number];

export interface Cell {
  readonly presence: Presence;
  /** Key of the tie that says so. */
  readonly tie: string;
}

export interface Row {
  readonly key: string;
  readonly label: string;
  readonly office: string;
  /** By document. */
  readonly cells: ReadonlyMap<string, Cell>;
  /** By meeting: where else this person was. */
  readonly others: ReadonlyMap<string, Cell>;
  /** Sessions, or the meeting itself, in which a document says that they took no part. */
  readonly absences: readonly { readonly tie: string; readonly meeting: string }[];
}

export interface DelegationRows {
  /** Absent when no document says for whom they sit. */
  readonly side?: string;
  readonly rows: readonly Row[];
}

export interface Matrix {
  readonly documents: readonly Source[];
  readonly others: readonly ThingOf<"Meeting">[];
  readonly delegations: readonly DelegationRows[];
}

/** Columns beyond these would be too narrow to be read. */
const mostOthers = 3;
const mostDocuments = 12;

export function matrix(of: Model, meeting: ThingOf<"Meeting">): Matrix {
  const sessions = tiesTo(of, meeting.key, "PART_OF").map((tie) => tie.source);
  const ties = [meeting.key, ...sessions].flatMap((key) =>
    tiesTo(of, key, "ATTENDED", "EXPECTED_AT", "ABSENT_FROM"),
  );
  const people = [...new Set(ties.map((tie) => tie.source))];
  const others = otherMeetings(of, people, [meeting.key, ...sessions]);
  const rows = new Map<string, Row[]>();
  for (const key of people) {
    const own = ties.filter((tie) => tie.source === key);
    const side = own.find((tie) => tie.attributes.delegation !== undefined)?.attributes.delegation;
    const name = side ?? sideOf(of, key) ?? "";
    const row = rowOf(of, key, own, others);
    const list = rows.get(name);
    if (list) list.push(row);
    else rows.set(name, [row]);
  }
  return {
    documents: documentsOf(of, [...ties.flatMap((tie) => tie.attributes.evidence)]),
    others,
    delegations: [...rows]
      .sort(
        (a, b) =>
          Number(a[0] === "") - Number(b[0] === "") ||
          b[1].length - a[1].length ||
          byText(a[0], b[0]),
      )
      .map(([side, list]) => ({
        ...(side === "" ? {} : { side }),
        rows: [...list].sort((a, b) => rank(b) - rank(a) || byText(a.label, b.label)),
      })),
  };
}

function rowOf(
  of: Model,
  key: string,
  own: readonly Attendance[],
  others: readonly ThingOf<"Meeting">[],
): Row {
  const cells = new Map<string, Cell>();
  for (const tie of own)
    for (const { document } of tie.attributes.evidence) {
      const next = { presence: presenceOf(tie), tie: tie.key };
      const known = cells.get(document);
      if (!known || strength(next) > strength(known)) cells.set(document, next);
    }
  const elsewhere = new Map<string, Cell>();
  for (const { key: other } of others) {
    const tie = tiesFrom(of, key, "ATTENDED", "EXPECTED_AT").find((one) => one.target === other);
    if (tie) elsewhere.set(other, { presence: presenceOf(tie), tie: tie.key });
  }
  const [role] = tiesFrom(of, key, "HOLDS").filter((tie) => !tie.attributes.former);
  return {
    key,
    label: labelOf(of, key),
    office: role ? labelOf(of, role.target) : "",
    cells,
    others: elsewhere,
    absences: own
      .filter((tie) => tie.kind === "ABSENT_FROM")
      .map((tie) => ({ tie: tie.key, meeting: tie.target })),
  };
}

const presenceOf = ({ kind, attributes }: Attendance): Presence =>
  kind === "ABSENT_FROM"
    ? "absent"
    : kind === "EXPECTED_AT"
      ? "expected"
      : attributes.lead
        ? "leads"
        : "present";

const strength = ({ presence }: Cell): number => presences.indexOf(presence);

/** Who leads, who is named by most. */
const rank = ({ cells }: Row): number => {
  const all = [...cells.values()];
  return Math.max(0, ...all.map(strength)) * 100 + all.length;
};

/** The meetings that most of these people were at, too. */
function otherMeetings(
  of: Model,
  people: readonly string[],
  without: readonly string[],
): readonly ThingOf<"Meeting">[] {
  const counts = new Map<string, number>();
  for (const person of people)
    for (const { target } of tiesFrom(of, person, "ATTENDED", "EXPECTED_AT"))
      if (!without.includes(target)) counts.set(target, (counts.get(target) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
    .slice(0, mostOthers)
    .flatMap(([key]) => {
      const thing = of.things.get(key);
      return thing?.kind === "Meeting" ? [thing] : [];
    });
}

/** All documents while they are few, since silence is telling; else those that say most. */
function documentsOf(of: Model, evidence: readonly Evidence[]): readonly Source[] {
  if (of.sources.length <= mostDocuments) return of.sources;
  const counts = new Map<string, number>();
  for (const { document } of evidence) counts.set(document, (counts.get(document) ?? 0) + 1);
  return [...sourcesOf(of, evidence)]
    .sort((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0) || a.index - b.index)
    .slice(0, mostDocuments)
    .sort((a, b) => a.index - b.index);
}
