import { accuracy, f1, miss, type Sheet } from "./figures.ts";
import type { Gold } from "./gold.ts";
import { sides } from "./meetings.ts";
import type { Cast } from "./named.ts";
import type { Tested, TestedEdge } from "./tested.ts";
import { sameName } from "./words.ts";

/** Who was at which meeting, which countries and bodies were parties, and for whom each person sat. */
export function participation(gold: Gold, graph: Tested, cast: Cast, sheet: Sheet): void {
  const { keyOf } = cast;
  const required = Object.entries(gold.meetings).filter(([, { optional }]) => !optional);
  // Who took part in a part of a meeting took part in the whole; optional meetings are not asked.
  const label = ({ source, target }: TestedEdge): string | undefined => {
    const key = keyOf.get(target);
    const who = keyOf.get(source);
    const meeting = key === undefined ? undefined : gold.meetings[key];
    if (!who || !meeting || (meeting.optional && !meeting.partOf)) return undefined;
    return `${who} @ ${meeting.optional ? meeting.partOf : key}`;
  };
  const there = graph.edges("ATTENDED", "EXPECTED_AT");
  pairs(
    "participation",
    required.flatMap(([key, { participants }]) => at(key, Object.keys(participants ?? {}))),
    there.map(label),
    new Set(required.flatMap(([key, m]) => at(key, Object.keys(m.optionalParticipants ?? {})))),
    sheet,
  );
  pairs(
    "party",
    required.flatMap(([key, { parties }]) => at(key, parties ?? [])),
    graph.edges("PARTY_TO").map(label),
    new Set(required.flatMap(([key, meeting]) => at(key, sides(meeting)))),
    sheet,
  );
  delegations(gold, graph, cast, sheet);
}

const at = (meeting: string, who: readonly string[]): string[] =>
  who.map((one) => `${one} @ ${meeting}`);

function pairs(
  kind: string,
  wanted: readonly string[],
  found: readonly (string | undefined)[],
  allowed: ReadonlySet<string>,
  sheet: Sheet,
): void {
  const want = new Set(wanted);
  const have = new Set(found.filter((pair) => pair !== undefined));
  const right = [...want].filter((pair) => have.has(pair)).length;
  const extra = [...have].filter((pair) => !want.has(pair) && !allowed.has(pair));
  for (const pair of want) if (!have.has(pair)) miss(sheet, kind, `missing ${pair}`);
  for (const pair of extra) miss(sheet, kind, `extra ${pair}`);
  sheet.figures.set(kind, f1(right, extra.length, want.size - right));
}

function delegations(gold: Gold, graph: Tested, cast: Cast, sheet: Sheet): void {
  const { keyOf, actor } = cast;
  const there = graph.edges("ATTENDED", "EXPECTED_AT");
  let right = 0;
  let asked = 0;
  for (const [key, { participants, optional }] of Object.entries(gold.meetings)) {
    if (optional) continue;
    for (const [who, side] of Object.entries(participants ?? {})) {
      if (!side) continue;
      const edge = there.find(
        ({ source, target }) => keyOf.get(source) === who && keyOf.get(target) === key,
      );
      if (!edge) continue;
      asked++;
      const sitsFor = (wanted: string): boolean => {
        const node = actor(wanted);
        if (!node) return false;
        const given = edge.delegation;
        return (
          given === node.key ||
          given === wanted ||
          sameName(given ?? "", node.label) ||
          graph.from(edge.source, "REPRESENTS").some(({ target }) => target === node.key)
        );
      };
      if ([side].flat().some(sitsFor)) right++;
      else miss(sheet, "delegation", `${who} @ ${key}: ${side}, not ${edge.delegation}`);
    }
  }
  sheet.figures.set("delegation", accuracy(right, asked));
}
