// The two handles of the timeline. Dragged, stepped with the arrow keys, or set by a stroke over the strip.
import { nothing, svg } from "lit-html";
import type { Timeline } from "../model/timeline.ts";
import { binOf, binText, endOf, startOf } from "../model/units.ts";
import { setDays } from "../state.ts";
import type { Page } from "./page.ts";
import { base, type Scale } from "./scale.ts";

const top = 22;
/** A stroke shorter than this is a click. */
const shortest = 4;

export function brush(page: Page, found: Timeline, scale: Scale) {
  const { first, last, unit } = found;
  const { days } = page.state;
  const from = Math.max(first, binOf(days?.[0], unit) ?? first);
  const to = Math.min(last, binOf(days?.[1], unit) ?? last);
  const set = (low: number, high: number) => {
    const [one, other] = [Math.min(low, high), Math.max(low, high)];
    const whole = one <= first && other >= last;
    page.change(setDays(whole ? undefined : [startOf(one, unit), endOf(other, unit)]));
  };
  const edge = { from: scale.x(from) - scale.step / 2, to: scale.x(to) + scale.step / 2 };
  const handle = (which: "from" | "to") => {
    const bin = which === "from" ? from : to;
    const move = (next: number) =>
      which === "from"
        ? set(Math.min(Math.max(first, next), to), to)
        : set(from, Math.max(Math.min(last, next), from));
    return svg`<g class="handle" role="slider" tabindex="0" data-handle=${which}
      aria-label=${which === "from" ? `First ${unit}` : `Last ${unit}`} aria-orientation="horizontal"
      aria-valuemin=${first} aria-valuemax=${last} aria-valuenow=${bin} aria-valuetext=${binText(bin, unit)}
      @keydown=${(event: KeyboardEvent) => {
        const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
        const end = { Home: first, End: last }[event.key];
        if (step === undefined && end === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        move(end ?? bin + (step ?? 0));
      }}
      @pointerdown=${(event: PointerEvent) => drag(event, (x) => move(scale.at(x)))}>
      <rect x=${edge[which] - 7} y=${top} width="14" height=${base - top} fill="transparent"></rect>
      <path d=${`M${edge[which]} ${top}V${base}`}></path></g>`;
  };
  const veil = (x: number, width: number) =>
    width > 0 && days
      ? svg`<rect class="left-out" x=${x} y=${top} width=${width} height=${base - top}></rect>`
      : nothing;
  return svg`<rect class="strip-area" x="0" y=${top} width=${scale.width} height=${base - top} fill="transparent"
      @pointerdown=${(event: PointerEvent) => {
        const start = placeOf(event);
        drag(event, (x) => Math.abs(x - start) > shortest && set(scale.at(start), scale.at(x)));
      }}></rect>
    ${veil(0, edge.from)}${veil(edge.to, scale.width - edge.to)}${handle("from")}${handle("to")}`;
}

const placeOf = (event: PointerEvent): number => {
  const strip = (event.currentTarget as Element | null)?.closest("svg");
  return event.clientX - (strip?.getBoundingClientRect().left ?? 0);
};

/** Follows the pointer until it is let go; what is drawn anew meanwhile does not matter. */
function drag(event: PointerEvent, to: (x: number) => void): void {
  const strip = (event.currentTarget as Element).closest("svg");
  const left = strip?.getBoundingClientRect().left ?? 0;
  const move = ({ clientX }: PointerEvent) => to(clientX - left);
  event.preventDefault();
  (event.currentTarget as SVGElement).focus();
  addEventListener("pointermove", move);
  addEventListener("pointerup", () => removeEventListener("pointermove", move), { once: true });
}
