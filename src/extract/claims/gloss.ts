// Participles behind the words of a saying that tell on, and are not said.

import type { Scene } from "./scene.ts";

const afterComma = ({ words, syntax, children }: Scene, at: number): boolean =>
  syntax.tags[at] === "VBG" &&
  words[(children[at]?.[0] ?? at) < at ? children[at]![0]! - 1 : at - 1] === ",";

/** "…, referring to the storm": what the document explains itself. */
export const isGloss = (scene: Scene, at: number): boolean =>
  /^(?:referring|alluding)$/.test(scene.words[at]!) && afterComma(scene, at);

/** "noted “fair winds”, singling out May": a participle behind a named thing goes on telling of the speaker. */
export const tells = (scene: Scene, at: number): boolean =>
  scene.syntax.labels[at] === "acl" && afterComma(scene, at);
