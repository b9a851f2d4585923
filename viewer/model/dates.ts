// Days as a reader writes them: "8–9 May", "8–9 May 2031", "May 2031", "2025".
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

interface Day {
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
}

/** Reads `2031`, `2031-05` or `2031-05-08`; a time behind it is left out. */
function day(iso: string): Day | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(iso);
  if (!match?.[1]) return undefined;
  const month = match[2] === undefined ? undefined : Number(match[2]);
  if (month === undefined || month < 1 || month > 12) return { year: match[1] };
  return match[3] === undefined
    ? { year: match[1], month }
    : { year: match[1], month, day: Number(match[3]) };
}

type Style = "long" | "short" | "brief";

const monthName = (month: number, style: Style): string => {
  const name = months[month - 1] ?? "";
  return style === "long" ? name : name.slice(0, 3);
};

/**
 * A day or a range of days. `long`: "8–9 May 2031"; `short`: "8–9 May 2031"; `brief`
 * leaves the year out where a month is known: "8–9 May". What is no date stays as it is.
 */
export function dateText(start: string, end: string | undefined, style: Style): string {
  const first = day(start);
  const last = end === undefined || end === start ? undefined : day(end);
  if (!first) return start;
  if (!last) return [dayMonth(first, style), year(first, style)].filter(Boolean).join(" ");
  if (first.year !== last.year)
    return `${dateText(start, undefined, style)} – ${dateText(end ?? "", undefined, style)}`;
  const tail = year(last, style);
  if (first.month === last.month && first.day !== undefined && last.day !== undefined)
    return [`${first.day}–${dayMonth(last, style)}`, tail].filter(Boolean).join(" ");
  return [`${dayMonth(first, style)} – ${dayMonth(last, style)}`, tail].filter(Boolean).join(" ");
}

const dayMonth = ({ month, day: number }: Day, style: Style): string =>
  month === undefined
    ? ""
    : number === undefined
      ? monthName(month, style)
      : `${number} ${monthName(month, style)}`;

const year = ({ year: number, month }: Day, style: Style): string =>
  style === "brief" && month !== undefined ? "" : number;

interface Dated {
  readonly start?: string;
  readonly end?: string;
  readonly earliest?: string;
  readonly latest?: string;
}

/** When a meeting is or was, as far as the text says: "8–9 May", "between 3 and 5 Mar", "". */
export function whenText(meeting: Dated, style: Style): string {
  if (meeting.start !== undefined) return dateText(meeting.start, meeting.end, style);
  const { earliest, latest } = meeting;
  if (earliest !== undefined && latest !== undefined) return dateText(earliest, latest, style);
  if (earliest !== undefined) return `from ${dateText(earliest, undefined, style)}`;
  if (latest !== undefined) return `until ${dateText(latest, undefined, style)}`;
  return "";
}
