import { delegations, servants, speaksFor } from "../../lexicon/offices.ts";
import type { Annotations } from "../../model/annotations.ts";
import type { Mention } from "../../model/findings.ts";
import type { Title } from "./title.ts";

const wordsOf = (scene: Annotations, { words }: Title): readonly string[] =>
  words.flatMap(({ first, last }) =>
    scene.tokens.slice(first, last).map(({ text }) => text.toLowerCase()),
  );

const ledByMany =
  /^(?:opposition|party|faction|rebel|majority|minority|house|senate|union|group|movement|bloc|spiritual|supreme|parliamentary|militant|separatist)$/;

/** Whether it is an office, not a function at talks, a circumlocution ("the Norwegian leader") or a bare "head". */
export const isOffice = (scene: Annotations, title: Title): boolean => {
  const { office, owners, complements } = title;
  const words = wordsOf(scene, title);
  if (office.strength === "function" || words.some((word) => delegations.has(word))) return false;
  if (office.name === "head" && /^head of (?:state|government)$/.test(words.join(" ")))
    return false;
  const bodies = [...owners, ...complements.map(({ mention }) => mention)];
  if (office.strength === "office") return true;
  const others = words.length - office.name.split(" ").length;
  switch (office.name) {
    case "leader":
      return (
        bodies.some(({ kind }) => kind === "Organization" || kind === "Group") ||
        words.some((word) => ledByMany.test(word))
      );
    case "deputy":
    case "vice":
      return bodies.length > 0;
    case "officer":
      return words.some((word) => /^(?:chief|executive|commanding|military)$/.test(word));
    case "representative":
      if (owners.some(({ kind }) => kind === "Person")) return true;
      return words.some((word) => /^(?:special|trade|permanent|high|personal|senior)$/.test(word));
    case "head":
    case "chief":
    case "boss":
      return others > 0 || bodies.some(({ kind }) => kind !== "Country");
    default:
      return others > 0 || bodies.length > 0 || title.possessive !== undefined;
  }
};

const negotiating =
  /^(?:chief negotiator|negotiator|delegate|plenipotentiary|representative|counterpart)$/;

/** Whether whoever it is said of speaks at talks for the body or country that it names: "the Norwegian negotiator". */
export const speaksForSide = (scene: Annotations, title: Title): boolean =>
  negotiating.test(title.office.name) ||
  (title.office.name === "head" && wordsOf(scene, title).some((word) => delegations.has(word)));

/** Offices of a state: an organization beside them is their party or their field. */
export const portfolio = /^(?:minister|secretary|commander|ambassador|governor)$/;

/** The body, country or person that an office is of, as far as the words of the title say. */
export const bodyOf = ({ office, owners, complements }: Title): Mention | undefined => {
  const before = owners.at(-1);
  const behind = complements.filter(
    ({ preposition, mention }) =>
      /^(?:of|at)$/.test(preposition) ||
      (preposition === "for" && (speaksFor.has(office.name) || mention.kind === "Person")) ||
      (preposition === "to" &&
        (servants.has(office.name) || office.name === "deputy") &&
        mention.kind !== "Country"),
  );
  const organ = behind.find(({ mention }) => mention.kind === "Organization")?.mention;
  // "the Norwegian minister of the Health Service" serves Norway, "the Norwegian head of the Alliance" the Alliance
  if (before && (!organ || before.kind !== "Country" || portfolio.test(office.name))) return before;
  return organ ?? behind.at(0)?.mention;
};
