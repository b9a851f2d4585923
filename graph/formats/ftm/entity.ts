import { createHash } from "node:crypto";
import { wellFormed } from "../../values.ts";

/** A line of the file. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The same for the same key in every export, and with no sign that a URL or an index minds. */
export const entityId = (type: "node" | "edge" | "mention", key: string): string =>
  createHash("sha1").update(`parley/${type}/${key}`).digest("hex");

export type Claimed = readonly [property: string, value: string];

/** An entity with its values as FollowTheMoney would clean them, each once, in the order given. */
export function entity(id: string, schema: string, values: Iterable<Claimed>): Entity {
  const properties = new Map<string, Set<string>>();
  for (const [property, value] of values) {
    const cleaned = clean(property, value);
    if (cleaned === undefined) continue;
    const known = properties.get(property);
    if (known) known.add(cleaned);
    else properties.set(property, new Set([cleaned]));
  }
  return {
    id,
    schema,
    properties: Object.fromEntries([...properties].map(([name, found]) => [name, [...found]])),
  };
}

const texts: ReadonlySet<string> = new Set(["description", "summary", "notes", "bodyText"]);

/** Whether nothing of a name is left when it is cleaned. */
export const isBlank = (text: string): boolean => clean("name", text) === undefined;

/** Undefined when nothing is left. Texts keep their lines; all else is on one. */
function clean(property: string, value: string): string | undefined {
  if (property === "country") return /^[a-z]{2}$/i.test(value) ? value.toLowerCase() : undefined;
  const safe = wellFormed(value)
    .normalize("NFC")
    .replace(/[^\P{Control}\n\t]|[\u2028\u2029\ufeff\ufffe\uffff]/gu, " ");
  const cleaned = texts.has(property) ? safe.trim() : safe.replace(/\s+/g, " ").trim();
  return cleaned === "" ? undefined : cleaned;
}
