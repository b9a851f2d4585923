// Shapes in a box of 16 x 16: kind is never told by colour alone.
import { html, svg, type TemplateResult } from "lit-html";
import type { NodeKind } from "../../graph/schema.ts";
import type { Presence } from "../model/matrix.ts";

const shapes: Readonly<Record<NodeKind, TemplateResult>> = {
  Meeting: svg`<path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" class="k-meeting"/>`,
  Person: svg`<circle cx="8" cy="8" r="5.2" class="k-person"/>`,
  Country: svg`<circle cx="8" cy="8" r="5" class="k-country"/>`,
  Organization: svg`<rect x="3.2" y="3.2" width="9.6" height="9.6" class="k-organization"/>`,
  Place: svg`<path d="M8 13.5 3 4.2 13 4.2Z" class="k-place"/>`,
  Venue: svg`<path d="M8 13.5 3 4.2 13 4.2Z" class="k-place"/>`,
  Group: svg`<circle cx="8" cy="8" r="4.8" class="k-group"/>`,
  Claim: svg`<path d="M5 12.5V3.5M8 12.5V3.5M11 12.5V3.5" class="k-claim"/>`,
  Topic: svg`<path d="M3.5 8H12.5M8 3.5V12.5" class="k-role"/>`,
  Role: svg`<path d="M3 8H13" class="k-role"/>`,
  Document: svg`<path d="M4 1.8H10L12.6 4.4V14.2H4ZM10 1.8V4.4H12.6" class="k-document"/>`,
};

const hollowMeeting = svg`<path d="M8 2.2 13.8 8 8 13.8 2.2 8Z" class="k-meeting hollow"/>`;

export const icon = (kind: NodeKind, hollow = false): TemplateResult =>
  html`<svg class="ico" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${
    hollow && kind === "Meeting" ? hollowMeeting : shapes[kind]
  }</svg>`;

export const lens = html`<svg class="lens" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><circle cx="6.8" cy="6.8" r="4.6"/><path d="M10.4 10.4 14.4 14.4"/></svg>`;

export const halfDisc = html`<svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.3"/><path d="M8 1.8A6.2 6.2 0 0 1 8 14.2Z" fill="currentColor"/></svg>`;

export const twist = html`<svg class="twist" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true"><path d="M3 1.5 6.5 5 3 8.5"/></svg>`;

export const bars = html`<svg class="lens" width="20" height="20" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 4.5H14M4 8H12M6 11.5H10"/></svg>`;

const presenceShapes: Readonly<Record<Presence, TemplateResult>> = {
  leads: svg`<circle cx="8" cy="8" r="6.4" class="ring"/><circle cx="8" cy="8" r="3.8"/>`,
  present: svg`<circle cx="8" cy="8" r="3.8"/>`,
  expected: svg`<circle cx="8" cy="8" r="3.6" class="ring"/>`,
  absent: svg`<path d="M4.5 4.5 11.5 11.5M11.5 4.5 4.5 11.5" class="ring"/>`,
};

/** How somebody is said to be at a meeting. */
export const presenceIcon = (presence: Presence): TemplateResult =>
  html`<svg class="ico presence" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${presenceShapes[presence]}</svg>`;

/** Two marks and the line between them: the picture. */
export const joined = html`<svg class="ico" width="18" height="16" viewBox="0 0 18 16" aria-hidden="true"><path d="M5 11.5 12.5 5" class="k-role"/><circle cx="3.4" cy="12.6" r="2.5" class="k-person"/><path d="M14.2 0.6 17.2 3.6 14.2 6.6 11.2 3.6Z" class="k-meeting"/></svg>`;
