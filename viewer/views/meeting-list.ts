// The left column of the views Meetings and Claims: all meetings by their day.
import { html, nothing, type TemplateResult } from "lit-html";
import { meetingsByDay } from "../model/chosen-meeting.ts";
import { whenText } from "../model/dates.ts";
import type { Model, ThingOf } from "../model/model.ts";
import { meetingName } from "../model/names.ts";
import { meet, unselect } from "../state.ts";
import { icon } from "./icons.ts";
import type { Page } from "./page.ts";

/** A longer list is cut round the one that is shown. */
const most = 200;

const known = new WeakMap<Model, readonly ThingOf<"Meeting">[]>();

export function meetingList(
  page: Page,
  shown: string | undefined,
  withAll: boolean,
): TemplateResult {
  const { model, change } = page;
  const all = known.get(model) ?? meetingsByDay(model);
  known.set(model, all);
  const at = Math.max(
    0,
    all.findIndex(({ key }) => key === shown),
  );
  const from = Math.max(0, Math.min(at - most / 2, all.length - most));
  const list = all.slice(from, from + most);
  return html`<nav class="mlist" aria-label="Meetings"><h2>Meetings <i>${all.length.toLocaleString("en")}</i></h2><ul>
    ${
      withAll
        ? html`<li aria-current=${shown === "" ? "true" : nothing}><button @click=${() => change(meet("all"))}><span class="what"><b>All statements</b></span></button></li>`
        : nothing
    }
    ${list.map(
      (meeting) => html`<li aria-current=${meeting.key === shown ? "true" : nothing}><button
        @click=${() => change((state) => meet(meeting.key)(unselect(state)))}>
        ${icon("Meeting", meeting.attributes.status !== "held")}<span class="what"><b>${meetingName(model, meeting)}</b><small>${note(meeting)}</small></span></button></li>`,
    )}</ul></nav>`;
}

function note({ attributes }: ThingOf<"Meeting">): string {
  const when = whenText(attributes, "short");
  const status = attributes.status === "held" ? "" : attributes.status;
  return [status, when === "" ? "no day given" : when].filter(Boolean).join(", ");
}
