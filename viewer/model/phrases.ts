// How each kind of tie reads, from either of its ends.
import type { EdgeKind } from "../../graph/schema.ts";
import { articleOf } from "./article.ts";
import { whenText } from "./dates.ts";
import { labelOf, type Model, type Tie, tiesFrom, tiesTo } from "./model.ts";

/** A word of the tool's, or the name of a thing that can be opened. */
export type Word = string | { readonly key: string; readonly text: string };

type TieOf<K extends EdgeKind> = Extract<Tie, { kind: K }>;
type Phrase<K extends EdgeKind> = (of: Model, tie: TieOf<K>) => readonly Word[];

/** Under which heading a tie stands, and how it reads, seen from either of its ends. */
type Phrases = {
  readonly [K in EdgeKind]?: {
    readonly out?: readonly [section: string, phrase: Phrase<K>];
    readonly in?: readonly [section: string, phrase: Phrase<K>];
  };
};

export const link = (of: Model, key: string): Word => ({ key, text: labelOf(of, key) });

const withArticle = (of: Model, key: string): string =>
  articleOf(labelOf(of, key)) + labelOf(of, key);

const bodies = (of: Model, role: string): readonly Word[] =>
  tiesFrom(of, role, "OF").flatMap((tie, index) => [
    `${index === 0 ? " of " : " and "}${articleOf(labelOf(of, tie.target))}`,
    link(of, tie.target),
  ]);

const meetingWithDay = (of: Model, key: string): readonly Word[] => {
  const meeting = of.things.get(key);
  const when = meeting?.kind === "Meeting" ? whenText(meeting.attributes, "short") : "";
  return [articleOf(labelOf(of, key)), link(of, key), when === "" ? "" : `, ${when}`];
};

const delegation = (of: Model, key: string | undefined, lead: string, plain: string): string =>
  key === undefined ? `${plain} ` : `${lead} ${withArticle(of, key)} at `;

type Attendance = TieOf<"ATTENDED" | "EXPECTED_AT" | "ABSENT_FROM">;

const present = (of: Model, { attributes }: Attendance): string =>
  attributes.lead
    ? delegation(of, attributes.delegation, "led", "led a delegation at")
    : delegation(of, attributes.delegation, "sat for", "took part in");

const seat = (of: Model, { attributes }: Attendance, lead: string, plain: string): string => {
  const side = attributes.delegation;
  if (attributes.lead)
    return side === undefined ? ` ${lead} a delegation` : ` ${lead} ${withArticle(of, side)}`;
  return side === undefined ? ` ${plain}` : ` ${plain} for ${withArticle(of, side)}`;
};

const held = (of: Model, key: string): boolean => {
  const meeting = of.things.get(key);
  return meeting?.kind === "Meeting" && meeting.attributes.status === "held";
};

