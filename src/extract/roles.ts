import type { Annotations } from "../model/annotations.ts";
import type { RoleFinding, TieFinding } from "../model/findings.ts";
import { type Cast, mentionIndex } from "./cast.ts";
import { fields } from "./roles/fields.ts";
import { finding, throughOwner } from "./roles/finding.ts";
import { type Held, heldBy, undisputed } from "./roles/held.ts";
import { isOffice, speaksForSide } from "./roles/offices.ts";
import { relatives } from "./roles/relatives.ts";
import { roleRules, type Stage } from "./roles/rules.ts";
import type { Scene } from "./roles/title.ts";
import { titleReader } from "./roles/title-reader.ts";

/** Who holds what office, for whom; and who is whose relative. */
export const roles = (
  annotations: Annotations,
  cast: Cast,
): { readonly roles: readonly RoleFinding[]; readonly ties: readonly TieFinding[] } => {
  const scene: Scene = { ...annotations, mentions: mentionIndex(annotations, cast.mentions) };
  const stage: Stage = { ...scene, titleAt: titleReader(scene) };
  const envoys: TieFinding[] = [];
  const all = stage.sentences.flatMap(({ first, last }) => {
    const found: Held[] = [];
    for (let at = first; at < last; at++) {
      for (const { name, match, accepts } of roleRules) {
        const matched = match(stage, at, last);
        if (matched && (accepts?.(stage, matched, last) ?? true)) {
          found.push(...heldBy(stage, name, matched, last));
        }
      }
    }
    envoys.push(...sided(stage, found, cast));
    return undisputed(found.filter(({ title }) => isOffice(stage, title)));
  });
  const found = throughOwner(
    all,
    all.map((held) => finding(stage, held)),
  );
  return { roles: [...found, ...fields(stage, cast)], ties: [...relatives(scene), ...envoys] };
};

/** "[Norway's chief negotiator, Ada Berg], arrived.": who speaks for a country or a body at talks represents it. */
const sided = (stage: Stage, held: readonly Held[], { entities }: Cast): TieFinding[] => {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const speaking = held.filter(({ title }) => speaksForSide(stage, title));
  return undisputed(speaking).flatMap((one): TieFinding[] => {
    const { holder, of, former, reading } = finding(stage, one);
    if (former || !/^(?:Country|Organization)$/.test(kinds.get(of ?? "") ?? "")) return [];
    return [
      {
        kind: "REPRESENTS",
        from: holder,
        to: of!,
        reading: { ...reading, rule: "roles/represents" },
      },
    ];
  });
};
