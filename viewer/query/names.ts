// Which thing of the graph a text in an answer names: its key, or a name that no other thing has.
import type { Model } from "../model/model.ts";

const known = new WeakMap<Model, ReadonlyMap<string, string | undefined>>();

/** The key of the thing that a text is the key, the label or, of a statement, the words of. */
export function named(of: Model, text: string): string | undefined {
  if (of.things.has(text)) return text;
  const names = known.get(of) ?? namesOf(of);
  known.set(of, names);
  return names.get(text);
}

function namesOf({ things }: Model): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { key, kind, attributes } of things.values()) {
    const { label } = attributes;
    const others =
      kind === "Claim" ? [attributes.text] : "name" in attributes ? [attributes.name] : [];
    for (const name of new Set([label, ...others]))
      found.set(name, found.has(name) ? undefined : key);
  }
  return found;
}
