// Statements side by side: rows are places where sources differ, statements that stand in two
// documents, and then days; columns are sides, speakers or documents.
import { byText } from "../../src/model/span.ts";
import type { Columns } from "../state.ts";
import { contentOf } from "./content.ts";
import { dateText } from "./dates.ts";
import {
  echoesOf,
  inOrder,
  labelOf,
  type Model,
  speakersOf,
  type ThingOf,
  type Tie,
  thingsOf,
  tiesFrom,
  tiesTo,
} from "./model.ts";
import { sideOfSpeaker } from "./sides.ts";
import { dayOfClaim } from "./timeline.ts";

type Claim = ThingOf<"Claim">;

export interface Column {
  /** Key of the side, speaker or document; "" for all others. */
  readonly key: string;
  readonly label: string;
}

export interface Comparison {
  readonly columns: readonly Column[];
  readonly rows: readonly ComparisonRow[];
  readonly statements: number;
  readonly speakers: number;
  /** Whether sources differ anywhere in it. */
  readonly differs: boolean;
}

export interface ComparisonRow {
  readonly id: string;
  readonly kind: "differ" | "same" | "day";
  readonly title: string;
  /** What differs: "6 and 9 months". */
  readonly values?: string;
  /** By column. */
  readonly cells: ReadonlyMap<string, readonly Claim[]>;
}

/** Further columns are one: "Others". */
const mostColumns = 4;

/** `meeting`: only what is said of it or at it. `counts`: whether a statement is to be shown. */
export function comparison(
  of: Model,
  meeting: string | undefined,
  columns: Columns,
  counts: (claim: Claim) => boolean,
): Comparison {
  const claims = inOrder(of, claimsOf(of, meeting)).filter(counts);
  const keysOf = (claim: Claim): readonly string[] => columnsOf(of, claim, columns);
  const shown = mostOften(claims.flatMap(keysOf)).slice(0, mostColumns);
  const place = (claim: Claim): string => keysOf(claim).find((key) => shown.includes(key)) ?? "";
  const cells = (list: readonly Claim[]) => {
    const found = new Map<string, Claim[]>();
    for (const claim of list) found.set(place(claim), [...(found.get(place(claim)) ?? []), claim]);
    return found;
  };
  const within = new Map(claims.map((claim) => [claim.key, claim]));
  const differ = disputes(of, within).map(
    ({ tie, claims: pair }): ComparisonRow => ({
      id: tie.key,
      kind: "differ",
      title: tie.attributes.slot,
      values: tie.attributes.why.split("; ").at(-1) ?? "",
      cells: cells(pair),
    }),
  );
  const same = echoes(of, claims, within).map(
    (list): ComparisonRow => ({
      id: `same:${list[0]?.key ?? ""}`,
      kind: "same",
      title: "Said in two documents",
      cells: cells(list),
    }),
  );
  const told = new Set([...differ, ...same].flatMap((row) => [...row.cells.values()].flat()));
  const days = byDay(
    of,
    claims.filter((claim) => !told.has(claim)),
  ).map(
    ([day, list]): ComparisonRow => ({
      id: `day:${day}`,
      kind: "day",
      title: day === "" ? "No day given" : dateText(day, undefined, "long"),
      cells: cells(list),
    }),
  );
  const rows = [...differ, ...same, ...days];
  const others = rows.some((row) => row.cells.has(""));
  return {
    columns: [
      ...shown.map((key) => ({ key, label: columnName(of, key, columns) })),
      ...(others
        ? [{ key: "", label: columns === "sides" ? "Documents and others" : "Others" }]
        : []),
    ],
    rows,
    statements: claims.length,
    speakers: new Set(claims.flatMap((claim) => speakersOf(of, claim.key))).size,
    differs: differ.length > 0,
  };
}

function claimsOf(of: Model, meeting: string | undefined): readonly Claim[] {
  if (meeting === undefined) return thingsOf(of, "Claim");
  const sessions = tiesTo(of, meeting, "PART_OF").map((tie) => tie.source);
  const keys = new Set(
    [meeting, ...sessions].flatMap((key) =>
      tiesTo(of, key, "ABOUT", "SAID_AT").map((tie) => tie.source),
    ),
  );
  return [...keys].flatMap((key) => {
    const claim = of.things.get(key);
    return claim?.kind === "Claim" ? [claim] : [];
  });
}

function columnsOf(of: Model, claim: Claim, columns: Columns): readonly string[] {
  if (columns === "documents")
    return contentOf(claim)
      .slice(0, 1)
      .map(({ document }) => document);
  const speakers = speakersOf(of, claim.key);
  if (columns === "speakers") return speakers;
  return speakers.flatMap((speaker) => sideOfSpeaker(of, speaker) ?? []);
}

function columnName(of: Model, key: string, columns: Columns): string {
  const source = columns === "documents" ? of.sourceOf.get(key) : undefined;
  return source ? `${source.letter} · ${source.outlet ?? source.title}` : labelOf(of, key);
}

function mostOften(keys: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([key]) => key);
}

type Dispute = Extract<Tie, { kind: "CONFLICTS_WITH" }>;

/** Pairs that differ, one of which is shown here. */
function disputes(of: Model, within: ReadonlyMap<string, Claim>) {
  const seen = new Set<string>();
  const found: { tie: Dispute; claims: readonly Claim[] }[] = [];
  for (const key of within.keys())
    for (const tie of [
      ...tiesFrom(of, key, "CONFLICTS_WITH"),
      ...tiesTo(of, key, "CONFLICTS_WITH"),
    ]) {
      if (seen.has(tie.key)) continue;
      seen.add(tie.key);
      const pair = [tie.source, tie.target].flatMap((end) => {
        const claim = of.things.get(end);
        return claim?.kind === "Claim" ? [claim] : [];
      });
      found.push({ tie, claims: pair });
    }
  return found;
}

/** Sets of statements that say the same. */
function echoes(of: Model, claims: readonly Claim[], within: ReadonlyMap<string, Claim>) {
  const seen = new Set<string>();
  const found: (readonly Claim[])[] = [];
  for (const claim of claims) {
    if (seen.has(claim.key)) continue;
    const list = [claim.key, ...echoesOf(of, claim.key)].flatMap((key) => within.get(key) ?? []);
    if (list.length < 2) continue;
    for (const { key } of list) seen.add(key);
    found.push(list);
  }
  return found;
}

function byDay(
  of: Model,
  claims: readonly Claim[],
): readonly (readonly [string, readonly Claim[]])[] {
  const days = new Map<string, Claim[]>();
  for (const claim of claims) {
    const day = dayOfClaim(of, claim)?.slice(0, 10) ?? "";
    const list = days.get(day);
    if (list) list.push(claim);
    else days.set(day, [claim]);
  }
  return [...days].sort(([a], [b]) => byText(a || "9", b || "9"));
}
