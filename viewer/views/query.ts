// The view Query: a question of one's own to the graph, and the table that answers it.
import { html, nothing, type TemplateResult } from "lit-html";
import { labelOf } from "../model/model.ts";
import { hasServer } from "../query/ask.ts";
import type { DeskControl } from "../query/desk.ts";
import { briefly, sameDraft, written } from "../query/draft.ts";
import { type Sample, samples } from "../query/samples.ts";
import { answer } from "./answer.ts";
import type { Page } from "./page.ts";

export function query(page: Page, control: DeskControl): TemplateResult {
  if (!hasServer())
    return html`<div class="page query"><h1>Ask the graph</h1><p class="lead">This page stands in a file, which has nothing that could run a query.
      Open the folder of the graph with <code>parley view</code> to ask it questions.</p></div>`;
  const { draft } = control.desk();
  const sample = samples(page.model)
    .flatMap(({ questions }) => questions)
    .find(({ draft: { cypher } }) => cypher === draft.cypher);
  return html`<nav class="mlist questions" aria-label="Questions">${questions(page, control)}</nav>
    <div class="page query">
      <h1>${sample?.asks ?? "Ask the graph"}</h1>
      <p class="lead">${sample?.explains ?? "In Cypher, the language of Neo4j. A query here reads and never changes anything."}</p>
      ${field(control)}
      ${form(page, control, sample)}
      ${answer(page, control)}
      ${control.desk().shown ? nothing : html`<div class="instead">${questions(page, control)}</div>`}
    </div>`;
}

const field = (control: DeskControl): TemplateResult =>
  control.desk().broken
    ? html`<div role="alert"><p class="big"><b class="ne">!</b> The editor could not be loaded</p><p>Is <code>parley view</code> still running? Start it again and reload this page.</p></div>`
    : html`<div class="ask">${control.desk().field}</div>`;

function form(page: Page, control: DeskControl, sample: Sample | undefined): TemplateResult {
  const { draft, running } = control.desk();
  return html`<form class="run" @submit=${(event: Event) => {
    event.preventDefault();
    control.run();
  }}>
    ${written(draft).map(([name, text]) => {
      const known = page.model.things.has(text) ? labelOf(page.model, text) : "";
      return html`<label><span>$${name}</span><input name=${name} autocomplete="off" spellcheck="false" .value=${text}
        title=${sample?.describes[name] ?? "Text, or a number, a list, true, false, null as in JSON"}
        @input=${(event: Event) => control.setValue(name, (event.target as HTMLInputElement).value)}
        @keydown=${leave}><small>${known}</small></label>`;
    })}
    <p><button class="btn" type="submit" ?disabled=${running || draft.cypher.trim() === ""}>Run</button>
      ${
        running
          ? html`<button type="button" class="more" @click=${control.stop}>Stop</button><span class="none">Running …</span>`
          : html`<span class="hint"><kbd>${modifier} Enter</kbd> runs, <kbd>Esc</kbd> leaves the field</span>`
      }</p></form>`;
}

const modifier = /Mac|iP(?:hone|ad)/.test(navigator.userAgent) ? "⌘" : "Ctrl";

function leave(event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  event.stopPropagation();
  document.querySelector<HTMLElement>("#answer")?.focus();
}

function questions({ model }: Page, control: DeskControl): TemplateResult {
  const { draft, asked } = control.desk();
  return html`${samples(model).map(
    ({ title, questions: list }) =>
      html`<h2>${title}</h2><ul>${list.map(
        (
          one,
        ) => html`<li aria-current=${one.draft.cypher === draft.cypher ? "true" : nothing}><button
        @click=${() => control.write(one.draft)}><span class="what">${one.asks}</span></button></li>`,
      )}</ul>`,
  )}
  ${
    asked.length === 0
      ? nothing
      : html`<h2>Asked before</h2><ul class="asked">${asked.map(
          ({
            draft: before,
            outcome,
          }) => html`<li aria-current=${sameDraft(before, draft) ? "true" : nothing}><button @click=${() => control.write(before)}>
          <span class="what"><code>${briefly(before)}</code><small>${"answer" in outcome ? `${outcome.answer.rows.length.toLocaleString("en")} rows` : "no answer"}</small></span></button></li>`,
        )}</ul>`
  }`;
}
