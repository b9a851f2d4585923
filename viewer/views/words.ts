// Small templates of words that several parts of the page share. Text is bound, never markup.

import { html, nothing, type TemplateResult } from "lit-html";
import type { Evidence } from "../../src/model/span.ts";
import { toHash } from "../link.ts";
import { contentOf } from "../model/content.ts";
import { dateText } from "../model/dates.ts";
import { mostLetters } from "../model/letters.ts";
import {
  disputesOf,
  echoesOf,
  labelOf,
  type Model,
  reportersOf,
  type Source,
  sourcesOf,
  speakersOf,
  type ThingOf,
} from "../model/model.ts";
import { countText } from "../model/names.ts";
import type { Word } from "../model/phrases.ts";
import { type Quotation, quotations } from "../model/quotation.ts";
import type { Sentence } from "../model/sentences.ts";
import { read, select, toggleOpen } from "../state.ts";
import { twist } from "./icons.ts";
import type { Page } from "./page.ts";

/** The boxed letter of a document; a step opens the document at the words. */
export const siglum = ({ change }: Page, { key, letter, title }: Source, at?: number) =>
  html`<button class="sig" title=${title} aria-label=${`Document ${letter}: read it`}
    @click=${() => change(read(key, at))}>${letter}</button>`;

/** Which documents carry it: present letters dark, absent ones pale. */
export function strip({ model }: Page, evidence: readonly Evidence[]): TemplateResult {
  const present = sourcesOf(model, evidence);
  const letters = present.map((source) => source.letter).join(", ");
  if (model.sources.length > mostLetters)
    return html`<span class="strip count">${countText(present.length, ["document", "documents"])}</span>`;
  return html`<span class="strip" role="img" aria-label=${`in ${letters}`}>${model.sources.map(
    (source) => html`<i class=${present.includes(source) ? "on" : ""}>${source.letter}</i>`,
  )}</span>`;
}

export const sourceText = (source: Source): string =>
  [
    source.outlet ?? (source.format === "wiki" ? "Wiki article" : "Outlet not stated"),
    source.date === undefined ? "undated" : dateText(source.date, undefined, "short"),
  ].join(" · ");

export const quote = ({ pieces }: Quotation): TemplateResult =>
  html`<blockquote>${pieces.map((piece) =>
    piece.marked ? html`<mark>${piece.text}</mark>` : piece.text,
  )}</blockquote>`;

/** The quotation with its source line; a step opens the reader there. */
export const quoted = (page: Page, quotation: Quotation, before = ""): TemplateResult => html`
  ${quote(quotation)}
  <p class="src">${siglum(page, quotation.source, quotation.spans[0]?.start)}<span>${
    before === "" ? "" : `${before} · `
  }${sourceText(quotation.source)} · ¶ ${quotation.paragraph}</span></p>`;

