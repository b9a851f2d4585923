// The state as the part of the link after "#", and back.
import { type NodeKind, nodeTypes } from "../graph/schema.ts";
import type { Days } from "./model/within.ts";
import { columnKinds, type State, views } from "./state.ts";

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
  if (state.query !== undefined) entries.push(["query", encodeURIComponent(state.query)]);
  if (state.values) entries.push(["values", encodeURIComponent(JSON.stringify(state.values))]);
  if (state.shown) entries.push(["shown", listed(state.shown)]);
  if (state.only) entries.push(["only", "1"]);
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
  const query = text("query");
  const written = valuesOf(text("values"));
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
    ...(query === undefined ? {} : { query }),
    ...(written === undefined ? {} : { values: written }),
    ...(values.has("shown") ? { shown: unlisted(values.get("shown") ?? "") } : {}),
    ...(values.get("only") === "1" ? { only: true } : {}),
  };
}

function daysOf(text: string | undefined): Days | undefined {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text ?? "") ?? [];
  return from !== undefined && to !== undefined && from <= to ? [from, to] : undefined;
}

function valuesOf(text: string | undefined): Readonly<Record<string, string>> | undefined {
  let values: unknown;
  try {
    values = JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
  if (typeof values !== "object" || values === null) return undefined;
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => typeof value === "string"),
  );
}
