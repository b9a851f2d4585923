import type { Model } from "./model.ts";
import type { Change, State } from "./state.ts";
import type { Picture } from "./visible.ts";

/** What every part of the page is drawn from. */
export interface Page {
  readonly model: Model;
  readonly state: State;
  readonly picture: Picture;
  /** Makes a step that Back undoes. */
  readonly change: (change: Change) => void;
}
