// The same graph without a picture: every mark a row, read by keyboard and screen reader.
import { html, nothing, type TemplateResult } from "lit-html";
import { type NodeKind, nodeTypes } from "../../graph/schema.ts";
import type { KnowledgeNode } from "../../src/model/knowledge.ts";
import { whenText } from "../model/dates.ts";
import {
  byWeight,
  evidenceOf,
  labelOf,
  statementsOf,
  thingsOf,
  tiesFrom,
  tiesTo,
} from "../model/model.ts";
import { countText, kindLabel } from "../model/names.ts";
import { sideOf } from "../model/sides.ts";
import { weightOf } from "../model/weight.ts";
import { within } from "../model/within.ts";
import { select, toggleOpen } from "../state.ts";
import { icon } from "./icons.ts";
import type { Page } from "./page.ts";
import { strip } from "./words.ts";

const listed: readonly NodeKind[] = [
  "Person",
  "Meeting",
  "Group",
  "Organization",
  "Country",
  "Place",
  "Venue",
  "Topic",
];
const perKind = 200;

export function list(page: Page): TemplateResult {
  const { model, state } = page;
  const kinds = state.kinds ?? listed;
  const inTime = within(model, state.days);
  const groups = listed.flatMap((kind) => {
    if (!kinds.includes(kind)) return [];
    const things = thingsOf(model, kind)
      .filter((thing) => weightOf(thing, state.without) > 0 && inTime?.has(thing.key) !== false)
      .sort(byWeight);
    return things.length > 0 ? [{ kind, things }] : [];
  });
  return html`<div class="page list">${
    groups.length === 0 ? html`<p class="none">Nothing matches these filters.</p>` : nothing
  }${groups.map(({ kind, things }) => {
    const all = state.open.includes(`list:${kind}`);
    const shown = all ? things : things.slice(0, perKind);
    return html`<section aria-labelledby=${`list-${kind}`}><h2 id=${`list-${kind}`}>${icon(kind)}${kindLabel(kind)} <i>${things.length.toLocaleString("en")}</i></h2>
      <ul>${shown.map((thing) => row(page, thing))}</ul>
      ${shown.length < things.length ? html`<button class="more" @click=${() => page.change(toggleOpen(`list:${kind}`))}>${countText(things.length - shown.length, ["more", "more"])}</button>` : nothing}</section>`;
  })}</div>`;
}

function row(page: Page, thing: KnowledgeNode): TemplateResult {
  const { model, state, change } = page;
  const on = state.selected === thing.key;
  return html`<li class=${on ? "on" : ""}><button aria-current=${on ? "true" : nothing} data-key=${thing.key}
    @click=${() => change(select(thing.key))}><b>${thing.attributes.label}</b>
    <span class="what">${what(page, thing)}</span>${strip({ ...page, model }, evidenceOf(thing))}</button></li>`;
}

function what({ model }: Page, thing: KnowledgeNode): string {
  const { key } = thing;
  const side = thing.kind === "Person" ? sideOf(model, key) : undefined;
  const meetings = tiesFrom(model, key, "ATTENDED", "EXPECTED_AT", "PARTY_TO").length;
  const people =
    thing.kind === "Meeting" ? tiesTo(model, key, "ATTENDED", "EXPECTED_AT").length : 0;
  const said = statementsOf(model, key).length;
  return [
    side === undefined ? "" : labelOf(model, side),
    thing.kind === "Meeting" ? whenText(thing.attributes, "short") : "",
    thing.kind === "Meeting" && thing.attributes.status !== "held" ? thing.attributes.status : "",
    meetings > 0 ? countText(meetings, nodeTypes.Meeting.label) : "",
    people > 0 ? countText(people, nodeTypes.Person.label) : "",
    said > 0 ? countText(said, nodeTypes.Claim.label) : "",
  ]
    .filter(Boolean)
    .join(", ");
}
