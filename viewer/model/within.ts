// Which things have to do with some days. A statement and a meeting have days of their own; any
// other thing counts when one of those is tied to it.
import type { KnowledgeNode } from "../../src/model/knowledge.ts";
import type { Model } from "./model.ts";
import { dayOfClaim } from "./timeline.ts";

/** First and last day, both ISO. */
export type Days = readonly [from: string, to: string];

/** Keys of the things within the days; undefined, which is all, without any. */
export function within(of: Model, days: Days | undefined): ReadonlySet<string> | undefined {
  if (!days) return undefined;
  const [from, to] = days;
  const keys = new Set<string>();
  for (const thing of of.things.values()) if (falls(of, thing, from, to)) keys.add(thing.key);
  for (const key of [...keys]) {
    for (const tie of of.from.get(key) ?? []) if (isFree(of, tie.target)) keys.add(tie.target);
    for (const tie of of.to.get(key) ?? []) if (isFree(of, tie.source)) keys.add(tie.source);
  }
  return keys;
}

function falls(of: Model, thing: KnowledgeNode, from: string, to: string): boolean {
  if (thing.kind === "Claim") {
    const day = dayOfClaim(of, thing)?.slice(0, 10);
    return day !== undefined && from <= day && day <= to;
  }
  if (thing.kind !== "Meeting") return false;
  const { start, end = start } = thing.attributes;
  return start !== undefined && end !== undefined && start.slice(0, 10) <= to && end >= from;
}

/** Has no day of its own. */
const isFree = ({ things }: Model, key: string): boolean => {
  const kind = things.get(key)?.kind;
  return kind !== "Claim" && kind !== "Meeting";
};
