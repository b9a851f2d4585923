// The frame of the page: top bar, views, columns, dialogs.

import { html, nothing, type TemplateResult } from "lit-html";
import { commands } from "../keyboard.ts";
import { toHash } from "../link.ts";
import { isAlone } from "../model/load.ts";
import { countText } from "../model/names.ts";
import { hasServer } from "../query/ask.ts";
import type { DeskControl } from "../query/desk.ts";
import { goTo, showEverything, start, toggleAll, type View, views } from "../state.ts";
import { claims } from "./claims.ts";
import { panel } from "./evidence.ts";
import { bars, halfDisc, icon } from "./icons.ts";
import { key } from "./key.ts";
import { list } from "./list.ts";
import { meetings } from "./meetings.ts";
import { deck, headline } from "./overview.ts";
import type { Page } from "./page.ts";
import { queryLoading } from "./query-loading.ts";
import { reader } from "./reader.ts";
import type { Sheet } from "./sheet.ts";
import { shownAnswer, shownAnswerPeek } from "./shown-answer.ts";
import { timelineView } from "./timeline-view.ts";

/** What is open on the page, apart from what the link carries. */
export interface Frame {
  readonly keyOpen: boolean;
  readonly searchOpen: boolean;
  readonly helpOpen: boolean;
  readonly sheet: Sheet;
  /** What the live region says. */
  readonly spoken: string;
  /** The browser has no WebGL. */
  readonly blind: boolean;
  readonly copied: boolean;
  readonly stageWidth: number;
}

export interface Actions {
  readonly setFrame: (frame: Partial<Frame>) => void;
  readonly onTheme: () => void;
  readonly onShare: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
  readonly desk: DeskControl;
}

const viewNames: Readonly<Record<View, string>> = {
  network: "Network",
  meetings: "Meetings",
  claims: "Claims",
  documents: "Documents",
  list: "List",
  query: "Query",
};

export function app(
  page: Page,
  frame: Frame,
  search: TemplateResult,
  actions: Actions,
): TemplateResult {
  const { state } = page;
  const { setFrame } = actions;
  return html`<header id="top" class=${frame.searchOpen ? "searching" : ""}>
      <a class="word" href="#" @click=${(event: Event) => {
        event.preventDefault();
        page.change(() => start);
      }}>Parley</a>
      ${search}
      <nav class="views" aria-label="Views">${shownViews(page).map((view) => viewLink(page, view))}</nav>
      <div class="acts">
        <button class="wide" @click=${actions.onShare}>${shareLabel(frame.copied)}</button>
        <button class="wide" aria-label="Light or dark" title="Light or dark" @click=${actions.onTheme}>${halfDisc}</button>
        <button class="wide" aria-label="Keys and help" title="All keys (?)" @click=${() => setFrame({ helpOpen: true })}>?</button>
        <button class="ib phone-only" aria-label="Search" @click=${() => setFrame({ searchOpen: !frame.searchOpen })}>${lensButton}</button>
        <button class="ib key-button" aria-label="Key and filters" aria-expanded=${frame.keyOpen} @click=${() => setFrame({ keyOpen: !frame.keyOpen })}>${bars}</button>
      </div></header>
    <main class="v-${state.view} ${state.selected === undefined ? "" : "has-selection"} ${frame.keyOpen ? "key-open" : ""}">
      ${state.view === "documents" ? nothing : html`<h1 class="unseen">${headline(page.model)}</h1>`}
      ${
        state.view === "documents"
          ? reader(page)
          : html`
      <aside id="key" aria-label="Key and filters">${key(page)}</aside>
      ${middle(page, actions.desk)}
      <section class="stage" aria-label="The picture" ?hidden=${state.view !== "network"}>${stageFrame(page, frame, actions)}</section>
      <aside id="panel" aria-label="Evidence" class=${`sheet ${frame.sheet}`} tabindex="-1">
        <button class="grip" aria-label="More or less of the evidence" @click=${() =>
          setFrame({
            sheet: frame.sheet === "peek" ? "half" : frame.sheet === "half" ? "full" : "peek",
          })}></button>
        ${peek(page)}<div class="inside">${panel(page)}</div></aside>`
      }
    </main>
    <nav class="tabs" aria-label="Views">${shownViews(page).map((view) => viewLink(page, view))}</nav>
    <p class="unseen" role="status" aria-live="polite" id="spoken">${frame.spoken}</p>
    ${frame.helpOpen ? help(() => setFrame({ helpOpen: false })) : nothing}`;
}

/** Of a page without a server only what follows the file's name means the same to others. */
const shareLabel = (copied: boolean): string => {
  if (isAlone()) return copied ? "Copied: it follows the file's name" : "Copy this place";
  return copied ? "Link copied" : "Share";
};

/** Beside the panel; the network, which keeps its canvas, is hidden meanwhile. */
function middle(page: Page, desk: DeskControl): TemplateResult | typeof nothing {
  if (page.state.view === "query")
    return desk.desk().view?.(page, desk) ?? queryLoading(desk.desk().broken);
  if (page.state.view === "list") return list(page);
  if (page.state.view === "meetings") return meetings(page);
  return page.state.view === "claims" ? claims(page) : nothing;
}

