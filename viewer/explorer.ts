// The page at work: one state, a history, and a redraw of whatever a change of state asks for.
import { render } from "lit-html";
import { type CommandName, commandOf, nearestIn } from "./keyboard.ts";
import { leadsTo } from "./leads-to.ts";
import type { Model } from "./model/model.ts";
import { search } from "./model/search.ts";
import { canvas } from "./picture/canvas.ts";
import type { Hit } from "./picture/hit.ts";
import type { Focus } from "./picture/scene.ts";
import { visible } from "./picture/visible.ts";
import { nextSentence } from "./sentence-steps.ts";
import type { Change, State } from "./state.ts";
import * as states from "./state.ts";
import { setTheme, toggleTheme } from "./theme.ts";
import { type Actions, app, type Frame } from "./views/app.ts";
import { announcement } from "./views/evidence.ts";
import { headline } from "./views/overview.ts";
import type { Page } from "./views/page.ts";
import { settleReader } from "./views/reader.ts";
import { choices, type Query, searchBox } from "./views/search-box.ts";
import { coveredBy } from "./views/sheet.ts";

export function explorer(model: Model, root: HTMLElement): void {
  let state: State = states.fromHash(location.hash);
  let picture = visible(model, state);
  let frame: Frame = {
    keyOpen: false,
    searchOpen: false,
    helpOpen: false,
    sheet: state.selected === undefined ? "peek" : "half",
    spoken: "",
    blind: false,
    copied: false,
    stageWidth: 0,
  };
  let query: Query = { text: "", open: false, chosen: 0 };
  let hovered: string | undefined;
  let cursor: string | undefined;

  const drawing = canvas(model, {
    onHit,
    onHover,
    onOpen: (key) => change(states.toggleUnfolded(key)),
  });
  const page = (): Page => ({ model, state, picture, change });
  const actions: Actions = {
    setFrame,
    onTheme: () => {
      toggleTheme();
      drawing.stage()?.recolour();
    },
    onShare: async () => {
      await navigator.clipboard?.writeText(location.href).catch(() => undefined);
      setFrame({ copied: true });
      setTimeout(() => setFrame({ copied: false }), 2000);
    },
    onZoom: (factor) => drawing.stage()?.zoom(factor),
    onFit: () => drawing.stage()?.fit(),
  };

  function setFrame(part: Partial<Frame>): void {
    frame = { ...frame, ...part };
    draw();
  }

  /** A step of the reader's: it goes into the history. */
  function change(make: Change): void {
    const next = make(state);
    const hash = states.toHash(next);
    if (hash === states.toHash(state)) return;
    history.pushState(null, "", hash === "" ? location.pathname + location.search : `#${hash}`);
    become(next);
  }

  function become(next: State): void {
    const before = state;
    state = next;
    picture = visible(model, state);
    const selected = state.selected !== before.selected;
    if (selected) {
      cursor = state.selected ?? cursor;
      const sheet =
        state.selected === undefined ? "peek" : frame.sheet === "peek" ? "half" : frame.sheet;
      const spoken = state.selected === undefined ? "" : announcement(page(), state.selected);
      frame = { ...frame, sheet, spoken, keyOpen: false, searchOpen: false };
    }
    draw();
    if (selected) root.querySelector("#panel")?.scrollTo(0, 0);
    if (selected && state.selected !== undefined)
      drawing.stage()?.bringIntoView(state.selected, coveredBy(frame.sheet, root));
    if (state.view === "documents")
      settleReader(
        root,
        state.at !== before.at || state.document !== before.document || before.view !== "documents",
      );
  }

  function draw(): void {
    const results = search(model, query.text);
    const box = searchBox(model, query, results, {
      onQuery: (next) => {
        query = { ...next, chosen: Math.min(next.chosen, Math.max(0, choices(results).length)) };
        draw();
      },
      onChoose: (chosen) => {
        query = { ...query, open: false };
        change(chosen);
        draw();
      },
    });
    render(app(page(), frame, box, actions), root);
    const element = canvasElement();
    const width = state.view === "network" ? (element?.clientWidth ?? 0) : 0;
    if (width !== 0 && width !== frame.stageWidth) {
      // The timeline is as wide as the picture, which only now has a width.
      setFrame({ stageWidth: width });
      return;
    }
    const blind = drawing.settle(element, picture, focus()) === "blind";
    if (blind !== frame.blind) setFrame({ blind });
  }

  const canvasElement = () => root.querySelector<HTMLElement>("#canvas") ?? undefined;
  const inPicture = () => document.activeElement === canvasElement();

  function focus(): Focus {
    const { selected, open } = state;
    return {
      open,
      ...(selected === undefined ? {} : { selected }),
      ...(hovered === undefined ? {} : { hovered }),
      ...(cursor === undefined || !inPicture() ? {} : { cursor }),
    };
  }

  function onHover(key: string | undefined): void {
    if (key === hovered) return;
    hovered = key;
    drawing.focus(focus());
  }

  function onHit(hit: Hit): void {
    hovered = undefined;
    change(leadsTo(model, state, hit));
  }

  function step(direction: "left" | "right" | "up" | "down"): void {
    const places = picture.marks.flatMap((mark) => {
      const where = drawing.stage()?.whereIs(mark.key);
      return where ? [{ key: mark.key, ...where }] : [];
    });
    const from = places.find((place) => place.key === (cursor ?? picture.main)) ?? places[0];
    if (!from) return;
    cursor = cursor === undefined ? from.key : (nearestIn(direction, from, places) ?? from.key);
    frame = { ...frame, spoken: announcement(page(), cursor) };
    draw();
    drawing.stage()?.bringIntoView(cursor);
  }

  function fold(open: boolean): void {
    const key = inPicture() ? (cursor ?? state.selected) : state.selected;
    if (key !== undefined && state.unfolded.includes(key) !== open)
      change(states.toggleUnfolded(key));
  }

  function up(): void {
    if (frame.helpOpen) setFrame({ helpOpen: false });
    else if (frame.keyOpen) setFrame({ keyOpen: false });
    else if (frame.searchOpen) setFrame({ searchOpen: false });
    else if (state.view === "documents") change(states.goTo("network"));
    else change(states.unselect);
  }

  const goTo = (index: number) => change(states.goTo(states.views[index] ?? state.view));

  const does: Readonly<Record<CommandName, () => void>> = {
    search: () => {
      setFrame({ searchOpen: true });
      root.querySelector<HTMLInputElement>("#search")?.focus();
    },
    left: () => step("left"),
    right: () => step("right"),
    up: () => step("up"),
    down: () => step("down"),
    choose: () => cursor !== undefined && change(states.select(cursor)),
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

  function onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command === undefined) return;
    if (ofPicture.includes(command) && !inPicture()) return;
    does[command]();
    event.preventDefault();
  }

  document.title = `${headline(model)} – Parley`;
  addEventListener("popstate", () => become(states.fromHash(location.hash)));
  addEventListener("hashchange", () => become(states.fromHash(location.hash)));
  addEventListener("keydown", onKey);
  addEventListener("resize", () => draw());
  document.addEventListener("focusin", () => drawing.focus(focus()));
  document.addEventListener("focusout", () => setTimeout(() => drawing.focus(focus())));
  document.addEventListener("pointerdown", ({ target }) => {
    if (query.open && target instanceof Element && !target.closest(".search")) {
      query = { ...query, open: false };
      draw();
    }
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    setTheme();
    drawing.stage()?.recolour();
  });
  draw();
  performance.mark("parley-drawn");
  document.fonts?.ready.then(() => drawing.stage()?.recolour());
  if (state.view === "documents") settleReader(root, true);
  if (state.selected !== undefined)
    drawing.stage()?.bringIntoView(state.selected, coveredBy(frame.sheet, root));
  // The way in for scripts and tests: where a mark is, what is drawn.
  Object.assign(window, {
    parley: {
      whereIs: (key: string) => drawing.stage()?.whereIs(key),
      labels: () => drawing.stage()?.labels() ?? [],
      state: () => state,
      picture: () => drawing.picture(),
    },
  });
}

/** Commands that mean something else, or nothing, outside of the picture. */
const ofPicture: readonly CommandName[] = ["left", "right", "up", "down", "choose"];
