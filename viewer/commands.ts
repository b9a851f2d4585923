// What each key does.
import { type CommandName, nearestIn } from "./keyboard.ts";
import type { Canvas } from "./picture/canvas.ts";
import type { DeskControl } from "./query/desk.ts";
import { nextSentence } from "./sentence-steps.ts";
import * as states from "./state.ts";
import type { Frame } from "./views/app.ts";
import type { Page } from "./views/page.ts";

/** What the keys work on. */
export interface Reach {
  readonly root: HTMLElement;
  readonly page: () => Page;
  readonly frame: () => Frame;
  readonly setFrame: (frame: Partial<Frame>) => void;
  readonly drawing: Canvas;
  readonly desk: DeskControl;
  /** Where the keyboard stands in the picture, and whether it stands there. */
  readonly cursor: () => string | undefined;
  readonly moveTo: (mark: string) => void;
  readonly inPicture: () => boolean;
}

export function commandsOf(reach: Reach): Readonly<Record<CommandName, () => void>> {
  const { root, page, setFrame, drawing, desk } = reach;
  const change: Page["change"] = (make) => page().change(make);

  function step(direction: "left" | "right" | "up" | "down"): void {
    const { picture } = page();
    const places = picture.marks.flatMap((mark) => {
      const where = drawing.stage()?.whereIs(mark.key);
      return where ? [{ key: mark.key, ...where }] : [];
    });
    const cursor = reach.cursor();
    const from = places.find((place) => place.key === (cursor ?? picture.main)) ?? places[0];
    if (!from) return;
    const next = cursor === undefined ? from.key : (nearestIn(direction, from, places) ?? from.key);
    reach.moveTo(next);
    drawing.stage()?.bringIntoView(next);
  }

  function fold(open: boolean): void {
    const { selected, unfolded } = page().state;
    const key = reach.inPicture() ? (reach.cursor() ?? selected) : selected;
    if (key !== undefined && unfolded.includes(key) !== open) change(states.toggleUnfolded(key));
  }

  function up(): void {
    const { helpOpen, keyOpen, searchOpen } = reach.frame();
    const { view, selected, shown } = page().state;
    if (helpOpen) setFrame({ helpOpen: false });
    else if (keyOpen) setFrame({ keyOpen: false });
    else if (searchOpen) setFrame({ searchOpen: false });
    else if (view === "documents") change(states.goTo("network"));
    else if (selected !== undefined) change(states.unselect);
    else if (view === "query") change(states.goTo("network"));
    else if (view === "network" && shown) change(states.showNoAnswer);
  }

  const goTo = (index: number) => change(states.goTo(states.views[index] ?? page().state.view));

  return {
    search: () => {
      setFrame({ searchOpen: true });
      root.querySelector<HTMLInputElement>("#search")?.focus();
    },
    left: () => step("left"),
    right: () => step("right"),
    up: () => step("up"),
    down: () => step("down"),
    choose: () => {
      const cursor = reach.cursor();
      if (cursor !== undefined) change(states.select(cursor));
    },
    unfold: () => fold(true),
    fold: () => fold(false),
    next: () => nextSentence(page(), root, 1),
    previous: () => nextSentence(page(), root, -1),
    read: () => root.querySelector<HTMLElement>("#panel .evs .sig, #panel .say .sig")?.click(),
    view1: () => goTo(0),
    view2: () => goTo(1),
    view3: () => goTo(2),
    view4: () => goTo(3),
    view5: () => goTo(4),
    view6: () => goTo(5),
    query: () => {
      change(states.goTo("query"));
      desk.focus();
    },
    back: () => history.back(),
    forward: () => history.forward(),
    fit: () => drawing.stage()?.fit(),
    time: () => root.querySelector<SVGElement>("[data-handle]")?.focus(),
    layout: () => change(states.toggleLayout),
    in: () => drawing.stage()?.zoom(1 / 1.4),
    out: () => drawing.stage()?.zoom(1.4),
    help: () => setFrame({ helpOpen: true }),
    "up-level": up,
  };
}

/** Commands that mean something else, or nothing, outside of the picture. */
export const ofPicture: readonly CommandName[] = ["left", "right", "up", "down", "choose"];
