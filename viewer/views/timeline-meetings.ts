// The meetings under the line of time: those of one bin side by side, the weightiest named first.
import { nothing, svg, type TemplateResult } from "lit-html";
import { whenText } from "../model/dates.ts";
import { cut, meetingName } from "../model/names.ts";
import type { Event } from "../model/timeline.ts";
import { select } from "../state.ts";
import type { Page } from "./page.ts";
import { base, type Scale } from "./scale.ts";

const y = base + 13;
/** From one meeting of a bin to the next. */
const aside = 9;
const longestName = 24;

export function meetingMarks(
  page: Page,
  meetings: readonly Event[],
  { x, step, width }: Scale,
): readonly TemplateResult[] {
  const mostOfBin = Math.max(1, Math.floor(step / aside));
  const ofBin = new Map<number, number>();
  const places = [...meetings]
    .sort((a, b) => weight(b) - weight(a))
    .flatMap((event) => {
      const before = ofBin.get(event.first) ?? 0;
      ofBin.set(event.first, before + 1);
      // More of them would lie over the next bins.
      if (before >= Math.max(3, mostOfBin)) return [];
      const at = x(event.first) + before * aside;
      const end = event.last > event.first ? Math.max(at + aside, x(event.last)) : at;
      return [{ event, at, end }];
    });
  const taken = places.map(({ at, end }) => [at - 7, end + 7] as const);
  const named = new Map<Event, string>();
  for (const { event, end } of places) {
    const name = cut(meetingName(page.model, event.meeting), longestName);
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
    const full = [meeting.attributes.label, whenText(meeting.attributes, "long")].join(", ");
    return svg`<g class=${`ev ${on ? "on" : ""}`} role="button" tabindex="-1"
      aria-label=${name === undefined ? full : `${name}: ${full}`}
      @click=${() => page.change(select(meeting.key))}><title>${full}</title>
      ${end > at ? svg`<line class=${open ? "span open" : "span"} x1=${at} x2=${end} y1=${y} y2=${y}></line>${diamond(end, size, open)}` : nothing}
      ${diamond(at, size, open)}
      ${name === undefined ? nothing : svg`<text class="tl" x=${end + 9} y=${y + 4}>${name}</text>`}</g>`;
  });
}

const weight = ({ meeting }: Event): number => meeting.attributes.evidence.length;

const diamond = (x: number, size: number, open: boolean) =>
  svg`<path class=${open ? "k-meeting hollow" : "k-meeting"} d=${`M${x} ${y - size} ${x + size} ${y} ${x} ${y + size} ${x - size} ${y}Z`}></path>`;
