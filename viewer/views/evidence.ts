// The panel: whatever is selected, the words that say it.
import { html, nothing, type TemplateResult } from "lit-html";
import { type NodeKind, nodeTypes } from "../../graph/schema.ts";
import type { KnowledgeNode } from "../../src/model/knowledge.ts";
import { chosenMeeting } from "../model/chosen-meeting.ts";
import { contentOf } from "../model/content.ts";
import { whenText } from "../model/dates.ts";
import { joinSentences } from "../model/joins.ts";
import {
  evidenceOf,
  inOrder,
  labelOf,
  type Model,
  sourcesOf,
  statementsOf,
  type ThingOf,
  tiesFrom,
  tiesTo,
} from "../model/model.ts";
import { countText } from "../model/names.ts";
import { quotations } from "../model/quotation.ts";
import { descriptionOf, sections } from "../model/sentences.ts";
import { sideOf } from "../model/sides.ts";
import { toggleOpen, unselect } from "../state.ts";
import { icon } from "./icons.ts";
import { overview } from "./overview.ts";
import type { Page } from "./page.ts";
import { links, quoted, sentenceRow, statement } from "./words.ts";

export function panel(page: Page): TemplateResult {
  const { model, state } = page;
  const thing = state.selected === undefined ? undefined : model.things.get(state.selected);
  if (thing) return details(page, thing);
  if (state.selected !== undefined)
    return html`<div class="gone"><p class="big">This link names something that is gone</p>
      <p>“${state.selected}” is not in these documents. The rest of the view is as it was.</p>
      <p><button class="btn" @click=${() => page.change(unselect)}>Start here</button></p></div>
      ${overview(page)}`;
  const meeting = state.view === "meetings" ? chosenMeeting(model, state) : undefined;
  return meeting ? details(page, meeting) : overview(page);
}

const firstStatements = 12;

function details(page: Page, thing: KnowledgeNode): TemplateResult {
  const { model } = page;
  const said = statementsOf(model, thing.key);
  const about = claimsTo(model, thing.key, "ABOUT");
  const passed = claimsTo(model, thing.key, "REPORTED_BY");
  const told = claimsTo(model, thing.key, "TOLD_TO");
  const saidAt = claimsTo(model, thing.key, "SAID_AT");
  return html`<header>
      <p class="kind">${icon(thing.kind, thing.kind === "Meeting" && thing.attributes.status !== "held")}${kindLine(model, thing)}<span class="grow"></span>
        ${page.state.selected === undefined ? nothing : html`<button class="close" aria-label="Close" title="Close (Esc)" @click=${() => page.change(unselect)}>×</button>`}</p>
      ${heading(thing)}
    </header>
    ${thing.kind === "Claim" ? claimBody(page, thing) : nothing}
    ${sections(model, thing.key).map(
      ({ title, sentences }) =>
        html`<section><h3>${title}${
          sentences.length > 6 ? html` <i>${sentences.length}</i>` : nothing
        }</h3><ul>${sentences.map((sentence) => sentenceRow(page, sentence))}</ul></section>`,
    )}
    ${statements(page, "Said", `${thing.key}:said`, said, false)}
    ${thing.kind === "Person" && said.length === 0 ? silence(page, thing) : nothing}
    ${statements(page, "Said at it", `${thing.key}:at`, saidAt, true)}
    ${statements(page, thing.kind === "Person" ? "Said of them" : "Said of it", `${thing.key}:about`, about, true)}
    ${statements(page, "Passed on", `${thing.key}:passed`, passed, true)}
    ${statements(page, "Told to them", `${thing.key}:told`, told, true)}
    ${thing.kind === "Claim" || thing.kind === "Document" ? nothing : named(page, thing)}
    ${joined(page, thing)}`;
}

const claimsTo = (
  of: Model,
  key: string,
  kind: "ABOUT" | "REPORTED_BY" | "TOLD_TO" | "SAID_AT",
): readonly ThingOf<"Claim">[] =>
  inOrder(
    of,
    tiesTo(of, key, kind).flatMap((tie) => {
      const claim = of.things.get(tie.source);
      return claim?.kind === "Claim" ? [claim] : [];
    }),
  );

function kindLine(of: Model, thing: KnowledgeNode): string {
  const name = nodeTypes[thing.kind].label[0];
  const side = thing.kind === "Person" ? sideOf(of, thing.key) : undefined;
  return [
    name[0]?.toUpperCase() + name.slice(1),
    side === undefined ? "" : labelOf(of, side),
    descriptionOf(thing),
  ]
    .filter(Boolean)
    .join(" · ");
}

