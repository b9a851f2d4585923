import { rangeOf, type TokenRange } from "../../model/annotations.ts";
import { type Match, pattern, type TokenClasses } from "../pattern.ts";
import { bodyOf, isOffice } from "./offices.ts";
import type { Scene, Title } from "./title.ts";
import { bodyBehindHolder, lower, personBehind } from "./title-words.ts";

/** What the rules read: the scene with its titles. */
export interface Stage extends Scene {
  readonly titleAt: (first: number, last: number) => Title | undefined;
}

const copula = /^(?:is|was|become|became|becomes|remain|remains|remained)$/i;
const serving =
  /^(?:serves?|served|serving|acts?|acted|acting|works?|worked|continues?|continued)$/i;
const chosen =
  /^(?:appointed|elected|named|chosen|inaugurated|reappointed|reelected|made|confirmed)$/i;

const classes: TokenClasses<Stage> = {
  title: (stage, at, last) => (stage.titleAt(at, last)?.last ?? at) - at,
  /** A person with the styles before the name: "General Ada Berg". */
  person: (stage, at, last) => {
    const found = personBehind(stage, at, last);
    return found ? rangeOf(stage.tokens, found).last - at : 0;
  },
  /** "of Norway", "of the Arctic Council", "(Norway)" behind the name of the holder. */
  behind: (stage, at, last) => (bodyBehindHolder(stage, at, last)?.last ?? at) - at,
  is: ({ tokens }, at) => (copula.test(tokens[at]!.text) ? 1 : 0),
  serves: ({ tokens }, at) => (serving.test(tokens[at]!.text) ? 1 : 0),
  chosen: ({ tokens }, at) => (chosen.test(tokens[at]!.text) ? 1 : 0),
  adverb: ({ tokens }, at) =>
    /^(?:also|now|currently|then|previously|formerly|once|still|later|already|long|recently|subsequently|reportedly|both)$/i.test(
      tokens[at]!.text,
    )
      ? 1
      : 0,
};

interface Rule {
  readonly name: string;
  readonly pattern: string;
  readonly accepts?: (stage: Stage, match: Match, last: number) => boolean;
}

