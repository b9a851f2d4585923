import type { TokenRange } from "../../model/annotations.ts";
import { accordingTo } from "./according-to.ts";
import type { Saying } from "./saying.ts";
import type { Scene } from "./scene.ts";
import { treelessSayings } from "./treeless.ts";
import { saying } from "./verb-cues.ts";

/** Every reporting cue of a sentence with its source and its words, in order; they may overlap. */
export const sayings = (scene: Scene, { first, last }: TokenRange): Saying[] => {
  const found: Saying[] = treelessSayings(scene, { first, last });
  for (let at = first; at < last; at++) {
    const one = accordingTo(scene, at) ?? saying(scene, at);
    if (one) found.push(one);
  }
  return found;
};
