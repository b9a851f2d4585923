// The opening panel: three leads, each opening its sentences; and the headline of the key.
import { html, nothing, type TemplateResult } from "lit-html";
import { nodeTypes } from "../../graph/schema.ts";
import { contentOf } from "../model/content.ts";
import { whenText } from "../model/dates.ts";
import {
  byWeight,
  echoesOf,
  inOrder,
  labelOf,
  type Model,
  reportersOf,
  speakersOf,
  statementsOf,
  type ThingOf,
  thingsOf,
} from "../model/model.ts";
import { countText, countWord, cut } from "../model/names.ts";
import { quotations } from "../model/quotation.ts";
import { select } from "../state.ts";
import type { Page } from "./page.ts";
import { chain, quote, siglum, sourceOfClaim, strip } from "./words.ts";

const perLead = 4;

export function overview(page: Page): TemplateResult {
  const { model } = page;
  const { all, disputes, twice, passed } = leadsOf(model);
  if (model.ties.size === 0)
    return html`<header><h2>Nothing to open</h2><p class="alias">No sentence of these documents became a relation.</p></header>`;
  return html`<header><h2>Start here</h2><p class="alias">Or select any mark in the picture.</p></header>
    ${
      disputes.length === 0
        ? nothing
        : html`<section><h3>Where sources differ${all.length > disputes.slice(0, perLead).length ? html` <i>${countText(all.length, ["place", "places"])}</i>` : nothing}</h3><ul>${disputes
            .slice(0, perLead)
            .map(
              (
                tie,
              ) => html`<li class="brief"><button @click=${() => page.change(select(tie.source))}>
              <span><b><span class="ne">≠</span> ${tie.attributes.slot}${speakerText(model, tie.source)}</b>
              <small>“${cut(labelOf(model, tie.source), 60)}”, “${cut(labelOf(model, tie.target), 60)}”</small></span>
              ${strip(page, tie.attributes.evidence)}</button></li>`,
            )}</ul></section>`
    }
    ${lead(page, "Said in two documents", twice, (claim) =>
      echoesOf(model, claim.key)
        .flatMap((key) => sourceOfClaim(model, key) ?? [])
        .map((source) => siglum(page, source)),
    )}
    ${lead(page, "Passed on by others", passed, () => nothing)}
    ${disputes.length + twice.length + passed.length < 3 ? mostQuoted(page) : nothing}`;
}

const known = new WeakMap<Model, ReturnType<typeof leads>>();

/** The page is drawn often, its leads never change. */
function leadsOf(of: Model) {
  const made = known.get(of) ?? leads(of);
  known.set(of, made);
  return made;
}

function leads(of: Model) {
  const claims = inOrder(of, thingsOf(of, "Claim"));
  const all = [...of.ties.values()].filter((tie) => tie.kind === "CONFLICTS_WITH");
  return {
    all,
    disputes: oneOfEach(all, (tie) => `${tie.attributes.slot}${speakerText(of, tie.source)}`),
    twice: firstOfEach(
      of,
      claims.filter((claim) => echoesOf(of, claim.key).length > 0),
    ),
    passed: claims.filter((claim) => reportersOf(of, claim.key).length > 0),
  };
}

/** The first of those that have the same name. */
function oneOfEach<T>(list: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    const name = nameOf(one);
    const first = !seen.has(name);
    seen.add(name);
    return first;
  });
}

/** One of each set of claims that say the same. */
function firstOfEach(of: Model, claims: readonly ThingOf<"Claim">[]): readonly ThingOf<"Claim">[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const first = !seen.has(claim.key);
    for (const key of [claim.key, ...echoesOf(of, claim.key)]) seen.add(key);
    return first;
  });
}

const speakerText = (of: Model, claim: string): string => {
  const [speaker] = speakersOf(of, claim);
  return speaker === undefined ? "" : `, ${labelOf(of, speaker)}`;
};

function lead(
  page: Page,
  title: string,
  claims: readonly ThingOf<"Claim">[],
  after: (claim: ThingOf<"Claim">) => unknown,
): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  return html`<section><h3>${title} <i>${countText(claims.length, nodeTypes.Claim.label)}</i></h3>
    <ul class="says">${claims.slice(0, perLead).map((claim) => {
      const [first] = quotations(page.model.sourceOf, contentOf(claim), 40);
      if (!first) return nothing;
      return html`<li class="say">${chain(page, claim.key, true)}
        <button class="open" @click=${() => page.change(select(claim.key))}>${quote(first)}</button>
        <p class="src">${siglum(page, first.source, first.spans[0]?.start)}${after(claim)}<span>${
          echoesOf(page.model, claim.key).length > 0 ? "the same statement" : ""
        }</span></p></li>`;
    })}</ul></section>`;
}

/** For a corpus without disputes and echoes: whom it quotes most. */
function mostQuoted(page: Page): TemplateResult | typeof nothing {
  const { model } = page;
  const speakers = [...model.things.values()]
    .map((thing) => ({ thing, count: statementsOf(model, thing.key).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || byWeight(a.thing, b.thing))
    .slice(0, 6);
  if (speakers.length === 0) return nothing;
  return html`<section><h3>Most quoted</h3><ul>${speakers.map(
    ({
      thing,
      count,
    }) => html`<li class="brief"><button @click=${() => page.change(select(thing.key))}>
      <span><b>${thing.attributes.label}</b></span><i>${countText(count, nodeTypes.Claim.label)}</i></button></li>`,
  )}</ul></section>`;
}

/** The headline: the meeting with most evidence and its days. */
export function headline(of: Model): string {
  const [main] = [...thingsOf(of, "Meeting")].sort(byWeight);
  if (!main)
    return of.sources.length === 1 ? (of.sources[0]?.title ?? "") : "What the documents say";
  const when = whenText(main.attributes, "long");
  const name = main.attributes.label;
  const title = (name[0]?.toUpperCase() ?? "") + name.slice(1);
  const year = when.match(/\d{4}$/)?.[0];
  if (when === "") return title;
  return year !== undefined && title.includes(year)
    ? `${title}, ${when.replace(/ ?\d{4}$/, "")}`.replace(/, $/, "")
    : `${title}, ${when}`;
}

/** "Five documents name 22 people at 17 meetings and quote 111 statements." */
export function deck({ ofKind, sources }: Model): string {
  if (sources.length === 0) return "There is no document in this folder.";
  const count = (kind: keyof typeof nodeTypes) => ofKind.get(kind)?.length ?? 0;
  const meetings = count("Meeting");
  const one = sources.length === 1;
  return `${countWord(sources.length, nodeTypes.Document.label)} ${one ? "names" : "name"} ${countText(
    count("Person"),
    nodeTypes.Person.label,
  )}${meetings > 0 ? ` at ${countText(meetings, nodeTypes.Meeting.label)}` : ""} and ${
    one ? "quotes" : "quote"
  } ${countText(count("Claim"), nodeTypes.Claim.label)}.`;
}
