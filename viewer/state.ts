// What the reader of the page has chosen. All of it but the cursor lives in the link.
import type { NodeKind } from "../graph/schema.ts";
import type { Days } from "./model/within.ts";

export const views = ["network", "meetings", "claims", "documents", "list", "query"] as const;
export type View = (typeof views)[number];

export const columnKinds = ["sides", "speakers", "documents"] as const;
export type Columns = (typeof columnKinds)[number];

export interface State {
  readonly view: View;
  /** Key of the thing that the panel is about. */
  readonly selected?: string;
  /** Keys of the ties and claims whose sentences are open in the panel. */
  readonly open: readonly string[];
  /** Key of the meeting that the views Meetings and Claims are about. */
  readonly meeting?: string;
  /** What the columns of the claims are, when not sides. */
  readonly columns?: Columns;
  /** Only claims that others differ from. */
  readonly differ?: true;
  /** Key of the document in the reader, and the offset that is shown. */
  readonly document?: string;
  readonly at?: number;
  /** Kinds in the picture; absent: people and meetings. */
  readonly kinds?: readonly NodeKind[];
  /** Keys of documents that do not count. */
  readonly without: readonly string[];
  /** Things whose neighbours are opened in the picture. */
  readonly unfolded: readonly string[];
  /** Only what has to do with these days counts. */
  readonly days?: Days;
  /** Everything is drawn, not the most evidenced things alone. */
  readonly all?: true;
  /** The layout of the build even where the sides have room at a table. */
  readonly layout?: "force";
  /** What is written in the view Query, and for its parameters. Opening the link does not run it. */
  readonly query?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Keys of the things and ties of an answer, lit in the picture; `only`: nothing else is drawn. */
  readonly shown?: readonly string[];
  readonly only?: true;
}

export const start: State = { view: "network", open: [], without: [], unfolded: [] };

/** A change of state, made from what it needs. */
export type Change = (state: State) => State;

const drop = <K extends keyof State>(state: State, ...keys: readonly K[]): Omit<State, K> => {
  const copy: Partial<State> = { ...state };
  for (const key of keys) delete copy[key];
  return copy as Omit<State, K>;
};

export const goTo =
  (view: View): Change =>
  (state) => ({ ...state, view });

export const select =
  (key: string, open: readonly string[] = []): Change =>
  (state) => ({
    ...state,
    selected: key,
    open,
    view: state.view === "documents" ? "network" : state.view,
  });

export const unselect: Change = (state) => ({ ...drop(state, "selected"), open: [] });

export const toggleOpen =
  (key: string): Change =>
  (state) => ({ ...state, open: toggled(state.open, key) });

export const meet =
  (meeting: string | undefined): Change =>
  (state) => ({ ...drop(state, "meeting"), ...(meeting === undefined ? {} : { meeting }) });

/** Opens a tie of somebody at the meeting that is shown. */
export const selectAt =
  (key: string, open: string, meeting: string): Change =>
  (state) => ({ ...state, selected: key, open: [open], meeting });

export const setColumns =
  (columns: Columns): Change =>
  (state) => ({ ...drop(state, "columns"), ...(columns === "sides" ? {} : { columns }) });

export const toggleDiffer: Change = (state) =>
  state.differ ? drop(state, "differ") : { ...state, differ: true };

export const read =
  (document: string, at?: number): Change =>
  (state) => ({
    ...drop(state, "at"),
    view: "documents",
    document,
    ...(at === undefined ? {} : { at }),
  });

export const toggleKind =
  (kind: NodeKind, drawn: readonly NodeKind[]): Change =>
  (state) => ({ ...state, kinds: toggled(drawn, kind) });

export const onlyKind =
  (kind: NodeKind): Change =>
  (state) => ({ ...state, kinds: [kind] });

export const toggleDocument =
  (key: string): Change =>
  (state) => ({ ...state, without: toggled(state.without, key) });

export const showEverything: Change = (state) => ({
  ...drop(state, "kinds", "days", "shown", "only"),
  without: [],
  unfolded: [],
});

export const setDays =
  (days: Days | undefined): Change =>
  (state) => ({ ...drop(state, "days"), ...(days ? { days } : {}) });

export const toggleAll: Change = (state) =>
  state.all ? drop(state, "all") : { ...state, all: true };

export const toggleLayout: Change = (state) =>
  state.layout ? drop(state, "layout") : { ...state, layout: "force" };

export const toggleUnfolded =
  (key: string): Change =>
  (state) => ({ ...state, unfolded: toggled(state.unfolded, key) });

export const setQuery =
  (query: string, values: Readonly<Record<string, string>>): Change =>
  (state) => ({
    ...drop(state, "query", "values"),
    ...(query === "" ? {} : { query }),
    ...(Object.keys(values).length === 0 ? {} : { values }),
  });

export const showInPicture =
  (shown: readonly string[]): Change =>
  (state) => ({ ...unselect(drop(state, "only")), view: "network", shown });

export const showNoAnswer: Change = (state) => drop(state, "shown", "only");

export const toggleOnly: Change = (state) =>
  state.only ? drop(state, "only") : { ...state, only: true };

const toggled = <T>(list: readonly T[], entry: T): readonly T[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];
