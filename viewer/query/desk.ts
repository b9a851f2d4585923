// A query from its writing to its answer. What is written here and answered here stays on this page;
// the link carries the query, and never runs it.
import type { TemplateResult } from "lit-html";
import type { Change, State } from "../state.ts";
import { setQuery } from "../state.ts";
import type { Page } from "../views/page.ts";
import { ask, hasServer, type Outcome } from "./ask.ts";
import { type Draft, sameDraft, written } from "./draft.ts";
import type { Editor } from "./editor.ts";
import { rowsText } from "./rows-text.ts";

/** A query that was run, and what came of it. */
export interface Asked {
  readonly draft: Draft;
  readonly outcome: Outcome;
}

/** What the view of the query is drawn from. */
export interface Desk {
  readonly draft: Draft;
  /** Holds the editor. */
  readonly field: HTMLElement;
  /** The view of it all: it is loaded, with the editor, when it is first asked for. */
  readonly view?: (page: Page, control: DeskControl) => TemplateResult;
  readonly running: boolean;
  /** The last one first. */
  readonly asked: readonly Asked[];
  /** What came of the query that is written, or of the one before it was changed. */
  readonly shown?: Asked;
  /** How many rows of the answer are drawn. */
  readonly rows: number;
  /** Cells whose long text is shown whole: "row/column". */
  readonly whole: ReadonlySet<string>;
  /** The view could not be loaded: the server is gone. */
  readonly broken: boolean;
}

export interface DeskControl {
  readonly desk: () => Desk;
  /** To be called when the link says something else. */
  readonly follow: (state: State) => void;
  readonly run: () => void;
  readonly stop: () => void;
  readonly write: (draft: Draft) => void;
  readonly setValue: (name: string, value: string) => void;
  readonly moreRows: () => void;
  readonly toggleWhole: (cell: string) => void;
  readonly focus: () => void;
}

interface Handlers {
  readonly redraw: () => void;
  /** `step`: Back undoes it. */
  readonly change: (change: Change, step: boolean) => void;
  readonly speak: (text: string) => void;
  readonly onLeave: () => void;
}

export const rowsAtOnce = 100;
const mostKept = 20;
/** The link follows the writing after so many milliseconds of rest. */
const rest = 300;

export function deskControl({ redraw, change, speak, onLeave }: Handlers): DeskControl {
  const field = document.createElement("div");
  field.className = "field";
  field.dataset["field"] = "";
  let desk: Desk = {
    draft: { cypher: "", values: {} },
    field,
    running: false,
    asked: [],
    rows: rowsAtOnce,
    whole: new Set(),
    broken: false,
  };
  let editor: Editor | undefined;
  let loading = false;
  let wanted = false;
  let giveUp: AbortController | undefined;
  /** What the link said last. */
  let linked: Draft = desk.draft;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const set = (part: Partial<Desk>): void => {
    desk = { ...desk, ...part };
  };

  /** The draft goes into the link: as a step that Back undoes, or in its place. */
  function link(step: boolean): void {
    clearTimeout(resting);
    const { cypher } = desk.draft;
    change(setQuery(cypher, Object.fromEntries(written(desk.draft))), step);
  }

  /** Another draft, not one that grew out of this by writing. */
  function take(draft: Draft): void {
    clearTimeout(resting);
    stop();
    set({ draft });
    editor?.setText(draft.cypher);
    showOutcome();
  }

  /** While one writes, the link is not a step for each letter. */
  function edited(draft: Draft): void {
    set({ draft });
    clearTimeout(resting);
    resting = setTimeout(() => link(false), rest);
    redraw();
  }

  function stop(): void {
    giveUp?.abort();
    giveUp = undefined;
    set({ running: false });
  }

  /** Shows what came of this very query earlier; else nothing. */
  function showOutcome(): void {
    const { shown: _, ...others } = desk;
    const known = desk.asked.find(({ draft }) => sameDraft(draft, desk.draft));
    desk = { ...others, ...(known ? { shown: known } : {}), rows: rowsAtOnce, whole: new Set() };
    markWrong();
  }

  function markWrong(): void {
    const { outcome, draft } = desk.shown ?? {};
    const refusal = outcome && "refusal" in outcome ? outcome.refusal : undefined;
    const place =
      refusal?.line !== undefined && draft?.cypher === desk.draft.cypher
        ? { line: refusal.line, column: refusal.column ?? 1 }
        : undefined;
    editor?.markWrong(place);
  }

  async function run(): Promise<void> {
    const { draft } = desk;
    if (draft.cypher.trim() === "") return;
    stop();
    const own = new AbortController();
    giveUp = own;
    link(true);
    set({ running: true });
    speak("The query runs.");
    redraw();
    const outcome = await ask(draft, own.signal);
    // A later run, or another query, is none of this one's.
    if (giveUp !== own) return;
    giveUp = undefined;
    const asked: Asked = { draft, outcome };
    const others = desk.asked.filter((other) => !sameDraft(other.draft, draft));
    set({ running: false, asked: [asked, ...others].slice(0, mostKept), shown: asked });
    set({ rows: rowsAtOnce, whole: new Set() });
    markWrong();
    speak(spoken(outcome));
    redraw();
  }

  async function load(): Promise<void> {
    if (loading || !hasServer()) return;
    loading = true;
    try {
      const [{ editorIn }, { query }] = await Promise.all([
        import("./editor.ts"),
        import("../views/query.ts"),
      ]);
      editor = editorIn(field, {
        onText: (cypher) => {
          if (cypher !== desk.draft.cypher) edited({ ...desk.draft, cypher });
        },
        onRun: () => void run(),
        onLeave,
      });
      editor.setText(desk.draft.cypher);
      set({ view: query });
      redraw();
      if (wanted) editor.focus();
    } catch {
      loading = false;
      set({ broken: true });
      redraw();
    }
  }

  return {
    desk: () => desk,
    follow({ view, query = "", values = {} }) {
      if (view === "query" && hasServer()) void load();
      else wanted = false;
      const draft = { cypher: query, values };
      if (sameDraft(draft, linked)) return;
      linked = draft;
      if (!sameDraft(draft, desk.draft)) take(draft);
    },
    run: () => void run(),
    stop() {
      stop();
      speak("The query was stopped.");
    },
    write(draft) {
      take(draft);
      link(true);
      redraw();
    },
    setValue: (name, value) =>
      edited({ ...desk.draft, values: { ...desk.draft.values, [name]: value } }),
    moreRows() {
      set({ rows: desk.rows + rowsAtOnce });
      redraw();
    },
    toggleWhole(cell) {
      const whole = new Set(desk.whole);
      if (!whole.delete(cell)) whole.add(cell);
      set({ whole });
      redraw();
    },
    focus() {
      wanted = true;
      editor?.focus();
    },
  };
}

function spoken(outcome: Outcome): string {
  if ("refusal" in outcome) return `${outcome.refusal.error}. ${outcome.refusal.hint}`;
  return rowsText(outcome.answer);
}