/** The name of a thing, as a link to it: it can be opened in another tab, too. */
export const named = (page: Page, key: string, text = labelOf(page.model, key), kind = "") =>
  html`<a class=${`name ${kind}`} href=${`#${toHash(select(key)(page.state))}`}
    @click=${(event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      event.stopPropagation();
      page.change(select(key));
    }}>${text}</a>`;

export const linked = (page: Page, words: readonly Word[]) =>
  words.map((word) =>
    typeof word === "string" ? word : named(page, word.key, word.text, "strong"),
  );

const firstQuotes = 4;

/** A sentence that opens to the words that say it. */
export function sentenceRow(page: Page, { key, words, evidence }: Sentence): TemplateResult {
  const open = page.state.open.includes(key);
  const all = open ? quotations(page.model.sourceOf, evidence, 90) : [];
  const whole = page.state.open.includes(`${key}+`);
  const shown = whole ? all : all.slice(0, firstQuotes);
  const rest = all.slice(shown.length);
  return html`<li class="rel ${open ? "open" : ""}">
    <div class="row">
      <button class="turn" aria-expanded=${open} aria-label=${open ? "Hide the words" : "Show the words"}
        data-tie=${key} @click=${() => page.change(toggleOpen(key))}>${twist}</button>
      <span class="said" @click=${() => page.change(toggleOpen(key))}>${linked(page, words)}</span>
      ${strip(page, evidence)}
    </div>
    ${
      open
        ? html`<div class="evs">${shown.map((quotation) => quoted(page, quotation))}${
            rest.length > 0
              ? html`<button class="more" @click=${() => page.change(toggleOpen(`${key}+`))}>${countText(
                  rest.length,
                  ["more sentence", "more sentences"],
                )}, ${sourceLetters(rest)}</button>`
              : nothing
          }</div>`
        : nothing
    }
  </li>`;
}

const sourceLetters = (list: readonly Quotation[]): string =>
  [...new Set(list.map(({ source }) => source.letter))].sort().join(", ");

const quoting = { direct: "quoted", mixed: "partly quoted", indirect: "reported" } as const;

/** Speaker, who passed it on, document: the chain in reading order, outermost last. */
export function chain(
  page: Page,
  claim: string,
  withSpeaker: boolean,
): TemplateResult | typeof nothing {
  const { model } = page;
  const speakers = speakersOf(model, claim);
  const reporters = reportersOf(model, claim);
  if (!withSpeaker && reporters.length === 0) return nothing;
  const who = speakers.length > 0 ? speakers : [];
  return html`<p class="chain">${
    who.length === 0
      ? html`<i>speaker not named</i>`
      : who.map((key, index) => [index > 0 ? " and " : "", named(page, key, undefined, "who")])
  }${reporters.map(
    (key) => html`<em role="img" aria-label="passed on by">›</em>${named(page, key)}`,
  )}${
    reporters.length > 0
      ? html`<em role="img" aria-label="in document">›</em><i>${letterOfClaim(model, claim)}</i>`
      : nothing
  }</p>`;
}

export function sourceOfClaim(model: Model, key: string): Source | undefined {
  const claim = model.things.get(key);
  const first = claim?.kind === "Claim" ? claim.attributes.evidence[0] : undefined;
  return first && model.sourceOf.get(first.document);
}

export const letterOfClaim = (model: Model, key: string): string =>
  sourceOfClaim(model, key)?.letter ?? "";

/** A statement: chain, quotation, source line, and what other documents have. */
export function statement(
  page: Page,
  claim: ThingOf<"Claim">,
  { withSpeaker, around = 74 }: { readonly withSpeaker: boolean; readonly around?: number },
): TemplateResult {
  const { model } = page;
  const { quotation, said } = claim.attributes;
  const when = said === undefined ? [] : [dateText(said, undefined, "brief")];
  const list = quotations(model.sourceOf, contentOf(claim), around);
  const first = list[0];
  return html`<li class="say">
    ${chain(page, claim.key, withSpeaker)}
    ${list.map((one) => quote(one))}
    <p class="src">${first ? siglum(page, first.source, first.spans[0]?.start) : nothing}<span>${[
      ...when,
      quoting[quotation],
    ].join(" · ")}</span></p>
    ${links(page, claim.key)}
  </li>`;
}

/** "= also in C", "≠ E has …": the tool states, and does not judge. */
export function links(page: Page, claim: string): TemplateResult | typeof nothing {
  const { model } = page;
  const echoes = echoesOf(model, claim).flatMap((key) => sourceOfClaim(model, key) ?? []);
  const disputes = disputesOf(model, claim);
  if (echoes.length === 0 && disputes.length === 0) return nothing;
  return html`${
    echoes.length > 0
      ? html`<p class="tie eq"><b>=</b> also in ${[...new Set(echoes.map((source) => source.letter))].join(", ")}</p>`
      : nothing
  }${disputes.map(
    ({ tie, other }) =>
      html`<p class="tie"><b class="ne">≠</b> ${tie.attributes.slot}: ${letterOfClaim(
        model,
        other,
      )} has <button class="plain" @click=${() => page.change(select(other))}>“${labelOf(model, other)}”</button></p>`,
  )}`;
}