/** Views of which there is nothing in these documents are not offered. */
const shownViews = ({ model: { ofKind } }: Page): readonly View[] =>
  views.filter(
    (view) =>
      (view !== "meetings" || ofKind.has("Meeting")) &&
      (view !== "claims" || ofKind.has("Claim")) &&
      (view !== "query" || hasServer()),
  );

const lensButton = html`<svg class="lens" width="20" height="20" viewBox="0 0 16 16" aria-hidden="true"><circle cx="6.8" cy="6.8" r="4.6"/><path d="M10.4 10.4 14.4 14.4"/></svg>`;

function viewLink({ state, change }: Page, view: View): TemplateResult {
  const target = `#${toHash(goTo(view)(state))}`;
  return html`<a href=${target} aria-current=${state.view === view ? "page" : nothing} @click=${(
    event: MouseEvent,
  ) => {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    change(goTo(view));
  }}>${viewNames[view]}</a>`;
}

/** The canvas has no text: beside it stands what it names, for those who do not see it. */
function stageFrame(
  { picture, model, state, change }: Page,
  frame: Frame,
  actions: Actions,
): TemplateResult {
  const names = picture.marks.map((mark) => mark.label);
  const empty = picture.marks.length === 0;
  return html`<div class="picture"><div class="canvas" id="canvas" tabindex="0" role="application"
      aria-label=${`Network of ${countText(picture.marks.length, ["thing", "things"])}. Arrow keys move, Enter selects; the List holds the same.`}></div>
    <ul class="unseen" aria-label="In the picture">${names.map((name) => html`<li>${name}</li>`)}</ul>
    ${empty ? nothingDrawn(model, change) : nothing}
    ${
      frame.blind
        ? html`<div class="notice"><p class="big">This browser cannot draw the network</p><p>Everything is in the List and in the other views.</p>
      <p><button class="btn" @click=${() => change(goTo("list"))}>Open the List</button></p></div>`
        : nothing
    }
    ${state.shown ? shownAnswer({ picture, model, state, change }, state.shown) : caption({ picture, model, state, change })}
    <div class="zoom"><button aria-label="Nearer" @click=${() => actions.onZoom(1 / 1.4)}>+</button>
      <button aria-label="Farther" @click=${() => actions.onZoom(1.4)}>−</button><button @click=${actions.onFit}>Fit</button></div></div>
    <div class="time">${timelineView({ picture, model, state, change }, frame.stageWidth)}</div>`;
}

const caption = ({ picture, state, change }: Page): TemplateResult =>
  html`<p class="cap">${picture.marks.length.toLocaleString("en")} of ${countText(picture.total, ["thing", "things"])} drawn${
    state.all || picture.drawable > picture.marks.length
      ? html` <button class="more" @click=${() => change(toggleAll)}>${state.all ? "Draw the most evidenced" : `Draw ${picture.drawable.toLocaleString("en")}`}</button>`
      : nothing
  }</p>`;

function nothingDrawn({ things, sources }: Page["model"], change: Page["change"]): TemplateResult {
  if (sources.length === 0)
    return html`<div class="notice"><p class="big">There is no document here</p>
      <p>Give <code>parley build</code> a folder with texts${isAlone() ? "" : ", then reload this page"}.</p></div>`;
  if (things.size === sources.length)
    return html`<div class="notice"><p class="big">These documents name nothing</p>
      <p>No people, meetings or statements were found in them. Their text is under Documents.</p></div>`;
  return html`<div class="notice"><p class="big">Nothing matches these filters</p>
    <p>Every kind, every document or all that happened is left out.</p>
    <p><button class="btn" @click=${() => change(showEverything)}>Show everything</button></p></div>`;
}

/** Phone: what the sheet shows before anything is selected. */
function peek(page: Page): TemplateResult | typeof nothing {
  const { model, state } = page;
  if (state.selected !== undefined) return nothing;
  if (state.shown) return shownAnswerPeek(page, state.shown);
  return html`<div class="peek-only"><h2>${headline(model)}</h2><p class="alias">${deck(model)} <b>Tap anything to read the sentence that says it.</b></p>
      <p class="pkey"><span>${icon("Meeting")}meeting</span><span>${icon("Person")}person</span><span>${icon("Claim")}one statement</span></p></div>`;
}

function help(close: () => void): TemplateResult {
  return html`<div class="veil" @click=${close}></div><dialog open aria-label="Keys" class="help"><h2>Keys</h2>
    <table>${commands
      .filter(({ shown }) => shown !== "")
      .map(
        ({ shown, does }) => html`<tr><td><kbd>${shown}</kbd></td><td>${does}</td></tr>`,
      )}</table>
    <p>A ray is one statement; a long ray stands in two documents. Everything drawn, and every line, opens the words that say it.</p>
    <button class="btn" autofocus @click=${close}>Close</button></dialog>`;
}
