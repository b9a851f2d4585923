// The search field and its results: a combobox with one list.
import { html, nothing, type TemplateResult } from "lit-html";
import { nodeTypes } from "../../graph/schema.ts";
import type { KnowledgeNode } from "../../src/model/knowledge.ts";
import { type Model, statementsOf, tiesFrom, tiesTo } from "../model/model.ts";
import { countText, kindLabel } from "../model/names.ts";
import { quotations } from "../model/quotation.ts";
import { folded, namesOf, type Results } from "../model/search.ts";
import { type Change, read, select } from "../state.ts";
import { icon, lens } from "./icons.ts";
import { quote } from "./words.ts";

/** What is typed and chosen; lives beside the state, since no link should carry it. */
export interface Query {
  readonly text: string;
  readonly open: boolean;
  readonly chosen: number;
}

interface Handlers {
  readonly onQuery: (query: Query) => void;
  readonly onChoose: (change: Change) => void;
}

/** What each row of the results does, in the order shown. */
export const choices = ({ things, words, closest }: Results): readonly Change[] => [
  ...things.map(({ thing }) => select(thing.key)),
  ...words.map(({ source, start }) => read(source.key, start)),
  ...(closest ? [select(closest.key)] : []),
];

export function searchBox(
  model: Model,
  query: Query,
  results: Results,
  { onQuery, onChoose }: Handlers,
): TemplateResult {
  const rows = choices(results);
  const open = query.open && query.text.trim().length >= 2;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      const chosen = (query.chosen + step + rows.length) % Math.max(1, rows.length);
      onQuery({ ...query, open: true, chosen });
    } else if (event.key === "Enter") {
      const change = rows[query.chosen];
      if (open && change) onChoose(change);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      onQuery({ text: open ? query.text : "", open: false, chosen: 0 });
      if (!open) (event.target as HTMLElement).blur();
    }
  };
  return html`<div class="search" role="search">${lens}
    <input id="search" type="search" autocomplete="off" spellcheck="false" role="combobox"
      placeholder="Search people, meetings, words" aria-label="Search people, meetings, words"
      aria-expanded=${open} aria-controls="results" aria-autocomplete="list"
      aria-activedescendant=${open && rows.length > 0 ? `result-${query.chosen}` : nothing}
      .value=${query.text}
      @input=${(event: Event) => onQuery({ text: (event.target as HTMLInputElement).value, open: true, chosen: 0 })}
      @focus=${() => query.text && onQuery({ ...query, open: true })}
      @keydown=${onKey}><kbd>/</kbd>
    ${open ? list(model, query, results, rows, onChoose) : nothing}</div>`;
}

function list(
  model: Model,
  query: Query,
  { things, words, closest }: Results,
  rows: readonly Change[],
  onChoose: (change: Change) => void,
): TemplateResult {
  let index = -1;
  const option = (content: unknown) => {
    index++;
    const change = rows[index];
    return html`<li id=${`result-${index}`} role="option" aria-selected=${index === query.chosen}
      class=${index === query.chosen ? "act" : ""}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => change && onChoose(change)}>${content}</li>`;
  };
  const kinds = [...new Set(things.map(({ thing }) => thing.kind))];
  const nothingFound = html`<p class="none" role="status">No “${query.text.trim()}” in these documents.${closest ? " Closest:" : ""}</p>`;
  return html`<div class="results">${rows.length === 0 || closest ? nothingFound : nothing}
    <div id="results" role=${rows.length === 0 ? nothing : "listbox"} aria-label=${rows.length === 0 ? nothing : "Results"}>
    ${kinds.map(
      (kind) =>
        html`<h3 role="presentation">${kindLabel(kind)}</h3><ul role="group" aria-label=${kindLabel(kind)}>${things
          .filter(({ thing }) => thing.kind === kind)
          .map(({ thing, spelling }) =>
            option(
              html`${icon(kind, thing.kind === "Meeting" && thing.attributes.status !== "held")}<span><b>${marked(
                thing.attributes.label,
                query.text,
              )}</b>${small(model, thing, spelling, query.text)}</span>${count(model, thing)}`,
            ),
          )}</ul>`,
    )}
    ${
      words.length > 0
        ? html`<h3 role="presentation">Words</h3><ul role="group" aria-label="Words" class="words">${words.map(
            (hit) => {
              const [first] = quotations(
                model.sourceOf,
                [{ ...hit, document: hit.source.key, rule: "search" }],
                60,
              );
              return option(
                html`${first ? quote(first) : nothing}<span class="sig">${hit.source.letter}</span>`,
              );
            },
          )}</ul>`
        : nothing
    }
    ${
      closest
        ? html`<ul role="group" aria-label="Closest">${option(html`${icon(closest.kind)}<span><b>${closest.attributes.label}</b>${small(model, closest, undefined, "")}</span>`)}</ul>`
        : nothing
    }</div>
    <p class="foot"><span><kbd>↑</kbd> <kbd>↓</kbd> choose</span><span><kbd>Enter</kbd> go there</span><span><kbd>Esc</kbd> close</span></p>
  </div>`;
}

/** The text with what was typed marked. */
function marked(text: string, query: string): unknown {
  const wanted = folded(query.trim());
  const at = wanted === "" ? -1 : folded(text).indexOf(wanted);
  if (at < 0) return text;
  return html`${text.slice(0, at)}<mark>${text.slice(at, at + wanted.length)}</mark>${text.slice(at + wanted.length)}`;
}

function small(
  model: Model,
  thing: KnowledgeNode,
  spelling: string | undefined,
  query: string,
): unknown {
  const [role] = tiesFrom(model, thing.key, "HOLDS");
  const office = role && model.things.get(role.target)?.attributes.label;
  const others = namesOf(thing)
    .slice(1)
    .filter((name) => name !== spelling)
    .slice(0, 3);
  const written = spelling === undefined ? others : [spelling, ...others];
  const people = tiesTo(model, thing.key, "ATTENDED").length;
  if (written.length === 0 && office === undefined && people === 0) return nothing;
  return html`<small>${[office, people > 0 ? countText(people, nodeTypes.Person.label) : undefined]
    .filter(Boolean)
    .join(
      " · ",
    )}${written.length > 0 ? html`${office || people ? " · " : ""}also written ${written.map((name, index) => [index > 0 ? ", " : "", marked(name, query)])}` : nothing}</small>`;
}

function count(model: Model, thing: KnowledgeNode): unknown {
  const number = statementsOf(model, thing.key).length;
  return number > 0 ? html`<i>${countText(number, nodeTypes.Claim.label)}</i>` : nothing;
}
