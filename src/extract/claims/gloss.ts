// Participles behind the words of a saying that tell on, and are not said.

import type { Scene } from "./scene.ts";

const afterComma = ({ words, syntax, children }: Scene, at: number): boolean =>
  syntax.tags[at] === "VBG" &&
  words[(children[at]?.[0] ?? at) < at ? children[at]![0]! - 1 : at - 1] === ",";

const askedFor = /^(?:asked|pressed|questioned|quizzed|challenged)$/;

/** "…, when pressed by reporters": how it came to be said. */
const isPrompt = ({ words, syntax, children }: Scene, at: number): boolean => {
  const first = children[at]?.[0] ?? at;
  const asks = askedFor.test(words[at]!) && syntax.tags[at] === "VBN";
  return asks && words[first] === "when" && /^(?:,|and)$/.test(words[first - 1] ?? "");
};

/** "…, referring to the storm", "…, adding spice to the debate": what the document explains itself. */
export const isGloss = (scene: Scene, at: number): boolean =>
  isPrompt(scene, at) ||
  (/^(?:referring|alluding|adding)$/.test(scene.words[at]!) && afterComma(scene, at));

/** "noted “fair winds”, singling out May": a participle behind a named thing goes on telling of the speaker. */
export const tells = (scene: Scene, at: number): boolean =>
  scene.syntax.labels[at] === "acl" && afterComma(scene, at);