function heading(thing: KnowledgeNode): TemplateResult {
  const { label } = thing.attributes;
  if (thing.kind === "Claim")
    return html`<h2 class="words">${thing.attributes.text.length > 140 ? `${label} …` : thing.attributes.text}</h2>`;
  const aliases = "aliases" in thing.attributes ? thing.attributes.aliases : [];
  const others = aliases.filter((alias) => alias !== label);
  const when = thing.kind === "Meeting" ? whenText(thing.attributes, "long") : "";
  const round = thing.kind === "Meeting" ? thing.attributes.round : undefined;
  return html`<h2>${label}</h2>
    ${when === "" && round === undefined ? nothing : html`<p class="alias"><b>${[when, round === undefined ? "" : `round ${round}`].filter(Boolean).join(" · ")}</b></p>`}
    ${others.length > 0 ? html`<p class="alias">also written ${others.slice(0, 8).join(", ")}${others.length > 8 ? ` and ${others.length - 8} more` : ""}</p>` : nothing}`;
}

const claimBody = (page: Page, claim: ThingOf<"Claim">): TemplateResult => html`<section>
  ${quotations(page.model.sourceOf, contentOf(claim)).map((one) => quoted(page, one))}
  ${links(page, claim.key)}
</section>`;

function statements(
  page: Page,
  title: string,
  key: string,
  claims: readonly ThingOf<"Claim">[],
  withSpeaker: boolean,
): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  const all = page.state.open.includes(key);
  const shown = all ? claims : claims.slice(0, firstStatements);
  return html`<section><h3>${title} <i>${countText(claims.length, nodeTypes.Claim.label)}</i></h3>
    <ul class="says">${shown.map((claim) => statement(page, claim, { withSpeaker }))}</ul>
    ${
      shown.length < claims.length
        ? html`<button class="more" @click=${() => page.change(toggleOpen(key))}>${countText(
            claims.length - shown.length,
            ["more statement", "more statements"],
          )}</button>`
        : nothing
    }</section>`;
}

function silence({ model }: Page, thing: KnowledgeNode): TemplateResult {
  const letters = sourcesOf(model, evidenceOf(thing)).map((source) => source.letter);
  return html`<section><h3>Said</h3><p class="none">No statement by ${thing.attributes.label}. Named in ${letters.join(", ")}; not quoted.</p></section>`;
}

/** The words that name the thing itself, folded: a step opens them. */
function named(page: Page, thing: KnowledgeNode): TemplateResult | typeof nothing {
  const evidence = evidenceOf(thing);
  if (evidence.length === 0) return nothing;
  return html`<section><h3>Named</h3><ul>${sentenceRow(page, {
    key: `${thing.key}:named`,
    words: [
      `${countText(evidence.length, ["time", "times"])} in ${countText(sourcesOf(page.model, evidence).length, nodeTypes.Document.label)}`,
    ],
    evidence,
  })}</ul></section>`;
}

/** Why what several places name is one thing: each reason opens the words on both sides. */
function joined(page: Page, thing: KnowledgeNode): TemplateResult | typeof nothing {
  const sentences = joinSentences(page.model, thing.key);
  if (sentences.length === 0) return nothing;
  return html`<section><h3>Why these are one</h3><ul>${sentences.map((sentence) => sentenceRow(page, sentence))}</ul></section>`;
}

/** What the live region says of a thing: "Ada Roe, person, Norway, 3 meetings, 5 statements …". */
export function announcement({ model }: Page, key: string): string {
  const thing = model.things.get(key);
  if (!thing) return "";
  const side = thing.kind === "Person" ? sideOf(model, key) : undefined;
  const meetings = tiesFrom(model, key, "ATTENDED", "EXPECTED_AT").length;
  const people = tiesTo(model, key, "ATTENDED", "EXPECTED_AT").length;
  const count = (number: number, kind: NodeKind) =>
    number === 0 ? "" : countText(number, nodeTypes[kind].label);
  return [
    thing.attributes.label,
    nodeTypes[thing.kind].label[0],
    side === undefined ? descriptionOf(thing) : labelOf(model, side),
    count(meetings, "Meeting"),
    count(people, "Person"),
    count(statementsOf(model, key).length, "Claim"),
    thing.kind === "Document"
      ? ""
      : `in ${sourcesOf(model, evidenceOf(thing)).length} of ${countText(model.sources.length, nodeTypes.Document.label)}`,
  ]
    .filter(Boolean)
    .join(", ");
}
