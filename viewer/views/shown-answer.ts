// While the picture shows an answer: what is lit, and the ways on. Under the picture; on a phone in
// the sheet below it.
import { html, type TemplateResult } from "lit-html";
import { countText } from "../model/names.ts";
import { goTo, showNoAnswer, toggleOnly } from "../state.ts";
import type { Page } from "./page.ts";

export const shownAnswer = (page: Page, keys: readonly string[]): TemplateResult =>
  html`<p class="cap lit"><span>In the answer: ${counted(page, keys)}</span>${ways(page)}</p>`;

export const shownAnswerPeek = (page: Page, keys: readonly string[]): TemplateResult =>
  html`<div class="peek-only"><h2>In the answer</h2><p class="alias">${counted(page, keys)}</p><p class="ways">${ways(page)}</p></div>`;

function counted({ model, picture }: Page, keys: readonly string[]): string {
  const drawn = new Set(picture.marks.map(({ key }) => key));
  const things = keys.filter((key) => model.things.has(key));
  const ties = keys.filter((key) => model.ties.has(key)).length;
  const missing = things.filter((key) => !drawn.has(key)).length;
  const parts = [
    things.length > 0 ? countText(things.length, ["thing", "things"]) : "",
    ties > 0 ? countText(ties, ["relation", "relations"]) : "",
    missing > 0 ? `${missing.toLocaleString("en")} not drawn` : "",
  ].filter(Boolean);
  return parts.join(", ") || "nothing of this graph";
}

const ways = ({ state, change }: Page): TemplateResult => html`
  <button class="more" @click=${() => change(toggleOnly)}>${state.only ? "Draw the others, too" : "Draw only these"}</button>
  <button class="more" @click=${() => change(goTo("query"))}>Back to the query</button>
  <button class="more" @click=${() => change(showNoAnswer)}>Clear</button>`;
