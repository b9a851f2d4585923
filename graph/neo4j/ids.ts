import { byText } from "../../src/model/span.ts";

/** Ids in one order, whatever the database's, some at a time. */
export function* chunks(ids: Iterable<string>, size = 1000): Iterable<readonly string[]> {
  const sorted = [...ids].sort(byText);
  for (let at = 0; at < sorted.length; at += size) yield sorted.slice(at, at + size);
}
