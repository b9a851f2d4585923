import { kinship } from "../../lexicon/kinship.ts";
import { officeTerms } from "../../lexicon/offices.ts";
import { rangeOf, spanOf, type TokenRange } from "../../model/annotations.ts";
import type { TieFinding } from "../../model/findings.ts";
import { pattern, type TokenClasses } from "../pattern.ts";
import type { Scene } from "./title.ts";
import { personBehind } from "./title-words.ts";

/** How many tokens from `at` make a word for a relative: "son - in - law". */
export const kinAt = ({ tokens }: Scene, at: number, last: number): number => {
  let best = 0;
  let term = "";
  for (let end = at; end < last && end < at + 5; end++) {
    term += tokens[end]!.text.toLowerCase();
    if (kinship.has(term)) best = end + 1 - at;
    if (tokens[end]!.spaced) break;
  }
  return best;
};

const classes: TokenClasses<Scene> = {
  kin: kinAt,
  person: (scene, at, last) => {
    const found = personBehind(scene, at, last);
    return found ? rangeOf(scene.tokens, found).last - at : 0;
  },
  /** What may stand before a name: "the former Norwegian president". */
  lead: ({ tokens }, at) =>
    /^(?:\p{Lu}[\p{L}.]+|the|former|late)$/u.test(tokens[at]!.text) ||
    officeTerms.has(tokens[at]!.text.toLowerCase())
      ? 1
      : 0,
  /** Words before the relative's: "elder", "late", "step". */
  trait: ({ tokens }, at) =>
    /^(?:eldest|elder|oldest|older|youngest|younger|late|own|only|twin|first|second|third|former|influential|powerful)$/i.test(
      tokens[at]!.text,
    )
      ? 1
      : 0,
};

// `whose` is the one of whom `who` is the relative.
const rules = [
  // "[Ada Berg's elder son, Ben Ode], arrived."
  {
    name: "relatives/owner-kin-name",
    pattern: "whose:<person> 's|’s|'|’ <trait>* kin:<kin> ,? who:<person>",
  },
  // "[Ben Ode, Ada Berg's son], arrived."; "[Ben Ode (Ada Berg's son] and adviser) arrived."
  {
    name: "relatives/name-owner-kin",
    pattern: "who:<person> ,|\\(|–|— <lead>* whose:<person> 's|’s|'|’ <trait>* kin:<kin>",
  },
  // "[Ben Ode, the son of President Ada Berg], arrived."; "[Ben Ode is a nephew of Ada Berg]."
  {
    name: "relatives/name-kin-of",
    pattern:
      "who:<person> ,|\\(|–|—|is|was the|a|an? <trait>* kin:<kin> of|to <lead>* whose:<person>",
  },
  // "[Ada Berg and her husband, Ben Ode], arrived."
  {
    name: "relatives/and-his-kin",
    pattern: "whose:<person> ,? and|with his|her <trait>* kin:<kin> ,? who:<person>",
  },
].map((rule) => ({ ...rule, match: pattern(rule.pattern, classes) }));

const range = (captured: TokenRange | undefined): TokenRange => captured ?? { first: 0, last: 0 };

/** Who is whose relative: the first is the second's. */
export const relatives = (scene: Scene): readonly TieFinding[] => {
  const found: TieFinding[] = [];
  for (const { first, last } of scene.sentences) {
    for (let at = first; at < last; at++) {
      for (const { name, match } of rules) {
        const matched = match(scene, at, last);
        if (!matched) continue;
        const who = personBehind(scene, range(matched.captures["who"]).first, last);
        const whose = personBehind(scene, range(matched.captures["whose"]).first, last);
        const kin = spanOf(scene.tokens, range(matched.captures["kin"]));
        if (!who || !whose || who.entity === whose.entity) continue;
        found.push({
          kind: "RELATIVE_OF",
          from: who.entity,
          to: whose.entity,
          relation: scene.document.text.slice(kin.start, kin.end).toLowerCase(),
          reading: { ...spanOf(scene.tokens, matched), rule: name },
        });
      }
    }
  }
  return found;
};
