import { rangeOf, type TokenRange } from "../../model/annotations.ts";
import type { Mention } from "../../model/findings.ts";
import type { Match } from "../pattern.ts";
import { bodyOf, portfolio } from "./offices.ts";
import type { Stage } from "./rules.ts";
import type { Title } from "./title.ts";
import { bodyBehindHolder, lower, personBehind } from "./title-words.ts";

/** A title with the one who holds it, as one rule read it. */
export interface Held {
  readonly title: Title;
  readonly holder: Mention;
  readonly range: TokenRange;
  readonly rule: string;
  readonly former: boolean;
  /** Body that stands behind the name or that the other title of a pair gives: "vice-chancellor and finance minister of Norway". */
  readonly shared?: Mention;
}

const pastTense = /^(?:was|were|had|served|worked|acted|remained)$/;
const beforeNow = /^(?:previously|formerly|once)$/;

/** Who holds the titles of a match. */
export const heldBy = (stage: Stage, rule: string, match: Match, last: number): readonly Held[] => {
  const { a, b, holder, second, third } = match.captures;
  const titles = [a, b].flatMap((range) => (range ? (stage.titleAt(range.first, last) ?? []) : []));
  const people = [holder, second, third].flatMap((range) =>
    range ? (personBehind(stage, range.first, last) ?? []) : [],
  );
  const said = Array.from({ length: match.last - match.first }, (_, i) =>
    lower(stage, match.first + i),
  );
  const over =
    said.some((text) => beforeNow.test(text)) ||
    (rule === "roles/name-is-title" &&
      said.some((text) => pastTense.test(text)) &&
      !said.some((text) =>
        /^(?:appointed|elected|named|chosen|sworn|made|inaugurated)$/.test(text),
      ));
  const inner = titles.flatMap((title) => (title.inner ? [heldInner(stage, title.inner)] : []));
  const behind = ["ofHolder", "ofSecond", "ofThird"].map((name) => {
    const range = match.captures[name];
    return range && bodyBehindHolder(stage, range.first, last)?.body;
  });
  if (people.length > 1) {
    const own = people.length > 2 ? behind : [behind[0], behind[2]];
    return [...inner, ...severalHeld(titles[0]!, people, own, match, rule)];
  }
  const bodies = titles.map((title) => bodyOf(title));
  const held = titles.map((title, index) => {
    const other = servedBehind(title, behind[0]) ?? bodies[1 - index];
    return {
      title,
      holder: people[0]!,
      range: match,
      rule,
      former: title.former || over,
      ...(bodies[index] === undefined && other !== undefined ? { shared: other } : {}),
    };
  });
  return [...inner, ...held];
};

/** What stands behind the name is served by it; "minister Ada Berg of the Labour Party" is no minister of the party. */
const servedBehind = ({ office }: Title, body: Mention | undefined): Mention | undefined =>
  body?.kind === "Organization" && portfolio.test(office.name) ? undefined : body;

/** The title that the owner of an office has: "[President Ada Berg]'s envoy Ben Ode left." */
const heldInner = (stage: Stage, { title, holder }: NonNullable<Title["inner"]>): Held => ({
  title,
  holder,
  range: { first: title.first, last: rangeOf(stage.tokens, holder).last },
  rule: "roles/title-name",
  former: title.former,
});

/** "the ministers of Norway and Chad, Ada Berg and Ben Ode": as many bodies as people are one each. */
const severalHeld = (
  title: Title,
  people: readonly Mention[],
  behind: readonly (Mention | undefined)[],
  range: TokenRange,
  rule: string,
): readonly Held[] => {
  const bodies = title.complements
    .filter(({ preposition }) => preposition === "of")
    .map(({ mention }) => mention);
  const each = bodies.length === people.length;
  if (bodies.length > 1 && !each) return [];
  return people.map((holder, index) => {
    const body = servedBehind(title, behind[index]);
    return {
      title: each ? { ...title, complements: [], owners: [bodies[index]!] } : title,
      holder,
      range,
      rule,
      former: title.former,
      ...(body && bodyOf(title) === undefined ? { shared: body } : {}),
    };
  });
};

/** Of overlapping titles of one holder the longer stays; a title goes to one holder only, by the first rule. */
export const undisputed = (held: readonly Held[]): readonly Held[] => {
  const kept: Held[] = [];
  const longestFirst = [...held].sort(
    (x, y) => y.title.last - y.title.first - (x.title.last - x.title.first),
  );
  for (const one of longestFirst) {
    const clash = kept.some(
      (other) =>
        other.title.first < one.title.last &&
        one.title.first < other.title.last &&
        (other.holder.entity === one.holder.entity ||
          (other.title.last === one.title.last && other.rule !== one.rule) ||
          (other.title.head.first === one.title.head.first && other.rule !== one.rule)),
    );
    if (!clash) kept.push(one);
  }
  return kept.sort((x, y) => x.range.first - y.range.first || x.title.first - y.title.first);
};
