// Who said what, side by side: columns by side make silence visible.
import { html, nothing, type TemplateResult } from "lit-html";
import { nodeTypes } from "../../graph/schema.ts";
import { chosenMeeting } from "../model/chosen-meeting.ts";
import { type Comparison, type ComparisonRow, comparison } from "../model/compare.ts";
import { whenText } from "../model/dates.ts";
import type { Model, ThingOf } from "../model/model.ts";
import { countText } from "../model/names.ts";
import { weightOf } from "../model/weight.ts";
import { within } from "../model/within.ts";
import {
  type Columns,
  columnKinds,
  type State,
  setColumns,
  toggleDiffer,
  toggleOpen,
} from "../state.ts";
import { icon } from "./icons.ts";
import { meetingList } from "./meeting-list.ts";
import type { Page } from "./page.ts";
import { statement } from "./words.ts";

const columnNames: Readonly<Record<Columns, string>> = {
  sides: "Sides",
  speakers: "Speakers",
  documents: "Documents",
};
/** Statements of a cell, and rows, that are shown before more is asked for. */
const perCell = 3;
const perPage = 40;

export function claims(page: Page): TemplateResult {
  const { model, state } = page;
  const meeting = state.meeting === "all" ? undefined : chosenMeeting(model, state);
  const found = known(model, meeting, state);
  const rows = state.differ ? found.rows.filter((row) => row.kind === "differ") : found.rows;
  const all = state.open.includes("claims:all");
  const shown = all ? rows : rows.slice(0, perPage);
  return html`${meetingList(page, meeting?.key ?? "", true)}
    <div class="page claims">
    <p class="kind">${
      meeting
        ? html`${icon("Meeting", meeting.attributes.status !== "held")}${[meeting.attributes.label, whenText(meeting.attributes, "long")].filter(Boolean).join(", ")}`
        : html`${icon("Claim")}All documents`
    }</p>
    <h1>Who said what, side by side</h1>
    <div class="bar"><p>${countText(found.statements, nodeTypes.Claim.label)} by ${countText(found.speakers, ["speaker", "speakers"])}.
      ${found.differs ? html`<b class="ne">≠</b> marks a row where sources differ; Parley does not decide between them.` : nothing}</p>
      ${controls(page, found)}</div>
    ${rows.length === 0 ? html`<p class="none">${emptyText(page, meeting)}</p>` : table(page, found, shown)}
    ${
      shown.length < rows.length
        ? html`<p class="rest"><button class="more" @click=${() => page.change(toggleOpen("claims:all"))}>${countText(rows.length - shown.length, ["more row", "more rows"])}</button></p>`
        : nothing
    }</div>`;
}

let last: { readonly key: readonly unknown[]; readonly found: Comparison } | undefined;

/** A page is drawn more often than its statements change. */
function known(of: Model, meeting: ThingOf<"Meeting"> | undefined, state: State): Comparison {
  const { columns = "sides", without, days } = state;
  const key = [of, meeting, columns, without, days];
  if (last?.key.every((part, index) => part === key[index])) return last.found;
  const inTime = within(of, days);
  const counts = (claim: ThingOf<"Claim">) =>
    weightOf(claim, without) > 0 && inTime?.has(claim.key) !== false;
  last = { key, found: comparison(of, meeting?.key, columns, counts) };
  return last.found;
}

const emptyText = ({ state }: Page, meeting: ThingOf<"Meeting"> | undefined): string =>
  state.differ
    ? "Nowhere here do sources differ."
    : meeting
      ? "No statement is about this meeting or made at it."
      : "These documents quote nobody.";

const controls = (
  { state, change }: Page,
  { differs }: Comparison,
): TemplateResult => html`<div class="controls">
  <span id="columns-name">Columns</span><span role="group" aria-labelledby="columns-name">${columnKinds.map(
    (columns) => html`<button aria-pressed=${(state.columns ?? "sides") === columns}
      @click=${() => change(setColumns(columns))}>${columnNames[columns]}</button>`,
  )}</span>
  ${
    differs || state.differ
      ? html`<label><input type="checkbox" .checked=${state.differ === true} @change=${() => change(toggleDiffer)}> Only where sources differ</label>`
      : nothing
  }</div>`;

const table = (page: Page, { columns }: Comparison, rows: readonly ComparisonRow[]) =>
  html`<div class="scroll"><table class="compare">
    <thead><tr><td></td>${columns.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
    <tbody>${rows.map(
      (row) =>
        html`<tr class=${row.kind}><th scope="row">${title(row)}</th>${columns.map(
          ({ key, label }) => html`<td data-column=${label}>${cell(page, row, key)}</td>`,
        )}</tr>`,
    )}</tbody></table></div>`;

function title({ kind, title: text, values, cells }: ComparisonRow): TemplateResult {
  const count = [...cells.values()].flat().length;
  const note = html`<small>${countText(count, nodeTypes.Claim.label)}</small>`;
  if (kind === "differ")
    return html`<b class="ne">≠ ${text}</b><small>${values}</small><small>Both may be true.</small>`;
  return html`<span>${kind === "same" ? "= " : ""}${text}</span>${note}`;
}

function cell(page: Page, row: ComparisonRow, column: string): TemplateResult {
  const list = row.cells.get(column) ?? [];
  if (list.length === 0) return html`<span class="none">No statement</span>`;
  const name = `${row.id}/${column}`;
  const shown = page.state.open.includes(name) ? list : list.slice(0, perCell);
  return html`<ul class="says">${shown.map((claim) => statement(page, claim, { withSpeaker: true, around: 50 }))}</ul>${
    shown.length < list.length
      ? html`<button class="more" @click=${() => page.change(toggleOpen(name))}>${countText(list.length - shown.length, ["more", "more"])}</button>`
      : nothing
  }`;
}
