// The left column: headline, the key that is the filter, the documents.
import { html, nothing, type TemplateResult } from "lit-html";
import { type NodeKind, nodeTypes } from "../../graph/schema.ts";
import { dateText } from "../model/dates.ts";
import type { Source } from "../model/model.ts";
import { countText, kindLabel } from "../model/names.ts";
import { goTo, onlyKind, read, showEverything, toggleDocument, toggleKind } from "../state.ts";
import { icon } from "./icons.ts";
import { deck, headline } from "./overview.ts";
import type { Page } from "./page.ts";

const inPicture: readonly NodeKind[] = [
  "Meeting",
  "Person",
  "Organization",
  "Country",
  "Place",
  "Venue",
  "Group",
  "Topic",
];
const folded: readonly (readonly [NodeKind, string])[] = [
  ["Claim", "rays on the speaker"],
  ["Role", "in the person’s line"],
];
/** The Documents view lists them all. */
const mostDocuments = 40;
const names: Partial<Record<NodeKind, string>> = { Group: "Unnamed speakers" };

export function key(page: Page): TemplateResult {
  const { model, picture, state, change } = page;
  const count = (kind: NodeKind) => picture.counts.get(kind) ?? 0;
  const has = model.ofKind;
  const filtered =
    state.kinds !== undefined ||
    state.without.length > 0 ||
    state.unfolded.length > 0 ||
    state.days !== undefined;
  return html`<p class="headline" aria-hidden="true">${headline(model)}</p>
    <p class="deck">${deck(model)} ${model.ties.size > 0 ? html`<b>Select anything to read the sentence that says it.</b>` : nothing}</p>
    ${inPicture.some((kind) => has.has(kind)) ? html`<h2>In the picture</h2>` : nothing}
    <ul class="kinds">${inPicture
      .filter((kind) => has.has(kind))
      .map((kind) => {
        const on = picture.kinds.includes(kind);
        return html`<li class=${on ? "" : "off"}><button aria-pressed=${on} data-kind=${kind}
          title=${`${on ? "Hide" : "Show"}; with Alt only this`}
          @click=${(event: MouseEvent) => change(event.altKey ? onlyKind(kind) : toggleKind(kind, picture.kinds))}>
          ${icon(kind)}<span>${names[kind] ?? kindLabel(kind)}</span><i>${count(kind).toLocaleString("en")}</i></button></li>`;
      })}</ul>
    ${folded.some(([kind]) => has.has(kind)) ? html`<h2>Folded away</h2>` : nothing}
    <ul class="kinds fold">${folded
      .filter(([kind]) => has.has(kind))
      .map(
        ([kind, where]) =>
          html`<li><p>${icon(kind)}<span>${kindLabel(kind)}<small>${where}</small></span><i>${count(
            kind,
          ).toLocaleString("en")}</i></p></li>`,
      )}</ul>
    ${model.sources.length > 0 ? html`<h2>Documents</h2>` : nothing}
    <ul class="docs">${model.sources.slice(0, mostDocuments).map((source) => {
      const on = !state.without.includes(source.key);
      return html`<li class=${on ? "" : "off"}><button class="sig" aria-pressed=${on}
          aria-label=${`Count document ${source.letter}`} title=${on ? "Leave it out" : "Count it again"}
          @click=${() => change(toggleDocument(source.key))}>${source.letter}</button>
        <button class="open" @click=${() => change(read(source.key))}><span class="title">${source.title}</span><small>${whenAndWhere(source)}</small></button></li>`;
    })}</ul>
    ${
      model.sources.length > mostDocuments
        ? html`<p><button class="more" @click=${() => change(goTo("documents"))}>All ${countText(model.sources.length, nodeTypes.Document.label)}</button></p>`
        : nothing
    }
    ${filtered ? html`<p class="reset"><button class="more" @click=${() => change(showEverything)}>Show everything</button></p>` : nothing}`;
}

const whenAndWhere = ({ outlet, date }: Source): string =>
  [outlet, date === undefined ? "undated" : dateText(date, undefined, "short")]
    .filter(Boolean)
    .join(" · ");
