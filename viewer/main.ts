// Starts the page: loads, listens, and redraws whatever a change of state asks for.
import { html, render } from "lit-html";
import { type Actions, app, type Frame, failed, loading } from "./app.ts";
import { cloud } from "./cloud.ts";
import { announcement } from "./evidence.ts";
import { commandOf, nearestIn } from "./keyboard.ts";
import { LoadError, load } from "./load.ts";
import { labelOf, type Model } from "./model.ts";
import { headline } from "./overview.ts";
import type { Page } from "./page.ts";
import { settleReader, shownSource, statementStarts } from "./reader.ts";
import { search } from "./search.ts";
import { choices, type Query, searchBox } from "./search-box.ts";
import { standing } from "./sides.ts";
import { type Hit, type Stage, stage } from "./stage.ts";
import type { Change, State } from "./state.ts";
import * as states from "./state.ts";
import { canSit, table } from "./table.ts";
import { setTheme, toggleTheme } from "./theme.ts";
import { type Picture, visible } from "./visible.ts";

const root = document.querySelector<HTMLElement>("#app") as HTMLElement;
setTheme();
begin();

async function begin(): Promise<void> {
  // One file may still arrive when another has failed: its progress must not paint over the message.
  let waiting = true;
  try {
    render(loading(0, 0), root);
    const model = await load(new URL(".", document.baseURI), (read, total) => {
      if (waiting) render(loading(read, total), root);
    });
    waiting = false;
    render(html``, root);
    run(model);
  } catch (error) {
    waiting = false;
    if (!(error instanceof LoadError)) throw error;
    render(failed(error.file, error.message, begin), root);
  }
}

