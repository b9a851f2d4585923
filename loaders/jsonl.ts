import type { Report } from "../src/model/diagnostic.ts";
import type { Document } from "../src/model/document.ts";
import { isDay } from "./day.ts";
import { isNoText, wellFormed } from "./decode.ts";
import { document, type Given } from "./document.ts";

/**
 * One document a line, `{id, text, date?, title?, outlet?}`; blank lines are passed over. A line that
 * cannot be read is a diagnostic with its number, and the others are read.
 */
export function* jsonl(
  source: Iterable<string>,
  path: string,
  report: Report,
): Generator<{ readonly id: string; readonly document: Document }> {
  let number = 0;
  const ids = new Set<string>();
  for (const line of source) {
    number++;
    if (line.trim() === "") continue;
    const trouble: Trouble = (severity, code, message) =>
      report({ severity, code: `loaders/${code}`, message: `Line ${number}: ${message}`, path });
    const entry = entryOf(line, trouble);
    if (!entry) continue;
    const { id, text, given } = entry;
    if (ids.has(id))
      trouble(
        "warning",
        "same-id",
        `the “id” ${JSON.stringify(id)} has been given before. Give each line an id of its own.`,
      );
    ids.add(id);
    yield {
      id,
      document: document(text, { ...given, path: `${path}#${id}`, format: "jsonl" }, report),
    };
  }
}

type Trouble = (severity: "warning" | "error", code: string, message: string) => void;

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly given: Omit<Given, "path">;
}

function entryOf(line: string, trouble: Trouble): Entry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    trouble("error", "bad-line", 'no JSON. Write one object a line: {"id": …, "text": …}.');
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    trouble("error", "bad-line", 'no object. Write one object a line: {"id": …, "text": …}.');
    return undefined;
  }
  const { id, text, ...more } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" && typeof id !== "number") {
    trouble(
      "error",
      "bad-line",
      "the “id” is missing or no string. Give each line an id of its own.",
    );
    return undefined;
  }
  if (typeof text !== "string" || text.trim() === "") {
    trouble(
      "error",
      "bad-line",
      "the “text” is missing, empty or no string. Put the article there.",
    );
    return undefined;
  }
  if (isNoText(text)) {
    trouble("error", "no-text", "over a tenth of the “text” is no text. Save the file as UTF-8.");
    return undefined;
  }
  const whole = wellFormed(text);
  if (whole !== text)
    trouble("warning", "lone-surrogate", "half a character stands alone and is read as U+FFFD.");
  return { id: wellFormed(String(id)), text: whole, given: givenOf(more, trouble) };
}

function givenOf(more: Readonly<Record<string, unknown>>, trouble: Trouble): Entry["given"] {
  const { date, title, outlet } = more;
  const day = typeof date === "string" ? date.slice(0, 10) : undefined;
  const valid = day !== undefined && isDay(day);
  if (date !== undefined && date !== null && !valid)
    trouble(
      "warning",
      "bad-date",
      `the “date” ${JSON.stringify(date)} is no day YYYY-MM-DD; left out.`,
    );
  return {
    ...(valid && { date: day }),
    ...(typeof title === "string" && title.trim() !== "" && { title: wellFormed(title.trim()) }),
    ...(typeof outlet === "string" &&
      outlet.trim() !== "" && { outlet: wellFormed(outlet.trim()) }),
  };
}
