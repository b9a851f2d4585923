import { rulers } from "../../lexicon/offices.ts";
import { type TitleCore, titleCore } from "../../lexicon/title-core.ts";
import { rangeOf, type TokenRange, tokenAt } from "../../model/annotations.ts";
import type { RoleFinding } from "../../model/findings.ts";
import { grouped } from "../../model/grouped.ts";
import { bodyOf } from "../roles/offices.ts";
import { type Title, titleText } from "../roles/title.ts";
import { personBehind } from "../roles/title-words.ts";
import { isSubject, lately, type Scene, type Trace } from "./scene.ts";

/** Words for a thing that the text has named before, with what they stand for. */
export interface Bound extends TokenRange {
  readonly entity: string;
  readonly rule: string;
}

interface Holder {
  readonly entity: string;
  readonly core: TitleCore;
  readonly of: string | undefined;
}

/** Who holds what, as far as the document tells: each once, all and by the office's word. */
export interface Holders {
  readonly all: readonly Holder[];
  readonly byHead: ReadonlyMap<string, readonly Holder[]>;
}

export const holders = ({ roles }: Scene): Holders => {
  const once = grouped(roles, ({ holder, title, of }) => `${holder}\u0000${title}\u0000${of}`);
  const all = [...once.values()].map(([role]) => {
    const { holder, title, of } = role!;
    return { entity: holder, core: titleCore(title), of };
  });
  return { all, byHead: grouped(all, ({ core }) => core.head) };
};

const within = (small: ReadonlySet<string>, big: ReadonlySet<string>): boolean =>
  [...small].every((word) => big.has(word));

/** Whether somebody with this office may be called so: no word of the description is against it. */
const mayBeCalled = (core: TitleCore, body: string | undefined, holder: Holder): boolean => {
  if (body && holder.of !== body) return false;
  if (core.head === "leader" && body) return rulers.has(holder.core.head) && !holder.core.deputy;
  return (
    core.head === holder.core.head &&
    core.deputy === holder.core.deputy &&
    within(core.field, holder.core.field)
  );
};

const definite = /^(?:the|this)$/i;

