// Which meeting the views Meetings and Claims are about, and in which order meetings are listed.
import { byText } from "../../src/model/span.ts";
import { byWeight, type Model, type ThingOf, thingsOf } from "./model.ts";

interface Choice {
  readonly meeting?: string;
  readonly selected?: string;
}

/** The one that was chosen, else the one that is selected, else the one with most evidence. */
export function chosenMeeting(
  of: Model,
  { meeting, selected }: Choice,
): ThingOf<"Meeting"> | undefined {
  for (const key of [meeting, selected]) {
    const thing = key === undefined ? undefined : of.things.get(key);
    if (thing?.kind === "Meeting") return thing;
  }
  return [...thingsOf(of, "Meeting")].sort(byWeight)[0];
}

/** By their first day, the undated last. */
export const meetingsByDay = (of: Model): readonly ThingOf<"Meeting">[] =>
  [...thingsOf(of, "Meeting")].sort(
    (a, b) =>
      byText(dayOf(a), dayOf(b)) ||
      byText(a.attributes.label, b.attributes.label) ||
      byText(a.key, b.key),
  );

const dayOf = ({ attributes: { start, earliest, latest } }: ThingOf<"Meeting">): string =>
  start ?? earliest ?? latest ?? "9999";
