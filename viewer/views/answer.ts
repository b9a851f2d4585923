// What came of a query: a table, a mistake, or nothing yet.
import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import {
  type Answer,
  type Cell,
  isEdge,
  isNode,
  type QueryRefusal,
} from "../../graph/query/answer.ts";
import { csv } from "../../graph/query/csv.ts";
import { countText } from "../model/names.ts";
import { keysIn, keysOfAnswer, textOf } from "../query/cells.ts";
import type { DeskControl } from "../query/desk.ts";
import { sameDraft } from "../query/draft.ts";
import { named } from "../query/names.ts";
import { rowsText } from "../query/rows-text.ts";
import { showInPicture } from "../state.ts";
import { cell } from "./cell.ts";
import { joined } from "./icons.ts";
import type { Page } from "./page.ts";

export function answer(page: Page, control: DeskControl): TemplateResult {
  const { shown, draft, running } = control.desk();
  const { outcome } = shown ?? {};
  const changed = shown !== undefined && !sameDraft(shown.draft, draft);
  return html`<section id="answer" class="answer" aria-label="Answer" aria-busy=${running} tabindex="-1">${
    outcome === undefined
      ? html`<p class="none">Nothing has been asked yet. Choose a question or write one, then press Run.</p>`
      : "refusal" in outcome
        ? refusal(outcome.refusal)
        : table(page, control, outcome.answer, changed)
  }</section>`;
}

const refusal = ({
  error,
  hint,
  line,
  column,
}: QueryRefusal): TemplateResult => html`<div role="alert">
  <p class="big"><b class="ne">!</b> ${error}</p><p>${hint}</p>
  ${line === undefined ? nothing : html`<p class="none">Line ${line}${column === undefined ? "" : `, column ${column}`}</p>`}</div>`;

function table(page: Page, control: DeskControl, found: Answer, changed: boolean): TemplateResult {
  const { rows, whole } = control.desk();
  return html`<div class="tools">${tools(page, found)}</div>
    <div class="scroll" role="region" aria-label="Table of the answer" tabindex="0">${guard(
      [found, rows, whole, changed, page.state],
      () => drawn(page, control, found, changed),
    )}</div>
    ${
      rows < found.rows.length
        ? html`<p class="rest"><button class="more" @click=${control.moreRows}>${countText(found.rows.length - rows, ["more row", "more rows"])}</button></p>`
        : nothing
    }`;
}

/** So many things and relations at most: the link holds them all. */
const mostShown = 300;

const known = new WeakMap<Answer, readonly string[]>();

function keysOf({ model }: Page, found: Answer): readonly string[] {
  const keys = known.get(found) ?? keysOfAnswer(model, found);
  known.set(found, keys);
  return keys;
}

function tools(page: Page, found: Answer): unknown {
  const keys = keysOf(page, found);
  const words =
    keys.length > mostShown ? `Show the first ${mostShown} in the picture` : "Show in the picture";
  return [
    keys.length === 0
      ? nothing
      : html`<button class="show" @click=${() => page.change(showInPicture(keys.slice(0, mostShown)))}>${joined}${words}</button>`,
    found.rows.length === 0
      ? nothing
      : html`<button @click=${() => download(csv(found, textOf))}>Save as CSV</button>`,
  ];
}

function drawn(
  page: Page,
  { desk, toggleWhole }: DeskControl,
  { columns, rows, ...found }: Answer,
  changed: boolean,
): TemplateResult {
  const shown = desk();
  const looks = columns.map((_, at) => lookOf(rows.map((row) => row[at] ?? null)));
  return html`<table class="rows"><caption>${rowsText({ rows, ...found })}${changed ? html` <i>The query has changed since.</i>` : nothing}</caption>
    <thead><tr><th scope="col" class="nth"><span class="unseen">Row</span></th>${columns.map(
      (name, at) => html`<th scope="col" class=${looks[at]}>${name}</th>`,
    )}</tr></thead>
    <tbody>${rows.slice(0, shown.rows).map(
      (row, index) =>
        html`<tr><th scope="row" class="nth">${nth(page, row, index + 1)}</th>${row.map(
          (value, at) => {
            const name = `${index}/${at}`;
            const clip = { whole: shown.whole.has(name), toggle: () => toggleWhole(name) };
            return html`<td class=${classOf(page, value, looks[at] ?? "")}>${cell(page, value, clip)}</td>`;
          },
        )}</tr>`,
    )}</tbody></table>
    ${rows.length === 0 ? html`<p class="none">Nothing in this graph fits the query.</p>` : nothing}`;
}

/** Numbers stand in line at the right; sentences and long texts want more room than names. */
function lookOf(values: readonly Cell[]): "" | "number" | "relation" | "wide" | "long" {
  if (values.some((value) => typeof value === "number"))
    return values.every((value) => value === null || typeof value === "number") ? "number" : "";
  if (values.some((value) => value !== null && isEdge(value))) return "relation";
  const length = Math.max(...values.map((value) => textOf(value).length));
  return length > 70 ? "long" : length > 24 ? "wide" : "";
}

function classOf({ state, model }: Page, value: Cell, look: string): string {
  const key =
    typeof value === "string"
      ? named(model, value)
      : value !== null && isNode(value)
        ? value.node
        : undefined;
  return key !== undefined && key === state.selected ? `${look} on` : look;
}

/** The number of a row; a step shows what the row holds in the picture. */
function nth(page: Page, row: readonly Cell[], number: number): unknown {
  const keys = keysIn(page.model, row);
  if (keys.length === 0) return number;
  return html`<button aria-label=${`Show row ${number} in the picture`} title="Show this row in the picture"
    @click=${() => page.change(showInPicture(keys))}>${number}</button>`;
}

/** With a byte order mark, so that Excel reads it as UTF-8. */
function download(text: string): void {
  const url = URL.createObjectURL(new Blob([`\ufeff${text}`], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "answer.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
