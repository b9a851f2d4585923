import { officeTerms } from "../../lexicon/offices.ts";
import type { Annotations } from "../../model/annotations.ts";
import type { RoleFinding } from "../../model/findings.ts";
import { inside } from "../../model/span.ts";
import type { Cast } from "../cast.ts";

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[-–\s]+/g, " ")
    .trim();

/** A field of an infobox: "= Arctic Council =\n[- Secretary-General: Ada Berg]\n\nThe council meets in Oslo." */
export const fields = (stage: Annotations, cast: Cast): readonly RoleFinding[] =>
  stage.document.blocks.flatMap((block) => {
    const name = block.kind === "field" ? block.name : undefined;
    if (!name || officeTerms.get(plainWords(name))?.strength !== "office") return [];
    const people = inside(cast.mentions, block.content).filter(({ kind }) => kind === "Person");
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
