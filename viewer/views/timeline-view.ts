// The strip under the picture: above the line one tick a statement, below it the meetings.
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { dateText } from "../model/dates.ts";
import { countText, cut, meetingName } from "../model/names.ts";
import { dayOf, type Event, timeline } from "../model/timeline.ts";
import { select } from "../state.ts";
import type { Page } from "./page.ts";

const height = 116;
const base = 62;
const left = 16;
const right = 10;

export function timelineView(page: Page, width: number): TemplateResult | typeof nothing {
  const { model, state } = page;
  const found = timeline(model, state.without, state.selected);
  if (!found || width < 300) return nothing;
  const count = found.last - found.first + 1;
  const step = (width - left - right) / count;
  const x = (day: number) => left + (day - found.first + 0.5) * step;
  const bar = Math.max(2, Math.min(12, step - 6));
  const most = Math.max(1, ...[...found.days.values()].map((day) => day.statements));
  const rise = Math.min(3, 40 / most);
  const own = [...found.days.values()].some((day) => day.own > 0);
  const first = dateText(dayOf(found.first), undefined, "long");
  const last = dateText(dayOf(found.last), undefined, "long");
  const every = Math.ceil(40 / step);
  return html`<svg class="tline" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}
    role="group" aria-label=${`Statements and meetings by day, ${first} to ${last}`}>
    <line class="axis" x1="0" x2=${width} y1=${base} y2=${base}></line>
    ${[...found.days.values()].map((day) =>
      Array.from({ length: day.statements }, (_, index) => {
        const pale = own && index >= day.own;
        return svg`<rect class=${pale ? "st lo" : "st"} x=${x(day.number) - bar / 2} y=${base - 3 - index * rise}
          width=${bar} height=${Math.max(1, Math.min(2, rise - 0.6))}></rect>`;
      }),
    )}
    ${Array.from({ length: count }, (_, index) => {
      const day = found.first + index;
      if (index % every !== 0 || index > count - 1) return nothing;
      const text = dateText(dayOf(day), undefined, "brief");
      const [number, month] = text.split(" ");
      return svg`<text class="day" x=${x(day)} y=${base + 42} text-anchor="middle">${
        index === 0 || Number(number) <= every ? `${number} ${month}` : number
      }</text>`;
    })}
    ${events(page, found.meetings, x, width)}
    <text class="tl m" x="16" y="16">Statements by day</text>
    <text class="tl m" x=${width - 16} y="16" text-anchor="end">${[
      found.outside > 0 ? `${found.outside} on other days` : "",
      found.undated > 0 ? `${countText(found.undated, ["carries", "carry"])} no day` : "",
    ]
      .filter(Boolean)
      .join(", ")}</text>
  </svg>`;
}

/** Meetings below the line; those of one day side by side, the weightiest named first. */
function events(
  page: Page,
  meetings: readonly Event[],
  x: (day: number) => number,
  width: number,
): readonly TemplateResult[] {
  const y = base + 13;
  const ofDay = new Map<number, number>();
  const places = meetings.map((event) => {
    const before = ofDay.get(event.first) ?? 0;
    ofDay.set(event.first, before + 1);
    const at = x(event.first) + before * 9;
    const end = event.last > event.first ? Math.max(at + 9, x(event.last)) : at;
    return { event, at, end };
  });
  const taken = places.map(({ at, end }) => [at - 7, end + 7] as const);
  const named = new Map<Event, string>();
  const byWeight = [...places].sort(
    (a, b) =>
      b.event.meeting.attributes.evidence.length - a.event.meeting.attributes.evidence.length,
  );
  for (const { event, end } of byWeight) {
    const name = cut(meetingName(page.model, event.meeting), 24);
    const from = end + 8;
    const to = from + name.length * 6.3;
    if (to > width || taken.some(([left, right]) => from < right && left < to)) continue;
    taken.push([from, to + 4]);
    named.set(event, name);
  }
  return places.map(({ event, at, end }) => {
    const { meeting } = event;
    const open = meeting.attributes.status !== "held";
    const main = meeting.key === page.picture.main;
    const size = main ? 5.5 : 4.5;
    const name = named.get(event);
    const on = page.state.selected === meeting.key || main;
    const label = `${meeting.attributes.label}, ${dateText(meeting.attributes.start ?? "", meeting.attributes.end, "long")}`;
    return svg`<g class=${`ev ${on ? "on" : ""}`} role="button" aria-label=${label}
      @click=${() => page.change(select(meeting.key))}><title>${label}</title>
      ${end > at ? svg`<line class=${open ? "span open" : "span"} x1=${at} x2=${end} y1=${y} y2=${y}></line>${diamond(end, y, size, open)}` : nothing}
      ${diamond(at, y, size, open)}
      ${name === undefined ? nothing : svg`<text class="tl" x=${end + 9} y=${y + 4}>${name}</text>`}</g>`;
  });
}

const diamond = (x: number, y: number, size: number, open: boolean) =>
  svg`<path class=${open ? "k-meeting hollow" : "k-meeting"} d=${`M${x} ${y - size} ${x + size} ${y} ${x} ${y + size} ${x - size} ${y}Z`}></path>`;