/** The one last spoken of who holds such an office: "the envoy", "the Norwegian president", "Norway's leader". */
export const officeDescription = (
  scene: Scene,
  at: number,
  lastOf: (people: ReadonlySet<string>) => string | undefined,
  known: Holders,
): Bound | undefined => {
  const last = scene.sentences[scene.sentenceOf[at]!]!.last;
  const title = scene.titleAt(at, last);
  if (!title || title.office.plural || title.oneOf || title.former) return undefined;
  const owned = /^['’]s?$/.test(scene.tokens[rangeEnd(scene, title)]?.text ?? "");
  if (!definite.test(scene.tokens[at]!.text) && !owned) return undefined;
  if (personBehind(scene, title.last, last)) return undefined;
  const core = titleCore(titleText(scene, title));
  const told = tellingRole(scene, title, core);
  // "[The Norwegian foreign minister], Ada Berg, arrived."
  if (told) {
    const nameFirst = scene.mentions.covering(tokenAt(scene.tokens, told.reading.start), "Person");
    return nameFirst
      ? undefined
      : { ...extent(title), entity: told.holder, rule: "coreference/office-of-name" };
  }
  if (named(scene, title)) return undefined;
  const body = bodyOf(title)?.entity;
  const holding = core.head === "leader" ? known.all : (known.byHead.get(core.head) ?? []);
  const candidates = holding.filter((holder) => mayBeCalled(core, body, holder));
  const people = new Set(candidates.map(({ entity }) => entity));
  const recent = lastOf(people);
  // "The Norwegian president Ada Berg left. Later [the president] spoke.";
  // somebody whom the text names only later may be meant where it leaves no choice
  const entity = recent ?? (body && people.size === 1 ? candidates[0]?.entity : undefined);
  return entity ? { ...extent(title), entity, rule: "coreference/office" } : undefined;
};

/** The first token behind the owner in front: "Norway" + "'s". */
const rangeEnd = (scene: Scene, { owners }: Title): number =>
  owners[0] ? rangeOf(scene.tokens, owners[0]).last : -1;

const extent = ({ first, last }: Title): TokenRange => ({ first, last });

/** The role that these very words tell, with the holder's name behind them. */
const tellingRole = (
  scene: Scene,
  { first, last }: Title,
  core: TitleCore,
): RoleFinding | undefined =>
  (scene.rolesIn.get(scene.sentenceOf[first]!) ?? []).find(
    ({ reading, title }) =>
      reading.start <= scene.tokens[first]!.start &&
      reading.end >= scene.tokens[last - 1]!.end &&
      titleCore(title).head === core.head,
  );

/** Whether a name stands beside it that no office goes with: "the leader of the delegation, Ada Berg". */
const named = (scene: Scene, { first, last }: Title): boolean => {
  const { tokens, mentions } = scene;
  const comma = /^[,(–—]$/;
  const word = (at: number): string => tokens[at]?.text ?? "";
  return (
    (comma.test(word(last)) && personBehind(scene, last + 1, tokens.length) !== undefined) ||
    (comma.test(word(first - 1)) && mentions.covering(first - 2, "Person") !== undefined)
  );
};

const somebody =
  /^(?:official|diplomat|politician|lawmaker|statesman|statesperson|negotiator|mediator|leader|veteran|general|admiral|economist|analyst|expert|academic|professor|activist|billionaire|businessman|businesswoman|delegate|lawyer)$/i;

/** "Ada Berg arrived on Monday. [The diplomat] was tired.": the only person who was a subject in the two sentences before. */
export const personDescription = (
  scene: Scene,
  at: number,
  before: readonly Trace[],
): Bound | undefined => {
  if (!definite.test(scene.tokens[at]!.text) || !somebody.test(scene.tokens[at + 1]?.text ?? ""))
    return undefined;
  if (/^(?:of|for)$/.test(scene.tokens[at + 2]?.text ?? "")) return undefined;
  if (personBehind(scene, at + 2, scene.tokens.length)) return undefined;
  if (!isSubject(scene, at + 1) || scene.quotationOf[at]! >= 0) return undefined;
  const sentence = scene.sentenceOf[at]!;
  const near = lately(before, sentence, 2).filter(({ subject }) => subject);
  const people = new Set(near.map(({ mention }) => mention.entity));
  const [entity] = people;
  return people.size === 1 && entity
    ? { first: at, last: at + 2, entity, rule: "coreference/person-word" }
    : undefined;
};

const ownKind =
  /^(?:ministry|department|agency|office|council|committee|commission|bureau|directorate|parliament|senate|court|bank|institute|foundation|union|party|army|navy|company|corporation|newspaper|administration|authority|federation|league|fund|front|army|guard|service|staff|assembly|congress|association|society|academy|tribunal|centre|center)$/i;
const anyGroup = /^(?:group|organization|organisation|movement|alliance|bloc|militia|faction)$/i;
const outletWord =
  /^(?:newspaper|magazine|broadcaster|outlet|agency|daily|weekly|channel|network|website|paper)$/i;

const orgTypes: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:group|organization|organisation|movement|militia|faction)$/i,
    /^(?:international|party|military|other)$/,
  ],
  [/^(?:alliance|bloc)$/i, /^(?:international|military)$/],
  [outletWord, /^media$/],
  [/^(?:company|firm)$/i, /^company$/],
  [/^party$/i, /^party$/],
];

/** How many sentences back the name of a body may stand. */
const bodyReach = 4;

/**
 * "Kenya's Ministry of Water denied the report. [The ministry] said that it rained.": the last organization that its own name or its type lets be called so, where no
 * other one stands as near.
 */
export const bodyDescription = (
  scene: Scene,
  at: number,
  before: readonly Trace[],
): Bound | undefined => {
  const word = scene.tokens[at + 1]?.text ?? "";
  if (
    !/^the$/i.test(scene.tokens[at]!.text) ||
    !(ownKind.test(word) || anyGroup.test(word) || outletWord.test(word))
  )
    return undefined;
  if (scene.mentions.covering(at + 1) || /^(?:of|for|-|–)$/.test(scene.tokens[at + 2]?.text ?? ""))
    return undefined;
  const tag = scene.syntax.tags[at + 2] ?? "";
  // "the party leader", "the group stage"
  if (/^(?:NN|HYPH)/.test(tag)) return undefined;
  const sentence = scene.sentenceOf[at]!;
  const near = lately(before, sentence, bodyReach);
  const named = near.findLast(({ mention }) =>
    nameOf(scene, mention.entity).some((part) => part === word.toLowerCase()),
  );
  const fitting = near.filter(({ mention }) => {
    const type = scene.entities.get(mention.entity)?.orgType;
    return (
      type !== undefined &&
      orgTypes.some(([called, types]) => called.test(word) && types.test(type))
    );
  });
  const entities = new Set(fitting.map(({ mention }) => mention.entity));
  const entity = named?.mention.entity ?? (entities.size === 1 ? [...entities][0] : undefined);
  return entity ? { first: at, last: at + 2, entity, rule: "coreference/body" } : undefined;
};

const nameOf = (scene: Scene, entity: string): readonly string[] =>
  (scene.entities.get(entity)?.name ?? "").toLowerCase().split(/\s+/);
