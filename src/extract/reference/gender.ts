import { femaleKin, maleKin } from "../../lexicon/kinship.ts";
import { rangeOf } from "../../model/annotations.ts";
import type { Mention, TieFinding } from "../../model/findings.ts";
import type { Scene } from "./scene.ts";

export type Gender = "female" | "male";

const femaleWord =
  /^(?:mrs|ms|miss|madam|madame|lady|dame|queen|princess|empress|sultana|sheikha|baroness|duchess|countess|congresswoman|spokeswoman|chairwoman|policewoman|businesswoman|actress|sister|mother)\.?$/i;
const maleWord =
  /^(?:mr|sir|lord|king|prince|emperor|sultan|emir|sheikh|baron|duke|count|congressman|spokesman|chairman|policeman|businessman|actor|brother|father|mullah|ayatollah|imam|pope|cardinal|archbishop|patriarch)\.?$/i;

/** What styles, titles and words for relatives beside the names say; nothing where they disagree. */
export const genders = (
  scene: Scene,
  mentions: readonly Mention[],
  ties: readonly TieFinding[] = [],
): Map<string, Gender> => {
  const told = new Map<string, Set<Gender>>();
  const tell = (entity: string, gender: Gender): void => {
    told.set(entity, (told.get(entity) ?? new Set()).add(gender));
  };
  for (const { id, gender } of scene.entities.values()) if (gender) tell(id, gender);
  for (const mention of mentions) {
    if (mention.kind !== "Person") continue;
    const { first } = rangeOf(scene.tokens, mention);
    // the word before the name, and a style that is part of it
    for (const at of [first - 1, first]) {
      const word = scene.tokens[at]?.text ?? "";
      if (femaleWord.test(word)) tell(mention.entity, "female");
      if (maleWord.test(word)) tell(mention.entity, "male");
    }
  }
  for (const { from, relation = "" } of ties) {
    if (femaleKin.test(relation)) tell(from, "female");
    if (maleKin.test(relation)) tell(from, "male");
  }
  return new Map(
    [...told].flatMap(([entity, found]) => (found.size === 1 ? [[entity, [...found][0]!]] : [])),
  );
};