function run(model: Model): void {
  let state: State = states.fromHash(location.hash);
  let picture: Picture = visible(model, state);
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
  let drawn: Stage | undefined;
  let canvas: Element | undefined;
  let shown: Picture | undefined;

  document.title = `${headline(model)} – Parley`;

  const page = (): Page => ({ model, state, picture, change });
  const actions: Actions = {
    setFrame,
    onTheme: () => {
      toggleTheme();
      drawn?.recolour();
    },
    onShare: async () => {
      await navigator.clipboard?.writeText(location.href).catch(() => undefined);
      setFrame({ copied: true });
      setTimeout(() => setFrame({ copied: false }), 2000);
    },
    onZoom: (factor) => drawn?.zoom(factor),
    onFit: () => drawn?.fit(),
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
    if (selected && state.selected !== undefined) drawn?.bringIntoView(state.selected, covered());
    if (state.view === "documents")
      settleReader(
        root,
        state.at !== before.at || state.document !== before.document || before.view !== "documents",
      );
  }

  /** Phone: how much of the picture the sheet lies over, at its full height. */
  function covered(): number {
    const below = root.querySelector("main")?.clientHeight ?? 0;
    const share = { peek: 0, half: 0.62, full: 1 }[frame.sheet];
    return innerWidth <= 600 ? Math.max(0, below * share - 176) : 0;
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
    settleStage();
  }

  /** Sigma lives in one element; when lit makes another one (back from the reader), it starts anew. */
  function settleStage(): void {
    const element = root.querySelector<HTMLElement>("#canvas");
    if (element !== canvas) {
      drawn?.destroy();
      drawn = undefined;
      shown = undefined;
      canvas = element ?? undefined;
    }
    if (!element || state.view !== "network" || element.clientWidth === 0) return;
    if (element.clientWidth !== frame.stageWidth) {
      setFrame({ stageWidth: element.clientWidth });
      return;
    }
    if (!drawn && !frame.blind) {
      try {
        drawn = stage(element, {
          onHit,
          onHover,
          onOpen: (key) => change(states.toggleUnfolded(key)),
          onResize: arrange,
        });
      } catch {
        setFrame({ blind: true });
        return;
      }
    }
    if (!sameMarks(shown, picture)) arrange();
    else focus();
  }

  function arrange(): void {
    if (!drawn) return;
    shown = picture;
    const size = drawn.size();
    const room = { width: size.width, height: size.height - (size.width < 560 ? 0 : 30) };
    const where = canSit(picture)
      ? table(picture, room, {
          nameOf: (side) => labelOf(model, side),
          standing: standing(model, picture.main),
        })
      : cloud(picture, model, room);
    drawn.show(picture, where);
    focus();
  }

  function focus(): void {
    const { selected, open } = state;
    drawn?.focus({
      open,
      ...(selected === undefined ? {} : { selected }),
      ...(hovered === undefined ? {} : { hovered }),
      ...(cursor === undefined || document.activeElement !== canvas ? {} : { cursor }),
    });
  }

  function onHover(key: string | undefined): void {
    if (key === hovered) return;
    hovered = key;
    focus();
  }

  function onHit({ mark, line }: Hit): void {
    hovered = undefined;
    if (mark !== undefined) change(states.select(mark));
    else if (line !== undefined) {
      const tie = model.ties.get(line);
      const end = state.selected === tie?.target ? tie?.target : tie?.source;
      if (end !== undefined) change(states.select(end, [line]));
    } else change(states.unselect);
  }

  function step(direction: "left" | "right" | "up" | "down"): void {
    const places = picture.marks.flatMap((mark) => {
      const where = drawn?.whereIs(mark.key);
      return where ? [{ key: mark.key, ...where }] : [];
    });
    const from = places.find((place) => place.key === (cursor ?? picture.main)) ?? places[0];
    if (!from) return;
    cursor = cursor === undefined ? from.key : (nearestIn(direction, from, places) ?? from.key);
    frame = { ...frame, spoken: announcement(page(), cursor) };
    draw();
    drawn?.bringIntoView(cursor);
  }

  /** Opens the sentence after, or before, the last one opened. */
  function sentence(by: number): void {
    if (state.view === "documents") {
      const source = shownSource(page());
      const starts = statementStarts(page());
      const at = state.at ?? -1;
      const next =
        by > 0 ? starts.find((start) => start > at) : starts.findLast((start) => start < at);
      if (source && next !== undefined) change(states.read(source.key, next));
      return;
    }
    const rows = [...root.querySelectorAll<HTMLElement>("#panel [data-tie]")].map(
      (row) => row.dataset["tie"] ?? "",
    );
    const last = state.open.findLast((key) => rows.includes(key));
    const next =
      rows[last === undefined ? (by > 0 ? 0 : rows.length - 1) : rows.indexOf(last) + by];
    if (next === undefined) return;
    change((before) => ({ ...before, open: [next] }));
    root.querySelector(`[data-tie="${CSS.escape(next)}"]`)?.scrollIntoView({ block: "nearest" });
  }

  function up(): void {
    if (frame.helpOpen) setFrame({ helpOpen: false });
    else if (frame.keyOpen) setFrame({ keyOpen: false });
    else if (frame.searchOpen) setFrame({ searchOpen: false });
    else if (state.view === "documents") change(states.goTo("network"));
    else change(states.unselect);
  }

  function onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command === undefined) return;
    const inPicture = document.activeElement === canvas;
    if (["left", "right", "up", "down", "choose"].includes(command) && !inPicture) return;
    const view = /^view(\d)$/.exec(command)?.[1];
    if (command === "search") {
      frame = { ...frame, searchOpen: true };
      draw();
      root.querySelector<HTMLInputElement>("#search")?.focus();
    } else if (command === "left" || command === "right" || command === "up" || command === "down")
      step(command);
    else if (command === "choose" && cursor !== undefined) change(states.select(cursor));
    else if (view !== undefined) change(states.goTo(states.views[Number(view) - 1] ?? state.view));
    else if (command === "unfold" || command === "fold") {
      const key = inPicture ? (cursor ?? state.selected) : state.selected;
      if (key !== undefined && state.unfolded.includes(key) === (command === "fold"))
        change(states.toggleUnfolded(key));
    } else if (command === "next") sentence(1);
    else if (command === "previous") sentence(-1);
    else if (command === "read")
      root.querySelector<HTMLElement>("#panel .evs .sig, #panel .say .sig")?.click();
    else if (command === "back") history.back();
    else if (command === "forward") history.forward();
    else if (command === "fit") drawn?.fit();
    else if (command === "in") drawn?.zoom(1 / 1.4);
    else if (command === "out") drawn?.zoom(1.4);
    else if (command === "help") setFrame({ helpOpen: true });
    else if (command === "up-level") up();
    event.preventDefault();
  }

  addEventListener("popstate", () => become(states.fromHash(location.hash)));
  addEventListener("hashchange", () => become(states.fromHash(location.hash)));
  addEventListener("keydown", onKey);
  addEventListener("resize", () => draw());
  document.addEventListener("focusin", focus);
  document.addEventListener("focusout", () => setTimeout(focus));
  document.addEventListener("pointerdown", ({ target }) => {
    if (query.open && target instanceof Element && !target.closest(".search")) {
      query = { ...query, open: false };
      draw();
    }
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    setTheme();
    drawn?.recolour();
  });
  draw();
  document.fonts?.ready.then(() => focus());
  if (state.view === "documents") settleReader(root, true);
  if (state.selected !== undefined) drawn?.bringIntoView(state.selected, covered());
  // The way in for scripts and tests: where a mark is, what is drawn.
  Object.assign(window, {
    parley: {
      whereIs: (key: string) => drawn?.whereIs(key),
      labels: () => drawn?.labels() ?? [],
      state: () => state,
      picture: () => shown,
    },
  });
}

function sameMarks(before: Picture | undefined, after: Picture): boolean {
  if (
    !before ||
    before.marks.length !== after.marks.length ||
    before.lines.length !== after.lines.length
  )
    return false;
  return (
    before.marks.every((mark, index) => mark.key === after.marks[index]?.key) &&
    before.lines.every((line, index) => line.key === after.lines[index]?.key)
  );
}
