// Days, months and years as whole numbers, for a line of time.
import { dateText } from "./dates.ts";

/** From the finest on. */
export const units = ["day", "month", "year"] as const;
export type Unit = (typeof units)[number];

const dayLength = 86_400_000;

/** Days or months since 1970, or the year, of `2031-05-08`; undefined for anything less exact. */
export function binOf(iso: string | undefined, unit: Unit): number | undefined {
  if (iso === undefined || !/^\d{4}-\d\d-\d\d/.test(iso)) return undefined;
  const time = Date.parse(iso.slice(0, 10));
  if (Number.isNaN(time)) return undefined;
  const [year = 0, month = 1] = iso.split("-").map(Number);
  if (unit === "year") return year;
  return unit === "month" ? (year - 1970) * 12 + month - 1 : Math.round(time / dayLength);
}

/** Its first day. */
export function startOf(bin: number, unit: Unit): string {
  if (unit === "day") return new Date(bin * dayLength).toISOString().slice(0, 10);
  const year = unit === "year" ? bin : 1970 + Math.floor(bin / 12);
  const month = unit === "year" ? 1 : (((bin % 12) + 12) % 12) + 1;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}

/** Its last day. */
export function endOf(bin: number, unit: Unit): string {
  const next = binOf(startOf(bin + 1, unit), "day") ?? 0;
  return startOf(next - 1, "day");
}

/** "8 May 2031", "May 2031", "2031". */
export function binText(bin: number, unit: Unit): string {
  const length = { day: 10, month: 7, year: 4 }[unit];
  return dateText(startOf(bin, unit).slice(0, length), undefined, "long");
}

/** What stands under the line: shorter where the bin before it says the rest. */
export function tickText(bin: number, before: number | undefined, unit: Unit): string {
  if (unit === "year") return String(bin);
  const start = startOf(bin, unit);
  const last = before === undefined ? "" : startOf(before, unit);
  const same = (length: number) => start.slice(0, length) === last.slice(0, length);
  if (unit === "month")
    return same(4)
      ? dateText(start.slice(0, 7), undefined, "brief")
      : dateText(start.slice(0, 7), undefined, "short");
  return same(7) ? String(Number(start.slice(8))) : dateText(start, undefined, "brief");
}
