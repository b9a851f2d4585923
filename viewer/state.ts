// What the reader of the page has chosen. All of it but the cursor lives in the link.
import { type NodeKind, nodeTypes } from "../graph/schema.ts";
import type { Days } from "./model/within.ts";

export const views = ["network", "meetings", "claims", "documents", "list"] as const;
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
  ...drop(state, "kinds", "days"),
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

const toggled = <T>(list: readonly T[], entry: T): readonly T[] =>
  list.includes(entry) ? list.filter((other) => other !== entry) : [...list, entry];

const listed = (list: readonly string[]): string => list.map(encodeURIComponent).join(",");

const unlisted = (text: string | null): readonly string[] =>
  text ? text.split(",").map(decode).filter(Boolean) : [];

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}

/** The link's part after `#`, "" for the opening view. */
export function toHash(state: State): string {
  const entries: (readonly [string, string])[] = [];
  if (state.view !== "network") entries.push(["view", state.view]);
  if (state.selected !== undefined) entries.push(["sel", encodeURIComponent(state.selected)]);
  if (state.open.length > 0) entries.push(["open", listed(state.open)]);
  if (state.meeting !== undefined) entries.push(["meeting", encodeURIComponent(state.meeting)]);
  if (state.columns) entries.push(["columns", state.columns]);
  if (state.differ) entries.push(["differ", "1"]);
  if (state.document !== undefined) entries.push(["doc", encodeURIComponent(state.document)]);
  if (state.at !== undefined) entries.push(["at", String(state.at)]);
  if (state.kinds) entries.push(["kinds", state.kinds.join(",")]);
  if (state.without.length > 0) entries.push(["without", listed(state.without)]);
  if (state.unfolded.length > 0) entries.push(["unfold", listed(state.unfolded)]);
  if (state.days) entries.push(["days", state.days.join("..")]);
  if (state.all) entries.push(["all", "1"]);
  if (state.layout) entries.push(["layout", state.layout]);
  return entries.map(([name, value]) => `${name}=${value}`).join("&");
}

/** Reads what `toHash` wrote; what it does not understand is as at the start. */
export function fromHash(hash: string): State {
  const values = new Map<string, string>();
  for (const entry of hash.replace(/^#/, "").split("&")) {
    const [name, value] = entry.split("=", 2);
    if (name && value !== undefined) values.set(name, value);
  }
  const text = (name: string) => decode(values.get(name) ?? "") || undefined;
  const view = views.find((name) => name === values.get("view")) ?? "network";
  const selected = text("sel");
  const document = text("doc");
  const meeting = text("meeting");
  const columns = columnKinds.find((name) => name === values.get("columns"));
  const at = Number(values.get("at") ?? Number.NaN);
  const kinds = values.has("kinds")
    ? unlisted(values.get("kinds") ?? "").filter((kind): kind is NodeKind =>
        Object.hasOwn(nodeTypes, kind),
      )
    : undefined;
  const days = daysOf(values.get("days"));
  return {
    view,
    open: unlisted(values.get("open") ?? null),
    without: unlisted(values.get("without") ?? null),
    unfolded: unlisted(values.get("unfold") ?? null),
    ...(selected === undefined ? {} : { selected }),
    ...(meeting === undefined ? {} : { meeting }),
    ...(columns === undefined || columns === "sides" ? {} : { columns }),
    ...(values.get("differ") === "1" ? { differ: true } : {}),
    ...(document === undefined ? {} : { document }),
    ...(Number.isInteger(at) && at >= 0 ? { at } : {}),
    ...(kinds ? { kinds } : {}),
    ...(days ? { days } : {}),
    ...(values.get("all") === "1" ? { all: true } : {}),
    ...(values.get("layout") === "force" ? { layout: "force" } : {}),
  };
}

function daysOf(text: string | undefined): Days | undefined {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text ?? "") ?? [];
  return from !== undefined && to !== undefined && from <= to ? [from, to] : undefined;
}