export const phrases: Phrases = {
  HOLDS: {
    out: [
      "Roles",
      (of, tie) => [
        tie.attributes.former ? "was " : "is ",
        link(of, tie.target),
        ...bodies(of, tie.target),
      ],
    ],
    in: ["Held by", (of, tie) => [link(of, tie.source), tie.attributes.former ? ", formerly" : ""]],
  },
  REPRESENTS: {
    out: [
      "Roles",
      (of, tie) => [`speaks for ${articleOf(labelOf(of, tie.target))}`, link(of, tie.target)],
    ],
    in: ["People", (of, tie) => [link(of, tie.source), " speaks for it"]],
  },
  MEMBER_OF: {
    out: [
      "Roles",
      (of, tie) => [`is a member of ${articleOf(labelOf(of, tie.target))}`, link(of, tie.target)],
    ],
    in: ["People", (of, tie) => [link(of, tie.source), " is a member"]],
  },
  ATTENDED: {
    out: ["In the room", (of, tie) => [present(of, tie), ...meetingWithDay(of, tie.target)]],
    in: ["In the room", (of, tie) => [link(of, tie.source), seat(of, tie, "led", "took part")]],
  },
  EXPECTED_AT: {
    out: ["In the room", (of, tie) => ["was expected at ", ...meetingWithDay(of, tie.target)]],
    in: [
      "Expected",
      (of, tie) => [link(of, tie.source), seat(of, tie, "was to lead", "was expected")],
    ],
  },
  ABSENT_FROM: {
    out: ["In the room", (of, tie) => ["took no part in ", ...meetingWithDay(of, tie.target)]],
    in: ["Absent", (of, tie) => [link(of, tie.source), " did not take part"]],
  },
  PARTY_TO: {
    out: ["Meetings", (of, tie) => [party(of, tie, tie.target), ...meetingWithDay(of, tie.target)]],
    in: [
      "Parties",
      (of, tie) => [
        link(of, tie.source),
        tie.attributes.mediator ? " mediated" : tie.attributes.host ? " was the host" : "",
      ],
    ],
  },
  HELD_AT: {
    out: ["When and where", (of, tie) => ["at ", link(of, tie.target)]],
    in: ["Meetings", (of, tie) => ["was the venue of ", ...meetingWithDay(of, tie.source)]],
  },
  HELD_IN: {
    out: ["When and where", (of, tie) => ["in ", link(of, tie.target)]],
    in: ["Meetings", (of, tie) => ["was the place of ", ...meetingWithDay(of, tie.source)]],
  },
  FOLLOWS: {
    out: ["When and where", (of, tie) => ["follows ", ...meetingWithDay(of, tie.target)]],
    in: ["When and where", (of, tie) => ["was followed by ", ...meetingWithDay(of, tie.source)]],
  },
  PART_OF: {
    out: ["When and where", (of, tie) => ["is part of ", ...meetingWithDay(of, tie.target)]],
    in: ["When and where", (of, tie) => ["includes ", ...meetingWithDay(of, tie.source)]],
  },
  RELATIVE_OF: {
    out: [
      "Relations",
      (of, tie) => ["is the ", tie.attributes.relation, " of ", link(of, tie.target)],
    ],
    in: ["Relations", (of, tie) => [link(of, tie.source), " is the ", tie.attributes.relation]],
  },
  OF: {
    out: ["Relations", (of, tie) => ["is of ", link(of, tie.target)]],
    in: ["Offices and bodies", (of, tie) => office(of, tie.source)],
  },
  IN: {
    out: ["Relations", (of, tie) => ["is in ", link(of, tie.target)]],
    in: ["Places", (of, tie) => [link(of, tie.source), " is in it"]],
  },
  CONCERNS: {
    out: ["Topics", (of, tie) => ["is about ", link(of, tie.target)]],
    in: ["Concerned", (of, tie) => [link(of, tie.source)]],
  },
  MADE: { in: ["Said by", (of, tie) => [link(of, tie.source)]] },
  REPORTED_BY: { out: ["Passed on by", (of, tie) => [link(of, tie.target)]] },
  TOLD_TO: { out: ["Told to", (of, tie) => [link(of, tie.target)]] },
  SAID_AT: { out: ["Said at", (of, tie) => meetingWithDay(of, tie.target)] },
  ABOUT: { out: ["Names", (of, tie) => [link(of, tie.target)]] },
  PUBLISHED_BY: { in: ["Published", (of, tie) => [link(of, tie.source)]] },
};

const party = (of: Model, tie: TieOf<"PARTY_TO">, meeting: string): string =>
  tie.attributes.mediator
    ? "mediated at "
    : tie.attributes.host
      ? "was the host of "
      : held(of, meeting)
        ? "took part in "
        : "is to take part in ";

function office(of: Model, key: string): readonly Word[] {
  const holders = tiesTo(of, key, "HOLDS").filter((tie) => !tie.attributes.former);
  const names = holders.flatMap((tie, index) => [index === 0 ? ": " : ", ", link(of, tie.source)]);
  return [link(of, key), ...names];
}
