import { officeTerms } from "../lexicon/offices.ts";
import { type Annotations, rangeOf, spanOf, type TokenRange } from "../model/annotations.ts";
import type { Mention, RoleFinding, TieFinding } from "../model/findings.ts";
import { contains } from "../model/span.ts";
import { type Cast, mentionIndex } from "./cast.ts";
import { type Match, pattern, type TokenClasses } from "./pattern.ts";
import { relatives } from "./relatives.ts";
import {
  bodyOf,
  isOffice,
  personBehind,
  type Scene,
  type Title,
  titleReader,
  titleText,
} from "./titles.ts";

interface Stage extends Scene {
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

const word = ({ tokens }: Annotations, at: number): string => tokens[at]?.text.toLowerCase() ?? "";

/** Whether nothing that belongs to a name or a noun phrase follows: a mark, a verb, the end. */
const closes = (stage: Stage, at: number, last: number): boolean => {
  if (at >= last || /^[,.;:()!?—–"”»]$/.test(word(stage, at))) return true;
  const tag = stage.syntax.tags[at] ?? "";
  return (
    /^(?:VB[DZP]|MD)$/.test(tag) ||
    /^(?:and|who|which|but|while|as|said|says|told|is|are|was|were|has|have|had|will|would)$/.test(
      word(stage, at),
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
  if (word(stage, last) !== ",") return false;
  const titled = Array.from({ length: 12 }, (_, back) => first - 1 - back).some((at) => {
    const title = at >= 0 ? stage.titleAt(at, end) : undefined;
    return title?.last === first;
  });
  const next = last + (word(stage, last + 1) === "and" ? 2 : 1);
  return titled && titledPersonAt(stage, next, end);
};

// The order says which reading wins where two give one title to two people.
const rules: readonly Rule[] = [
  // "Prime minister and Norwegian foreign minister Ada Berg", "the Alliance's commander General Ben Ode"
  {
    name: "roles/title-name",
    pattern: "( a:<title> ,? and also? )? b:<title> holder:<person>",
    accepts: (stage, { captures: { a, b } }, last) =>
      (!a || joinable(stage, a, last)) && single(stage, b!, last),
  },
  // "the presidents of Norway and Chad, Ada Berg and Ben Ode"; "envoys Berg and Ode"
  {
    name: "roles/titles-names",
    pattern: "b:<title> ,|:? holder:<person> ( , second:<person> )? ,? and third:<person>",
    accepts: (stage, { captures: { b } }, last) => stage.titleAt(b!.first, last)!.office.plural,
  },
  // "Ada Berg (Norwegian foreign minister and head of the council)"
  {
    name: "roles/name-bracket-title",
    pattern: "holder:<person> \\( a:<title> ( ,|and b:<title> )? ,|;|\\)|–|—",
  },
  // "Ada Berg, head of Norway's Council, said"; "Ada Berg, one of Ben Ode's aides, left"
  {
    name: "roles/name-comma-title",
    pattern: "holder:<person> ,|–|—|: <adverb>? a:<title> ( ,? and <adverb>? b:<title> )?",
    accepts: (stage, match, last) =>
      closes(stage, match.last, last) &&
      single(stage, match.captures["a"]!, last) &&
      !inList(stage, match, last) &&
      !personBehind(stage, match.last, last),
  },
  // "Ada Berg and Ben Ode, the presidents of Norway and Chad, met"
  {
    name: "roles/names-comma-titles",
    pattern: "holder:<person> ( , second:<person> )? ,? and third:<person> ,|\\( a:<title>",
    accepts: (stage, match, last) =>
      stage.titleAt(match.captures["a"]!.first, last)!.office.plural &&
      closes(stage, match.last, last),
  },
  // "the Norwegian foreign minister, Ada Berg, said"
  {
    name: "roles/title-comma-name",
    pattern: "( a:<title> ,? and also? )? b:<title> ,|–|— holder:<person>",
    accepts: (stage, { first, last: end, captures: { a } }, last) =>
      (!a || joinable(stage, a, last)) &&
      (end >= last || /^[,.;:()—–"”»]$/.test(word(stage, end))) &&
      !(word(stage, first - 1) === "," && endsPerson(stage, first - 2)),
  },
  // "Ada Berg, who was previously Norway's chief executive", "Ada Berg became president of Norway"
  {
    name: "roles/name-is-title",
    pattern:
      "holder:<person> ( , <adverb>? a:<title> , )? ,? who? has|had? ( is|was|are|were|been|be )? <adverb>? ( ( <chosen> ( as | ( to be ) )? ) | ( sworn in as ) | ( <serves> as ) | <is> ) <adverb>? b:<title>",
    accepts: (stage, match, last) => !personBehind(stage, match.last, last),
  },
  // "The council named Ada Berg as its chairwoman"
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
    return word(stage, range.last) === "," || word(stage, range.last + 1) === "also";
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

const compiled = rules.map((rule) => ({ ...rule, match: pattern(rule.pattern, classes) }));

interface Held {
  readonly title: Title;
  readonly holder: Mention;
  readonly range: TokenRange;
  readonly rule: string;
  readonly former: boolean;
  /** Body that the other title of a pair gives: "vice-chancellor and finance minister of Norway". */
  readonly shared?: Mention;
}

const pastTense = /^(?:was|were|had|served|worked|acted|remained)$/;
const beforeNow = /^(?:previously|formerly|once)$/;

const heldBy = (stage: Stage, rule: string, match: Match, last: number): readonly Held[] => {
  const { a, b, holder, second, third } = match.captures;
  const titles = [a, b].flatMap((range) => (range ? (stage.titleAt(range.first, last) ?? []) : []));
  const people = [holder, second, third].flatMap((range) =>
    range ? (personBehind(stage, range.first, last) ?? []) : [],
  );
  const said = Array.from({ length: match.last - match.first }, (_, i) =>
    word(stage, match.first + i),
  );
  const over =
    said.some((text) => beforeNow.test(text)) ||
    (rule === "roles/name-is-title" &&
      said.some((text) => pastTense.test(text)) &&
      !said.some((text) =>
        /^(?:appointed|elected|named|chosen|sworn|made|inaugurated)$/.test(text),
      ));
  const inner = titles.flatMap((title) => (title.inner ? [heldInner(stage, title.inner)] : []));
  if (people.length > 1) return [...inner, ...severalHeld(titles[0]!, people, match, rule)];
  const bodies = titles.map((title) => bodyOf(title));
  const held = titles.map((title, index) => {
    const other = bodies[1 - index];
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

/** The title that the owner of an office has: "President Berg's envoy". */
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
  range: TokenRange,
  rule: string,
): readonly Held[] => {
  const bodies = title.complements
    .filter(({ preposition }) => preposition === "of")
    .map(({ mention }) => mention);
  const each = bodies.length === people.length;
  if (bodies.length > 1 && !each) return [];
  return people.map((holder, index) => ({
    title: each ? { ...title, complements: [], owners: [bodies[index]!] } : title,
    holder,
    range,
    rule,
    former: title.former,
  }));
};

/** Of overlapping titles of one holder the longer stays; a title goes to one holder only, by the first rule. */
const undisputed = (held: readonly Held[]): readonly Held[] => {
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

/** The entity that "its", "his" or "the country's" before an office stands for: the nearest before it. */
const possessor = (stage: Stage, { title, holder }: Held): string | undefined => {
  const kinds = /^(?:his|her)$/.test(title.possessive!)
    ? (["Person"] as const)
    : (["Country", "Organization"] as const);
  const start = stage.sentences[stage.sentenceOf[title.first]!]!.first;
  for (let at = title.first - 1; at >= start; at--) {
    for (const kind of kinds) {
      const found = stage.mentions.covering(at, kind);
      if (found && found.entity !== holder.entity) return found.entity;
    }
  }
  return undefined;
};

const singular = (text: string): string => {
  const words = text.split(" ");
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const office = officeTerms.get(words.slice(-length).join(" ").toLowerCase());
    if (office?.plural) {
      const name = /^\p{Lu}/u.test(words.at(-length)!)
        ? office.name.replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase())
        : office.name;
      return [...words.slice(0, -length), name].join(" ");
    }
  }
  return text;
};

const finding = (stage: Stage, held: Held): RoleFinding => {
  const { title, holder, range, rule, former, shared } = held;
  const body = bodyOf(title) ?? shared;
  const of = body?.entity ?? (title.possessive ? possessor(stage, held) : undefined);
  const text = titleText(stage, title);
  return {
    holder: holder.entity,
    title: title.office.plural ? singular(text) : text,
    ...(of && of !== holder.entity ? { of } : {}),
    former,
    reading: { ...spanOf(stage.tokens, range), rule },
  };
};

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[-–\s]+/g, " ")
    .trim();

/** "- Secretary-General: Ada Berg", a field of an infobox. */
const fields = (stage: Stage, cast: Cast): readonly RoleFinding[] =>
  stage.document.blocks.flatMap((block) => {
    const name = block.kind === "field" ? block.name : undefined;
    if (!name || officeTerms.get(plainWords(name))?.strength !== "office") return [];
    const people = cast.mentions.filter(
      (mention) => mention.kind === "Person" && contains(block.content, mention),
    );
    if (people.length !== 1) return [];
    return [
      {
        holder: people[0]!.entity,
        title: name,
        former: false,
        reading: { start: block.start, end: people[0]!.end, rule: "roles/field" },
      },
    ];
  });

/**
 * A possessor of something else gives the office to its own country: "head of Berg's office", where Berg is known
 * to be president of Norway.
 */
const throughOwner = (
  held: readonly Held[],
  found: readonly RoleFinding[],
): readonly RoleFinding[] =>
  found.map((role, index) => {
    const title = held[index]?.title;
    const owner = title?.complements.find(({ mention, owns }) => owns && mention.kind === "Person");
    if (!owner || role.of !== owner.mention.entity) return role;
    const { of: _, ...without } = role;
    const country = found.find((other) => other.holder === owner.mention.entity && other.of)?.of;
    return country ? { ...without, of: country } : without;
  });

/** Who holds what office, for whom; and who is whose relative. */
export const roles = (
  annotations: Annotations,
  cast: Cast,
): { readonly roles: readonly RoleFinding[]; readonly ties: readonly TieFinding[] } => {
  const scene: Scene = { ...annotations, mentions: mentionIndex(annotations, cast.mentions) };
  const stage: Stage = { ...scene, titleAt: titleReader(scene) };
  const all = stage.sentences.flatMap(({ first, last }) => {
    const found: Held[] = [];
    for (let at = first; at < last; at++) {
      for (const { name, match, accepts } of compiled) {
        const matched = match(stage, at, last);
        if (matched && (accepts?.(stage, matched, last) ?? true)) {
          found.push(...heldBy(stage, name, matched, last));
        }
      }
    }
    return undisputed(found.filter(({ title }) => isOffice(stage, title)));
  });
  const found = throughOwner(
    all,
    all.map((held) => finding(stage, held)),
  );
  return { roles: [...found, ...fields(stage, cast)], ties: relatives(scene) };
};
