// The keys n and p: the next sentence, or the one before, in the reader or in the panel.
import { read } from "./state.ts";
import type { Page } from "./views/page.ts";
import { shownSource, statementStarts } from "./views/reader.ts";

export function nextSentence(page: Page, root: ParentNode, by: 1 | -1): void {
  if (page.state.view === "documents") nextStatement(page, by);
  else nextRow(page, root, by);
}

function nextStatement(page: Page, by: 1 | -1): void {
  const source = shownSource(page);
  const starts = statementStarts(page);
  const at = page.state.at ?? -1;
  const next = by > 0 ? starts.find((start) => start > at) : starts.findLast((start) => start < at);
  if (source && next !== undefined) page.change(read(source.key, next));
}

/** Opens the row after, or before, the last one opened, and no other. */
function nextRow({ state, change }: Page, root: ParentNode, by: 1 | -1): void {
  const rows = [...root.querySelectorAll<HTMLElement>("#panel [data-tie]")].map(
    (row) => row.dataset["tie"] ?? "",
  );
  const last = state.open.findLast((key) => rows.includes(key));
  const next = rows[last === undefined ? (by > 0 ? 0 : rows.length - 1) : rows.indexOf(last) + by];
  if (next === undefined) return;
  change((before) => ({ ...before, open: [next] }));
  root.querySelector(`[data-tie="${CSS.escape(next)}"]`)?.scrollIntoView({ block: "nearest" });
}
