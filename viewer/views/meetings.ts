// One meeting: its facts with the documents that carry them, and who was in the room.
import { html, nothing, type TemplateResult } from "lit-html";
import { nodeTypes } from "../../graph/schema.ts";
import type { Evidence } from "../../src/model/span.ts";
import { chosenMeeting } from "../model/chosen-meeting.ts";
import { whenText } from "../model/dates.ts";
import { type Cell, type DelegationRows, type Matrix, matrix, type Row } from "../model/matrix.ts";
import { labelOf, type Model, type ThingOf, tiesFrom, tiesTo } from "../model/model.ts";
import { countText, cut, meetingName } from "../model/names.ts";
import { descriptionOf } from "../model/sentences.ts";
import { goTo, meet, select, selectAt } from "../state.ts";
import { icon, presenceIcon } from "./icons.ts";
import { meetingList } from "./meeting-list.ts";
import type { Page } from "./page.ts";
import { named, siglum, strip } from "./words.ts";

export function meetings(page: Page): TemplateResult {
  const { model, state } = page;
  const meeting = chosenMeeting(model, state);
  if (!meeting)
    return html`<div class="page"><p class="none">These documents name no meeting.</p></div>`;
  const found = matrix(model, meeting);
  const kind = ["Meeting", descriptionOf(meeting)].filter(Boolean).join(" · ");
  return html`${meetingList(page, meeting.key, false)}
    <div class="page meeting">
    <p class="kind">${icon("Meeting", meeting.attributes.status !== "held")}${kind}</p>
    <h1><button @click=${() => page.change(select(meeting.key))}>${meeting.attributes.label}</button></h1>
    <dl class="facts">${facts(page, meeting)}</dl>
    ${found.delegations.length === 0 ? nobody(page, meeting) : room(page, meeting, found)}
    ${about(page, meeting)}</div>`;
}

interface Item {
  readonly content: unknown;
  readonly evidence: readonly Evidence[];
}

function facts(page: Page, { key, attributes }: ThingOf<"Meeting">): readonly unknown[] {
  const { model } = page;
  const when = whenText(attributes, "long");
  const links = (ties: readonly (readonly [string, readonly Evidence[]])[]): readonly Item[] =>
    ties.map(([other, evidence]) => ({ content: named(page, other), evidence }));
  const out = (...kinds: ("HELD_AT" | "HELD_IN" | "FOLLOWS" | "PART_OF")[]) =>
    links(tiesFrom(model, key, ...kinds).map((tie) => [tie.target, tie.attributes.evidence]));
  const into = (kind: "FOLLOWS" | "PART_OF") =>
    links(tiesTo(model, key, kind).map((tie) => [tie.source, tie.attributes.evidence]));
  const parties = (role: "host" | "mediator") =>
    links(
      tiesTo(model, key, "PARTY_TO")
        .filter((tie) => tie.attributes[role])
        .map((tie) => [tie.source, tie.attributes.evidence]),
    );
  const round = attributes.round === undefined ? [] : [String(attributes.round)];
  const entries: readonly (readonly [string, readonly Item[]])[] = [
    [
      "When",
      when === ""
        ? [{ content: "no day given", evidence: [] }]
        : [{ content: when, evidence: attributes.evidence }],
    ],
    ["Where", out("HELD_AT", "HELD_IN")],
    ["Mediator", parties("mediator")],
    ["Host", parties("host")],
    ["Round", round.map((content) => ({ content, evidence: attributes.evidence }))],
    ["Follows", out("FOLLOWS")],
    ["Followed by", into("FOLLOWS")],
    ["Part of", out("PART_OF")],
    ["Includes", into("PART_OF")],
  ];
  return entries.map(([name, items]) =>
    items.length === 0
      ? nothing
      : html`<div><dt>${name}</dt><dd>${items.map(
          ({ content, evidence }) =>
            html`<p><span>${content}</span>${evidence.length > 0 ? strip(page, evidence) : nothing}</p>`,
        )}</dd></div>`,
  );
}

const legend = [
  ["leads", "leads"],
  ["present", "named as present"],
  ["expected", "expected"],
  ["absent", "said to be absent"],
] as const;

