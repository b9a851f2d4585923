import { cuesOf } from "../lexicon/cues.ts";
import { type Annotations, spanOf } from "../model/annotations.ts";
import type { EntityKind, Mention, RoleFinding } from "../model/findings.ts";
import { byPlace } from "../model/span.ts";
import type { Cast } from "./cast.ts";
import {
  type Bound,
  bodyDescription,
  holders,
  officeDescription,
  personDescription,
} from "./reference/descriptions.ts";
import { type Gender, genders } from "./reference/gender.ts";
import { antecedent, postcedent, pronounGender } from "./reference/pronouns.ts";
import { lately, type Scene, scene as sceneOf, type Trace, trace } from "./reference/scene.ts";

/** Mentions of some kinds in the order of the text, handed over as reading goes on. */
interface Trail {
  readonly before: readonly Trace[];
  readonly add: (trace: Trace) => void;
  /** The one of these that was last spoken of. */
  readonly lastOf: (entities: ReadonlySet<string>) => string | undefined;
  readonly behind: (count: number) => readonly Trace[];
  readonly advance: (token: number) => void;
}

const trail = (scene: Scene, cast: Cast, kinds: ReadonlySet<EntityKind>): Trail => {
  const all = cast.mentions
    .filter(({ kind }) => kinds.has(kind))
    .sort(byPlace)
    .map((mention) => trace(scene, mention));
  const before: Trace[] = [];
  const lastAt = new Map<string, number>();
  let next = 0;
  const add = (one: Trace): void => {
    lastAt.set(one.mention.entity, before.push(one));
  };
  return {
    before,
    add,
    lastOf: (entities) => {
      let last: string | undefined;
      for (const entity of entities)
        if ((lastAt.get(entity) ?? 0) > (lastAt.get(last ?? "") ?? 0)) last = entity;
      return last;
    },
    behind: (count) => all.slice(next, next + count),
    advance: (token) => {
      while (all[next] && all[next]!.first <= token) add(all[next++]!);
    },
  };
};

const pronoun = (
  scene: Scene,
  at: number,
  people: Trail,
  genderOf: Map<string, Gender>,
): Bound | undefined => {
  const gender = pronounGender[scene.tokens[at]!.text.toLowerCase()];
  if (!gender) return undefined;
  const ahead = postcedent(scene, at, people.behind(1));
  const entity = (ahead ?? antecedent(scene, at, people.before, genderOf))?.mention.entity;
  if (!entity) return undefined;
  if (!genderOf.has(entity)) genderOf.set(entity, gender);
  // "When [he] arrived, Ben Ode was tired."; "Ada Berg said that [she] was tired."
  const rule = ahead ? "coreference/pronoun-ahead" : "coreference/pronoun";
  return { first: at, last: at + 1, entity, rule };
};

/** "NATO denied the report. [It] said that it rained.": the subject before, when a body and no other one is near. */
const speakingIt = (scene: Scene, at: number, bodies: readonly Trace[]): Bound | undefined => {
  const { tokens, syntax, sentenceOf } = scene;
  if (!/^it$/i.test(tokens[at]!.text) || syntax.labels[at] !== "nsubj") return undefined;
  if (cuesOf(tokens[syntax.heads[at]!]!.text.toLowerCase()).length === 0) return undefined;
  const near = lately(bodies, sentenceOf[at]!, 1).filter(
    ({ subject, quotation }) => subject && quotation < 0,
  );
  const entities = new Set(near.map(({ mention }) => mention.entity));
  const [entity] = entities;
  return entities.size === 1 && entity
    ? { first: at, last: at + 1, entity, rule: "coreference/speaking-it" }
    : undefined;
};

/**
 * Mentions by description ("the envoy", "the Ukrainian leader") and pronoun, each bound to a named entity. Read from
 * left to right: what was bound counts as spoken of. A word that fits nobody, or more than one, stays unbound.
 */
export const coreference = (
  annotations: Annotations,
  cast: Cast,
  roles: readonly RoleFinding[],
): Cast => {
  const scene = sceneOf(annotations, cast, roles);
  const genderOf = genders(scene, cast.mentions);
  const people = trail(scene, cast, new Set(["Person"]));
  const bodies = trail(scene, cast, new Set(["Organization"]));
  const actors = trail(scene, cast, new Set(["Organization", "Country"]));
  const known = holders(scene);
  const found: Mention[] = [];
  for (let at = 0; at < scene.tokens.length; at++) {
    for (const one of [people, bodies, actors]) one.advance(at);
    const bound =
      pronoun(scene, at, people, genderOf) ??
      officeDescription(scene, at, people.lastOf, known) ??
      personDescription(scene, at, people.before) ??
      bodyDescription(scene, at, bodies.before) ??
      speakingIt(scene, at, actors.before);
    if (!bound) continue;
    const kind = scene.entities.get(bound.entity)!.kind;
    const mention: Mention = {
      ...spanOf(scene.tokens, bound),
      kind,
      form: bound.last - bound.first > 1 ? "description" : "pronoun",
      entity: bound.entity,
      rule: bound.rule,
    };
    found.push(mention);
    const left = trace(scene, mention);
    if (kind === "Person") people.add(left);
    else {
      actors.add(left);
      if (kind === "Organization") bodies.add(left);
    }
    at = bound.last - 1;
  }
  return { entities: [], mentions: found };
};
