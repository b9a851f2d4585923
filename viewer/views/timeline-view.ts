// The strip under the picture: above the line one tick a statement, below it the meetings; two
// handles that leave out what lies before and after them.
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { countText } from "../model/names.ts";
import { type Timeline, timeline } from "../model/timeline.ts";
import { binText, tickText } from "../model/units.ts";
import { setDays } from "../state.ts";
import { brush } from "./brush.ts";
import type { Page } from "./page.ts";
import { base, type Scale } from "./scale.ts";
import { meetingMarks } from "./timeline-meetings.ts";

const height = 116;
const left = 16;
const right = 10;

export function timelineView(page: Page, width: number): TemplateResult | typeof nothing {
  const found = known(page);
  if (!found || width < 300) return nothing;
  const { first, last, unit } = found;
  const step = (width - left - right) / (last - first + 1);
  const scale: Scale = {
    width,
    step,
    x: (bin) => left + (bin - first + 0.5) * step,
    at: (x) => Math.min(last, Math.max(first, first + Math.floor((x - left) / step))),
  };
  return html`<svg class="tline" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`}
    role="group" aria-label=${`Statements and meetings by ${unit}, ${binText(first, unit)} to ${binText(last, unit)}`}>
    <line class="axis" x1="0" x2=${width} y1=${base} y2=${base}></line>
    ${ticks(found, scale)}
    ${days(found, scale)}
    ${brush(page, found, scale)}
    ${meetingMarks(page, found.meetings, scale)}
    <text class="tl m" x="16" y="16">${`Statements by ${unit}`}</text>
    <text class="tl m" x=${width - 16} y="16" text-anchor="end">${rest(found)}</text>
  </svg>${
    page.state.days
      ? html`<button class="more whole" @click=${() => page.change(setDays(undefined))}>The whole time</button>`
      : nothing
  }`;
}

let last: { readonly key: readonly unknown[]; readonly found: Timeline | undefined } | undefined;

/** The page is drawn far more often than its timeline changes. */
function known({ model, state: { without, selected } }: Page): Timeline | undefined {
  const key = [model, without, selected];
  if (last?.key.every((part, index) => part === key[index])) return last.found;
  last = { key, found: timeline(model, without, selected) };
  return last.found;
}

function ticks({ bins }: Timeline, { x, step }: Scale) {
  const all = [...bins.values()];
  const width = Math.max(2, Math.min(12, step - 6));
  const most = Math.max(1, ...all.map((bin) => bin.statements));
  const rise = Math.min(3, 40 / most);
  const own = all.some((bin) => bin.own > 0);
  return all.map((bin) => {
    const at = x(bin.number) - width / 2;
    // Below a pixel single ticks are not seen any more: they are one bar.
    if (rise < 1.6)
      return [bar(at, width, bin.statements * rise, own), bar(at, width, bin.own * rise, false)];
    return Array.from(
      { length: bin.statements },
      (_, index) =>
        svg`<rect class=${own && index >= bin.own ? "st lo" : "st"} x=${at} y=${base - 3 - index * rise}
          width=${width} height=${Math.min(2, rise - 0.6)}></rect>`,
    );
  });
}

const bar = (x: number, width: number, high: number, pale: boolean) =>
  high === 0
    ? nothing
    : svg`<rect class=${pale ? "st lo" : "st"} x=${x} y=${base - 1 - high} width=${width} height=${high}></rect>`;

/** Room that a day, a month or a year takes under the line. */
const roomFor = { day: 40, month: 52, year: 40 };

function days({ first, last, unit }: Timeline, { x, step }: Scale) {
  const every = Math.max(1, Math.ceil(roomFor[unit] / step));
  const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (bin) => (bin - first) % every === 0,
  );
  return shown.map(
    (bin, index) =>
      svg`<text class="day" x=${x(bin)} y=${base + 42} text-anchor="middle">${tickText(bin, shown[index - 1], unit)}</text>`,
  );
}

function rest({ outside, undated, unit }: Timeline): string {
  return [
    outside > 0 ? `${outside.toLocaleString("en")} in other ${unit}s` : "",
    undated > 0 ? countText(undated, ["carries no day", "carry no day"]) : "",
  ]
    .filter(Boolean)
    .join(", ");
}
