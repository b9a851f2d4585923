import type { Model } from "../model/model.ts";
import type { Picture } from "../picture/picture.ts";
import type { Change, State } from "../state.ts";

/** What every part of the page is drawn from. */
export interface Page {
  readonly model: Model;
  readonly state: State;
  readonly picture: Picture;
  /** Makes a step that Back undoes. */
  readonly change: (change: Change) => void;
}