/** Whether nothing that belongs to a name or a noun phrase follows: a mark, a verb, the end. */
const closes = (stage: Stage, at: number, last: number): boolean => {
  if (at >= last || /^[,.;:()!?—–"”»]$/.test(lower(stage, at))) return true;
  const tag = stage.syntax.tags[at] ?? "";
  return (
    /^(?:VB[DZP]|MD)$/.test(tag) ||
    /^(?:and|who|which|but|while|as|said|says|told|is|are|was|were|has|have|had|will|would)$/.test(
      lower(stage, at),
    )
  );
};

const titledPersonAt = (stage: Stage, at: number, last: number): boolean => {
  const title = stage.titleAt(at, last);
  return title !== undefined && personBehind(stage, title.last, last) !== undefined;
};

/**
 * "minister Ada Berg, the head of the agency, the envoy Ben Ode": behind a person with a title a list may go on,
 * and a title without a name may be an item of it.
 */
const inList = (stage: Stage, { first, last }: Match, end: number): boolean => {
  if (lower(stage, last) !== ",") return false;
  const titled = Array.from({ length: 12 }, (_, back) => first - 1 - back).some((at) => {
    const title = at >= 0 ? stage.titleAt(at, end) : undefined;
    return title?.last === first;
  });
  const next = last + (lower(stage, last + 1) === "and" ? 2 : 1);
  return titled && titledPersonAt(stage, next, end);
};

// The order says which reading wins where two give one title to two people.
const rules: readonly Rule[] = [
  // "[The Norwegian chancellor and minister of trade Ada Berg] left."; "[The alliance's commander General Ben Ode] left."
  // "[President Ada Berg of Norway] left."
  {
    name: "roles/title-name",
    pattern: "( a:<title> ( ,? and also? )? )? b:<title> holder:<person> ofHolder:<behind>?",
    accepts: (stage, { captures: { a, b } }, last) =>
      (!a || joinable(stage, a, last)) && single(stage, b!, last),
  },
  // "[The presidents of Norway and Chad, Ada Berg and Ben Ode], met in Lima."; "[Special envoys Ada Berg and Ben Ode] left."
  // "[Presidents Ada Berg of Norway and Ben Ode of Chad] left."
  {
    name: "roles/titles-names",
    pattern:
      "b:<title> ,|:? holder:<person> ofHolder:<behind>? ( , second:<person> ofSecond:<behind>? )? ,? and third:<person> ofThird:<behind>?",
    accepts: (stage, { captures: { b } }, last) => stage.titleAt(b!.first, last)!.office.plural,
  },
  // "[Ada Berg (Norwegian foreign minister and head of the council)] arrived."
  {
    name: "roles/name-bracket-title",
    pattern: "holder:<person> \\( a:<title> ( ,|and b:<title> )? ,|;|\\)|–|—",
  },
  // "[Ada Berg, head of Norway's Security Council], said that it rained."; "[Ada Berg, one of Ben Ode's aides], left."
  {
    name: "roles/name-comma-title",
    pattern: "holder:<person> ,|–|—|: <adverb>? a:<title> ( ,? and <adverb>? b:<title> )?",
    accepts: (stage, match, last) =>
      closes(stage, match.last, last) &&
      single(stage, match.captures["a"]!, last) &&
      !inList(stage, match, last) &&
      !personBehind(stage, match.last, last),
  },
  // "[Ada Berg and Ben Ode, the presidents of Norway and Chad], met in Lima."
  {
    name: "roles/names-comma-titles",
    pattern: "holder:<person> ( , second:<person> )? ,? and third:<person> ,|\\( a:<title>",
    accepts: (stage, match, last) =>
      stage.titleAt(match.captures["a"]!.first, last)!.office.plural &&
      closes(stage, match.last, last),
  },
  // "[The Norwegian foreign minister, Ada Berg], arrived."
  {
    name: "roles/title-comma-name",
    pattern: "( a:<title> ,? and also? )? b:<title> ,|–|— holder:<person>",
    accepts: (stage, { first, last: end, captures: { a } }, last) =>
      (!a || joinable(stage, a, last)) &&
      (end >= last || /^[,.;:()—–"”»]$/.test(lower(stage, end))) &&
      !(lower(stage, first - 1) === "," && endsPerson(stage, first - 2)),
  },
  // "[Ada Berg, who was previously Norway's finance minister], left."; "[Ada Berg became president of Norway] in 2031."
  {
    name: "roles/name-is-title",
    pattern:
      "holder:<person> ( , <adverb>? a:<title> ,? )? ,? who? has|had? ( is|was|are|were|been|be )? <adverb>? ( ( <chosen> ( as | ( to be ) )? ) | ( sworn in as ) | ( <serves> as ) | <is> ) <adverb>? b:<title>",
    accepts: (stage, match, last) => !personBehind(stage, match.last, last),
  },
  // "The council [named Ada Berg as its chairwoman]."
  {
    name: "roles/named-name-title",
    pattern:
      "appointed|appoints|named|names|elected|elects|chose holder:<person> ( as | ( to be ) )? a:<title>",
    accepts: (stage, match, last) => !personBehind(stage, match.last, last),
  },
];

/** Whether the title is one person's: "envoy", "one of the envoys". */
const single = (stage: Stage, range: TokenRange, last: number): boolean => {
  const title = stage.titleAt(range.first, last)!;
  return title.oneOf || !title.office.plural;
};

/** Two offices before one name: not "the president and foreign minister Ada Berg", where the first has no name. */
const joinable = (stage: Stage, range: TokenRange, last: number): boolean => {
  const title = stage.titleAt(range.first, last)!;
  if (
    title.office.plural ||
    title.office.name === "president" ||
    /^(?:king|queen|emir|sultan)$/.test(title.office.name)
  )
    return lower(stage, range.last) === "," || lower(stage, range.last + 1) === "also";
  const length = title.words.reduce((sum, { first, last: end }) => sum + end - first, 0);
  return (
    isOffice(stage, title) &&
    (bodyOf(title) !== undefined ||
      length > title.office.name.split(" ").length ||
      title.complements.length > 0)
  );
};

const endsPerson = (stage: Stage, at: number): boolean =>
  at >= 0 && stage.mentions.covering(at, "Person") !== undefined;

/** The rules, ready to run. */
export const roleRules = rules.map((rule) => ({ ...rule, match: pattern(rule.pattern, classes) }));
