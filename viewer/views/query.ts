// The view Query: a question of one's own to the graph, and the table that answers it. With the editor
// and the questions it is a part of the page that is loaded when it is first asked for.
import { html, nothing, type TemplateResult } from "lit-html";
import { labelOf } from "../model/model.ts";
import { countText } from "../model/names.ts";
import type { DeskControl } from "../query/desk.ts";
import { briefly, type Draft, sameDraft, written } from "../query/draft.ts";
import { type Sample, samples } from "../query/samples.ts";
import { answer } from "./answer.ts";
import type { Page } from "./page.ts";

export function query(page: Page, control: DeskControl): TemplateResult {
  const { draft } = control.desk();
  const sample = sampleOf(page.model, draft);
  return html`<nav class="mlist questions" aria-label="Questions">${questions(page, control)}</nav>
    <div class="page query">
      <h1>${sample?.asks ?? "Ask the graph"}</h1>
      <p class="lead">${sample?.explains ?? "In Cypher, the language of Neo4j. A query here reads and never changes anything."}</p>
      <div class="ask">${control.desk().field}</div>
      ${form(page, control, sample)}
      ${answer(page, control)}
      ${control.desk().shown ? nothing : html`<div class="instead">${questions(page, control)}</div>`}
    </div>`;
}

function form(page: Page, control: DeskControl, sample: Sample | undefined): TemplateResult {
  const { draft, running } = control.desk();
  return html`<form class="run" @submit=${(event: Event) => {
    event.preventDefault();
    control.run();
  }}>
    ${written(draft)
      .filter(([name]) => name !== "graph")
      .map(([name, text]) => {
        const known = page.model.things.has(text) ? labelOf(page.model, text) : "";
        return html`<label><span>$${name}</span><input name=${name} autocomplete="off" spellcheck="false" .value=${text}
        title=${sample?.describes[name] ?? "Text, or a number, a list, true, false, null as in JSON"}
        @input=${(event: Event) => control.setValue(name, (event.target as HTMLInputElement).value)}
        @keydown=${leave}><small>${known}</small></label>`;
      })}
    <p><button class="btn" type="submit" ?disabled=${draft.cypher.trim() === ""}>Run</button>
      ${
        running
          ? html`<button type="button" class="more" @click=${(event: Event) => stop(event, control)}>Stop</button><span class="none">Running …</span>`
          : html`<span class="hint"><kbd>${modifier} Enter</kbd> runs, <kbd>Esc</kbd> leaves the field</span>`
      }</p></form>`;
}

/** The button goes with what it stops: the focus must not go with it. */
function stop({ target }: Event, control: DeskControl): void {
  const form = target instanceof Element ? target.closest("form") : null;
  control.stop();
  form?.querySelector<HTMLElement>(".btn")?.focus();
}

const modifier = /Mac|iP(?:hone|ad)/.test(navigator.userAgent) ? "⌘" : "Ctrl";

function leave(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  document.querySelector<HTMLElement>("#answer")?.focus();
}

const mostBefore = 6;

function questions({ model }: Page, control: DeskControl): TemplateResult {
  const { draft, asked } = control.desk();
  const here = (before: Draft) => (sameDraft(before, draft) ? "true" : nothing);
  return html`${
    asked.length === 0
      ? nothing
      : html`<h2>Asked before</h2><ul>${asked.slice(0, mostBefore).map(
          ({ draft: before, outcome }) => html`<li aria-current=${here(before)}><button
          @click=${() => control.write(before)}><span class="what">${title(model, before)}<small>${
            "answer" in outcome
              ? countText(outcome.answer.rows.length, ["row", "rows"])
              : "no answer"
          }</small></span></button></li>`,
        )}</ul>`
  }${samples(model).map(
    ({ title: theme, questions: list }) =>
      html`<h2>${theme}</h2><ul>${list.map(
        ({
          asks,
          cypher,
          values,
        }) => html`<li aria-current=${cypher === draft.cypher ? "true" : nothing}><button
        @click=${() => control.write({ cypher, values: values() ?? {} })}><span class="what">${asks}</span></button></li>`,
      )}</ul>`,
  )}`;
}

/** A question is known by its words while its values are those that it came with. */
function title(model: Page["model"], draft: Draft): TemplateResult {
  const sample = sampleOf(model, draft);
  return sample && sameDraft({ ...draft, values: sample.values() ?? {} }, draft)
    ? html`${sample.asks}`
    : html`<code>${briefly(draft)}</code>`;
}

const sampleOf = (model: Page["model"], { cypher }: Draft): Sample | undefined =>
  samples(model)
    .flatMap(({ questions: list }) => list)
    .find((sample) => sample.cypher === cypher);
