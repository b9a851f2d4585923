import { readFileSync } from "node:fs";
import { document } from "../loaders/document.ts";
import { annotations } from "../src/annotate/annotate.ts";
import { network } from "../src/annotate/network/network.ts";
import { type Cast, entityId } from "../src/extract/cast.ts";
import type { Annotations } from "../src/model/annotations.ts";
import type { Entity, EntityKind, Mention } from "../src/model/findings.ts";

const { syntax } = network(readFileSync(new URL("../models/network.bin", import.meta.url)));

const mark = /\[([^\]|]+)\|(\w+)(?::([^\]]+))?\]/g;
const adjective = /(?:ian|ish|ese|wegian|an|i|ch)$/;

/**
 * A text with its names marked, read by the real annotator: "[Norwegian|Country:Norway] envoy [Ada Berg|Person]".
 * Behind the colon stands the name of the entity, where the words are another form of it.
 */
export const marked = (source: string): { annotations: Annotations; cast: Cast } => {
  const entities = new Map<string, Entity>();
  const mentions: Mention[] = [];
  let text = "";
  let read = 0;
  for (const found of source.matchAll(mark)) {
    const [all, words = "", kind = "", name = words] = found;
    text += source.slice(read, found.index);
    const entity = entityId(kind as EntityKind, name);
    mentions.push({
      start: text.length,
      end: text.length + words.length,
      kind: kind as EntityKind,
      form: kind === "Country" && words !== name && adjective.test(words) ? "adjective" : "name",
      entity,
      rule: "test",
    });
    entities.set(entity, { id: entity, kind: kind as EntityKind, name });
    text += words;
    read = found.index + all.length;
  }
  text += source.slice(read);
  const made = document(text, { path: "marked.txt", format: "text", title: "" }, () => {});
  return {
    annotations: annotations(made, { names: () => [], secondReading: () => [], syntax }),
    cast: { entities: [...entities.values()], mentions },
  };
};
