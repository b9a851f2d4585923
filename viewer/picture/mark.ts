// A thing as it is drawn: its short name, size, rays and side.
import type { KnowledgeNode } from "../../src/model/knowledge.ts";
import { whenText } from "../model/dates.ts";
import { echoesOf, type Model, statementsOf, type ThingOf } from "../model/model.ts";
import { cut, meetingName } from "../model/names.ts";
import { sideOf } from "../model/sides.ts";
import type { Mark } from "./picture.ts";

const longestLabel = 40;

/** `weights`: the evidence of each thing that counts. */
export function mark(
  of: Model,
  thing: KnowledgeNode,
  weight: number,
  weights: ReadonlyMap<string, number>,
  parent: string | undefined,
): Mark {
  const person = thing.kind === "Person" || thing.kind === "Group";
  const rays = person
    ? statementsOf(of, thing.key)
        .filter((claim) => weights.has(claim.key))
        .map((claim) => echoesOf(of, claim.key).length > 0)
    : [];
  const side = thing.kind === "Person" ? sideOf(of, thing.key) : undefined;
  const isSession =
    thing.kind === "Meeting" &&
    (of.from.get(thing.key) ?? []).some((tie) => tie.kind === "PART_OF");
  return {
    key: thing.key,
    kind: thing.kind,
    label:
      thing.kind === "Meeting" ? meetingName(of, thing) : cut(thing.attributes.label, longestLabel),
    note: thing.kind === "Meeting" ? meetingNote(thing.attributes) : "",
    weight,
    radius:
      thing.kind === "Meeting"
        ? isSession
          ? 5.5
          : 7
        : thing.kind === "Person"
          ? Math.min(4.2 + 0.95 * Math.sqrt(weight), 11)
          : 5,
    hollow: thing.kind === "Meeting" && thing.attributes.status !== "held",
    rays,
    ...(side === undefined ? {} : { side }),
    ...(parent === undefined ? {} : { parent }),
  };
}

function meetingNote(meeting: ThingOf<"Meeting">["attributes"]): string {
  const when = whenText(meeting, "brief");
  if (meeting.status === "held") return when;
  const word = { scheduled: "expected", proposed: "proposed", cancelled: "cancelled" }[
    meeting.status
  ];
  return when === "" ? word : `${word}, ${when}`;
}
