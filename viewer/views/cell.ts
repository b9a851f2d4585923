// One cell of an answer: things and ties are links that open the words that say them; text stays text.
import { html, nothing, type TemplateResult } from "lit-html";
import {
  type Cell,
  type EdgeCell,
  isEdge,
  isList,
  isNode,
  type NodeCell,
} from "../../graph/query/answer.ts";
import { edgeTypes } from "../../graph/schema.ts";
import { toHash } from "../link.ts";
import { labelOf, type Model, type Tie } from "../model/model.ts";
import { meetingName } from "../model/names.ts";
import { textOf } from "../query/cells.ts";
import { named } from "../query/names.ts";
import { type Change, select } from "../state.ts";
import { icon } from "./icons.ts";
import type { Page } from "./page.ts";

/** Longer texts and lists are clipped; a step shows them whole. */
const longest = 200;
const mostItems = 6;
const mostInner = 2;

export interface Clip {
  readonly whole: boolean;
  readonly toggle: () => void;
}

export function cell(page: Page, value: Cell, clip: Clip): unknown {
  if (typeof value === "string") return text(page, value, clip);
  if (isList(value)) return list(page, value, clip);
  const long =
    value !== null && typeof value === "object" && "map" in value && textOf(value).length > longest;
  const words = part(page, value, clip.whole || !long);
  return long ? html`${words}${more(clip.whole, clip.toggle, "All of it")}` : words;
}

function text(page: Page, value: string, { whole, toggle }: Clip): unknown {
  const clipped = value.length > longest + 40;
  const words = clipped && !whole ? `${value.slice(0, longest).trimEnd()} …` : value;
  const key = named(page.model, value);
  const shown = key === undefined ? words : link(page, select(key), words, key);
  return clipped ? html`${shown} ${more(whole, toggle, "All of it")}` : shown;
}

function list(page: Page, values: readonly Cell[], { whole, toggle }: Clip): unknown {
  if (values.length === 0) return html`<span class="none">empty list</span>`;
  const shown = whole ? values : values.slice(0, mostItems);
  const items = shown.map((value) => html`<li>${part(page, value)}</li>`);
  const inLine = shown.every((value) => textOf(value).length < 30 && !isEdge(value));
  return html`<ul class=${inLine ? "items in-line" : "items"}>${items}</ul>${
    values.length > mostItems ? more(whole, toggle, `${values.length - mostItems} more`) : nothing
  }`;
}

const more = (whole: boolean, toggle: () => void, words: string): TemplateResult =>
  html`<button class="more" aria-expanded=${whole} @click=${toggle}>${whole ? "Less" : words}</button>`;

/** A value by itself; what is long within it is cut, unless it is asked for whole. */
function part(page: Page, value: Cell, whole = true): unknown {
  if (value === null) return html`<span class="none">null</span>`;
  if (typeof value === "string") {
    const words = whole || value.length <= 80 ? value : `${value.slice(0, 80).trimEnd()} …`;
    const key = named(page.model, value);
    return key === undefined ? words : link(page, select(key), words, key);
  }
  if (typeof value === "number") return value.toLocaleString("en", { maximumFractionDigits: 6 });
  if (typeof value === "boolean") return value ? "true" : "false";
  if (isList(value)) return inner(page, value, whole);
  if (isNode(value)) return thing(page, value);
  if (isEdge(value)) return sentence(page, value);
  if ("path" in value) return path(page, value.path);
  return html`<dl class="map">${Object.entries(value.map).map(
    ([name, one]) => html`<div><dt>${name}</dt><dd>${part(page, one, whole)}</dd></div>`,
  )}</dl>`;
}

/** A list within a list or a map. */
function inner(page: Page, values: readonly Cell[], whole: boolean): unknown {
  const shown = whole ? values : values.slice(0, mostInner);
  const rest = values.length - shown.length;
  return html`${shown.map((one, index) => [index > 0 ? ", " : "", part(page, one, whole)])}${
    rest > 0 ? html` <span class="none">and ${rest} more</span>` : nothing
  }`;
}

function thing(page: Page, { node, name }: NodeCell): unknown {
  const known = page.model.things.get(node);
  if (!known) return name === "" ? node : name;
  const hollow = known.kind === "Meeting" && known.attributes.status !== "held";
  return html`<span class="thing">${icon(known.kind, hollow)}${link(page, select(node), nameOf(page.model, node), node)}</span>`;
}

/** As in the picture. */
function nameOf(of: Model, key: string): string {
  const known = of.things.get(key);
  return known?.kind === "Meeting" ? meetingName(of, known) : labelOf(of, key);
}

const verb = ({ kind }: Tie): string => edgeTypes[kind].label;

/** "Ada Roe attended Bergen talks", which opens the words that say so. */
function sentence(page: Page, { edge, kind }: EdgeCell): unknown {
  const { model } = page;
  const tie = model.ties.get(edge);
  if (!tie) return kind;
  const { source, target, key } = tie;
  return link(
    page,
    select(source, [key]),
    html`${nameOf(model, source)} <i>${verb(tie)}</i> ${nameOf(model, target)}`,
    key,
  );
}

function path(page: Page, parts: readonly (NodeCell | EdgeCell)[]): unknown {
  return html`<span class="path">${parts.map((step, index) => {
    if (isNode(step)) return thing(page, step);
    const tie = page.model.ties.get(step.edge);
    const before = parts[index - 1];
    const back = before !== undefined && isNode(before) && before.node !== step.from;
    const words = tie ? link(page, select(tie.source, [tie.key]), verb(tie), tie.key) : step.kind;
    return html`<span class="step">${back ? "← " : ""}${words}${back ? "" : " →"}</span> `;
  })}</span>`;
}

/** Can be opened in another tab, too. */
const link = (page: Page, change: Change, words: unknown, key: string): TemplateResult =>
  html`<a class="name" data-cell=${key} href=${`#${toHash(change(page.state))}`}
    @click=${(event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      page.change(change);
    }}>${words}</a>`;
