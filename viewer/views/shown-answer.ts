// Under the picture, while it shows an answer: what is lit, and the ways on.
import { html, type TemplateResult } from "lit-html";
import { countText } from "../model/names.ts";
import { goTo, showNoAnswer, toggleOnly } from "../state.ts";
import type { Page } from "./page.ts";

export function shownAnswer(
  { model, picture, state, change }: Page,
  keys: readonly string[],
): TemplateResult {
  const drawn = new Set(picture.marks.map(({ key }) => key));
  const things = keys.filter((key) => model.things.has(key));
  const ties = keys.filter((key) => model.ties.has(key));
  const missing = things.filter((key) => !drawn.has(key)).length;
  const parts = [
    things.length > 0 ? countText(things.length, ["thing", "things"]) : "",
    ties.length > 0 ? countText(ties.length, ["tie", "ties"]) : "",
  ].filter(Boolean);
  return html`<p class="cap lit"><span>In the answer: ${parts.join(", ") || "nothing of this graph"}${
    missing > 0 ? `; ${missing.toLocaleString("en")} not drawn` : ""
  }</span>
    <button class="more" aria-pressed=${state.only === true} @click=${() => change(toggleOnly)}>${state.only ? "Among the others" : "Only these"}</button>
    <button class="more" @click=${() => change(goTo("query"))}>Back to the query</button>
    <button class="more" @click=${() => change(showNoAnswer)}>Show all alike</button></p>`;
}