function room(page: Page, meeting: ThingOf<"Meeting">, found: Matrix): TemplateResult {
  const { model } = page;
  const { documents, others } = found;
  return html`<h2 class="title">Who was in the room, and which document says so</h2>
    <p class="legend">${legend.map(([presence, text]) => html`<span>${presenceIcon(presence)}${text}</span>`)}</p>
    <div class="scroll"><table class="room">
      <thead><tr><td></td><td></td><th scope="colgroup" colspan=${documents.length}>Named by</th>${
        others.length > 0
          ? html`<th scope="colgroup" colspan=${others.length} class="other">Also met</th>`
          : nothing
      }</tr>
      <tr><td></td><td></td>${documents.map((source) => html`<th scope="col">${siglum(page, source)}</th>`)}${others.map(
        (other, index) => html`<th scope="col" class=${index === 0 ? "other first" : "other"}>
          <button @click=${() => page.change(meet(other.key))}>${cut(meetingName(model, other), 22)}</button><small>${whenText(other.attributes, "brief")}</small></th>`,
      )}</tr></thead>
      ${found.delegations.map((delegation) => delegationRows(page, meeting, found, delegation))}
    </table></div>`;
}

function delegationRows(
  page: Page,
  meeting: ThingOf<"Meeting">,
  { documents, others }: Matrix,
  { side, rows }: DelegationRows,
): TemplateResult {
  const { model } = page;
  const leaders = rows.filter(({ cells }) =>
    [...cells.values()].some(({ presence }) => presence === "leads"),
  );
  const led = leaders.map(({ label }) => label).join(" and ");
  return html`<tbody><tr class="side"><th scope="rowgroup" colspan=${2 + documents.length + others.length}>${
    side === undefined ? "Side not stated" : named(page, side)
  }${led === "" ? nothing : html`<span>led by ${led}</span>`}</th></tr>
    ${rows.map(
      (row) => html`<tr class=${page.state.selected === row.key ? "on" : ""}>
      <th scope="row">${named(page, row.key)}${absences(model, meeting, row)}</th>
      <td class="office">${row.office}</td>
      ${documents.map((source) => html`<td>${cell(page, meeting.key, row, row.cells.get(source.key), `document ${source.letter}`)}</td>`)}
      ${others.map((other, index) => html`<td class=${index === 0 ? "other first" : "other"}>${cell(page, meeting.key, row, row.others.get(other.key), other.attributes.label)}</td>`)}
    </tr>`,
    )}</tbody>`;
}

const absences = (of: Model, meeting: ThingOf<"Meeting">, { absences: list }: Row) =>
  list.map(
    ({ meeting: key }) =>
      html`<span class="not"><b class="ne">≠</b> ${key === meeting.key ? "not there" : `not at ${labelOf(of, key)}`}</span>`,
  );

function cell(page: Page, meeting: string, row: Row, found: Cell | undefined, where: string) {
  if (!found) return html`<span class="blank" aria-hidden="true">·</span>`;
  const { presence, tie } = found;
  const on = page.state.selected === row.key && page.state.open.includes(tie);
  return html`<button class="seat" aria-pressed=${on} aria-label=${`${row.label}, ${presence}, ${where}`}
    @click=${() => page.change(selectAt(row.key, tie, meeting))}>${presenceIcon(presence)}</button>`;
}

function nobody(page: Page, { key }: ThingOf<"Meeting">): TemplateResult {
  const parties = tiesTo(page.model, key, "PARTY_TO");
  return html`<h2 class="title">Who was in the room</h2><p class="none">No document names anybody at it.${
    parties.length > 0
      ? html` Parties: ${parties.map((tie, index) => [index > 0 ? ", " : "", named(page, tie.source)])}.`
      : nothing
  }</p>`;
}

function about(page: Page, { key }: ThingOf<"Meeting">): TemplateResult | typeof nothing {
  const count = new Set(tiesTo(page.model, key, "ABOUT", "SAID_AT").map((tie) => tie.source)).size;
  if (count === 0) return nothing;
  return html`<p class="about"><button class="more" @click=${() =>
    page.change((state) =>
      goTo("claims")(meet(key)(state)),
    )}>${countText(count, nodeTypes.Claim.label)} about it or at it, side by side</button></p>`;
}
