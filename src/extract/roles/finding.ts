import { officeTerms } from "../../lexicon/offices.ts";
import { spanOf } from "../../model/annotations.ts";
import type { RoleFinding } from "../../model/findings.ts";
import type { Held } from "./held.ts";
import { bodyOf } from "./offices.ts";
import type { Stage } from "./rules.ts";
import { titleText } from "./title.ts";

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

/** "special envoys" as one of them is called: "special envoy". */
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

export const finding = (stage: Stage, held: Held): RoleFinding => {
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

/**
 * A possessor of something else gives the office to its own country: "head of Berg's office", where Berg is known
 * to be president of Norway.
 */
export const throughOwner = (
  held: readonly Held[],
  found: readonly RoleFinding[],
): readonly RoleFinding[] => {
  const served = new Map<string, string>();
  for (const { holder, of } of found) if (of && !served.has(holder)) served.set(holder, of);
  return found.map((role, index) => {
    const title = held[index]?.title;
    const owner = title?.complements.find(({ mention, owns }) => owns && mention.kind === "Person");
    if (!owner || role.of !== owner.mention.entity) return role;
    const { of: _, ...without } = role;
    const country = served.get(owner.mention.entity);
    return country ? { ...without, of: country } : without;
  });
};
