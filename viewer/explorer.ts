// The page at work: one state, a history, and a redraw of whatever a change of state asks for.
import { render } from "lit-html";
import { commandsOf, ofPicture } from "./commands.ts";
import { commandOf } from "./keyboard.ts";
import { leadsTo } from "./leads-to.ts";
import { fromHash, toHash } from "./link.ts";
import { isAlone } from "./model/load.ts";
import type { Model } from "./model/model.ts";
import { search } from "./model/search.ts";
import { canvas } from "./picture/canvas.ts";
import type { Hit } from "./picture/hit.ts";
import type { Focus } from "./picture/scene.ts";
import { visible } from "./picture/visible.ts";
import { deskControl } from "./query/desk.ts";
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
  let state: State = fromHash(location.hash);
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
  const desk = deskControl({
    redraw: () => draw(),
    change: move,
    speak: (spoken) => setFrame({ spoken }),
    onLeave: () => root.querySelector<HTMLElement>("#answer")?.focus(),
  });
  const page = (): Page => ({ model, state, picture, change });
  const actions: Actions = {
    setFrame,
    onTheme: () => {
      toggleTheme();
      drawing.stage()?.recolour();
    },
    onShare: async () => {
      await navigator.clipboard
        ?.writeText(isAlone() ? location.hash || "#" : location.href)
        .catch(() => undefined);
      setFrame({ copied: true });
      setTimeout(() => setFrame({ copied: false }), 2000);
    },
    onZoom: (factor) => drawing.stage()?.zoom(factor),
    onFit: () => drawing.stage()?.fit(),
    desk,
  };

  function setFrame(part: Partial<Frame>): void {
    frame = { ...frame, ...part };
    draw();
  }

  const change = (make: Change): void => move(make, true);

  /** A step of the reader's goes into the history; else the link says something else in its place. */
  function move(make: Change, step: boolean): void {
    const next = make(state);
    const hash = toHash(next);
    if (hash === toHash(state)) return;
    const link = hash === "" ? location.pathname + location.search : `#${hash}`;
    if (step) history.pushState(null, "", link);
    else history.replaceState(null, "", link);
    become(next);
  }

  function become(next: State): void {
    const before = state;
    state = next;
    picture = visible(model, state);
    desk.follow(state);
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
    const { selected, open, shown } = state;
    return {
      open,
      ...(shown === undefined ? {} : { shown }),
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

  const does = commandsOf({
    root,
    page,
    frame: () => frame,
    setFrame,
    drawing,
    desk,
    cursor: () => cursor,
    moveTo,
    inPicture,
  });

  function moveTo(mark: string): void {
    cursor = mark;
    frame = { ...frame, spoken: announcement(page(), mark) };
    draw();
  }

  function onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command === undefined) return;
    if (ofPicture.includes(command) && !inPicture()) return;
    does[command]();
    event.preventDefault();
  }

  document.title = `${headline(model)} – Parley`;
  addEventListener("popstate", () => become(fromHash(location.hash)));
  addEventListener("hashchange", () => become(fromHash(location.hash)));
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
  desk.follow(state);
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
