// The document itself: unchanged, with its statements and names marked, who speaks in the margin.
import { html, nothing, type TemplateResult } from "lit-html";
import { nodeTypes } from "../../graph/schema.ts";
import { type Marks, marksOf, type Run, runs } from "../model/marks.ts";
import { labelOf, type Model, type Source, tiesFrom } from "../model/model.ts";
import { countText } from "../model/names.ts";
import { paragraphsOf } from "../model/paragraphs.ts";
import { read, select } from "../state.ts";
import type { Page } from "./page.ts";
import { chain, links, sourceText } from "./words.ts";

const known = new WeakMap<Source, Marks>();

function marks(of: Model, source: Source): Marks {
  const made = known.get(source) ?? marksOf(of, source);
  known.set(source, made);
  return made;
}

/** The document that the state names, else the first. */
export const shownSource = ({ model, state }: Page): Source | undefined =>
  (state.document === undefined ? undefined : model.sourceOf.get(state.document)) ??
  model.sources[0];

/** Offsets where statements begin, for the keys n and p. */
export const statementStarts = (page: Page): readonly number[] => {
  const source = shownSource(page);
  return source ? marks(page.model, source).claims.map(({ start }) => start) : [];
};

export function reader(page: Page): TemplateResult {
  const { model, state, change } = page;
  const source = shownSource(page);
  if (!source) return html`<p class="none">There is no document.</p>`;
  const found = marks(model, source);
  const at = state.at;
  const claimAt =
    at === undefined
      ? undefined
      : found.claims.find((span) => span.start <= at && at < span.end)?.key;
  const keys = [...new Set(found.claims.map(({ key }) => key))];
  const title = source.titled
    ? paragraphsOf(source).find((one) => titleIn(source, one))
    : undefined;
  return html`<div class="page read">
    <nav class="dlist" aria-label="Documents"><h2>Documents</h2><ul>${model.sources.map(
      (
        other,
      ) => html`<li aria-current=${other === source ? "true" : nothing}><button @click=${() => change(read(other.key))}>
        <span class="sig">${other.letter}</span><span><b>${other.title}</b><small>${sourceText(other)}</small></span></button></li>`,
    )}</ul></nav>
    <article lang="mul">
      <p class="crumb"><span class="sig">${source.letter}</span>${sourceText(source)} · ${countText(keys.length, nodeTypes.Claim.label)}</p>
      <h1>${source.title}</h1>
      <div class="text" dir="auto">${paragraphsOf(source)
        .filter((paragraph) => paragraph !== title)
        .map(
          (paragraph) =>
            html`<p><span class="pn" aria-hidden="true">${paragraph.number}</span>${runs(
              source.text,
              paragraph,
              found,
            ).map((run) => runText(page, run, at, claimAt))}</p>`,
        )}</div>
    </article>
    <aside class="notes" aria-label="Who says it"><ol>${keys.map(
      (
        key,
      ) => html`<li data-claim=${key} class=${key === claimAt ? "sel" : ""}>${chain(page, key, true)}
        <p class="how">${how(model, key)}</p>${links(page, key)}</li>`,
    )}</ol></aside>
  </div>`;
}

/** Whether a paragraph is nothing but the title, which stands above already. */
const titleIn = (
  source: Source,
  { start, end, number }: { start: number; end: number; number: number },
) => {
  const text = source.text.slice(start, end).replace(/^=+\s*|\s*=+$/g, "");
  return number <= 2 && (text === source.title || text.replace(/^date \S+ /, "") === source.title);
};

function runText(
  page: Page,
  run: Run,
  at: number | undefined,
  claimAt: string | undefined,
): unknown {
  const shown = at !== undefined && run.start <= at && at < run.start + run.text.length;
  const text =
    run.name === undefined
      ? run.text
      : html`<a class="ent" href="#" @click=${(event: Event) => {
          event.preventDefault();
          if (run.name !== undefined) page.change(select(run.name));
        }}>${run.text}</a>`;
  if (run.claim === undefined)
    return shown ? html`<span class="here" id="here">${text}</span>` : text;
  const on = run.claim === claimAt;
  return html`<mark class=${on ? "sel" : ""} data-claim=${run.claim} id=${shown ? "here" : nothing}>${text}</mark>`;
}

function how(of: Model, key: string): string {
  const claim = of.things.get(key);
  if (claim?.kind !== "Claim") return "";
  const told = tiesFrom(of, key, "TOLD_TO").map((tie) => labelOf(of, tie.target));
  const word = { direct: "quoted", mixed: "partly quoted", indirect: "reported" }[
    claim.attributes.quotation
  ];
  return told.length > 0 ? `${word}, to ${told.join(", ")}` : word;
}

/** Puts each note beside its line, pushed down where two would meet; then shows the place asked for. */
export function settleReader(root: ParentNode, scroll: boolean): void {
  const aside = root.querySelector<HTMLElement>(".notes");
  if (!aside) return;
  const top = aside.getBoundingClientRect().top;
  const beside = getComputedStyle(aside).position !== "static" || aside.offsetWidth > 200;
  let floor = 0;
  for (const note of aside.querySelectorAll<HTMLElement>("li")) {
    const claim = note.dataset["claim"] ?? "";
    const mark = root.querySelector(`mark[data-claim="${CSS.escape(claim)}"]`);
    const first = mark?.getClientRects()[0];
    if (!first || !beside) continue;
    const y = Math.max(first.top - top, floor);
    note.style.top = `${y}px`;
    floor = y + note.offsetHeight + 6;
  }
  if (scroll) root.querySelector("#here")?.scrollIntoView({ block: "center" });
}
