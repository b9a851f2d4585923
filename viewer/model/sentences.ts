import type { KnowledgeNode } from "../../src/model/knowledge.ts";
import type { Evidence } from "../../src/model/span.ts";
import { dateText } from "./dates.ts";
import type { Model, Tie } from "./model.ts";

import { phrases, type Word } from "./phrases.ts";

export interface Sentence {
  /** Key of the tie that it tells. */
  readonly key: string;
  readonly words: readonly Word[];
  readonly evidence: readonly Evidence[];
}

export interface Section {
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/** The order in which sections are read. */
const order = [
  "Said by",
  "When and where",
  "Roles",
  "Held by",
  "In the room",
  "Expected",
  "Absent",
  "Parties",
  "Meetings",
  "People",
  "Passed on by",
  "Told to",
  "Said at",
  "Relations",
  "Offices and bodies",
  "Places",
  "Topics",
  "Concerned",
  "Names",
  "Published",
] as const;

/** Everything that the ties of a thing say, but for statements, which the panel quotes. */
export function sections(of: Model, key: string): readonly Section[] {
  const found = new Map<string, Sentence[]>();
  const add = (tie: Tie, end: "out" | "in") => {
    const entry = phrases[tie.kind]?.[end];
    if (!entry) return;
    const [title, phrase] = entry as readonly [string, (of: Model, tie: Tie) => readonly Word[]];
    const sentence = { key: tie.key, words: phrase(of, tie), evidence: tie.attributes.evidence };
    const list = found.get(title);
    if (list) list.push(sentence);
    else found.set(title, [sentence]);
  };
  for (const tie of of.from.get(key) ?? []) add(tie, "out");
  for (const tie of of.to.get(key) ?? []) add(tie, "in");
  return order.flatMap((title) => {
    const list = found.get(title);
    if (!list) return [];
    const sentences = list.sort((a, b) => weight(b) - weight(a));
    return [{ title, sentences }];
  });
}

const weight = ({ evidence }: Sentence): number =>
  new Set(evidence.map((entry) => entry.document)).size * 1000 + evidence.length;

/** A sentence as plain text, without what it links to. */
export const plain = (words: readonly Word[]): string =>
  words.map((word) => (typeof word === "string" ? word : word.text)).join("");

/** What a thing is, in a few words beside its kind: "held · trilateral", "Ukraine". */
export function descriptionOf(thing: KnowledgeNode): string {
  if (thing.kind === "Meeting") {
    const { status, format } = thing.attributes;
    return [status, format].filter(Boolean).join(" · ");
  }
  if (thing.kind === "Organization")
    return thing.attributes.orgType === "other" ? "" : thing.attributes.orgType;
  if (thing.kind === "Country") return thing.attributes.iso2 ?? "";
  if (thing.kind === "Claim") {
    const { act, said } = thing.attributes;
    return [act, said === undefined ? "" : dateText(said, undefined, "short")]
      .filter(Boolean)
      .join(" · ");
  }
  return "";
}
