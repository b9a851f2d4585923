// Rules and the sentences that asked for them, as the source of src/extract gives them. An example is a quotation
// in a comment, with the words that the rule reads in brackets:
//
//   // "[Ada Berg, head of Norway's Council], said that it rained."
//   { name: "roles/name-comma-title", …
//
// It stands above its rule: right above, or anywhere above within the same declaration, with no other example between.
// Lines of a comment are joined by a blank; \n is a new line of the text ("= Title =\n- Venue: …" is wiki text).

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Example {
  readonly text: string;
  /** The stretches in brackets, by their offsets in `text`. */
  readonly marked: readonly { readonly start: number; readonly end: number }[];
}

/** Examples, and the names of the rules below them. */
export interface Place {
  /** "roles/rules.ts:71" */
  readonly at: string;
  readonly rules: ReadonlySet<string>;
  readonly examples: readonly Example[];
}

const folder = join(import.meta.dirname, "..", "src", "extract");
const quotation = /"([^"]*)"/g;
const ruleName = /(?<![!=]== )(["`])([a-z]+\/(?:[a-z-]|\$\{[^}]*\})+)\1/g;
const declaration = /^(?:export|const|let|function|interface|type)\b/;
const comment = /^\s*(?:\/\/|\/?\*+)(?!\/)\s?(.*?)(?:\s*\*\/)?$|^\s*\*\/$/;

/** Brackets nest: "[[Ada Berg] met [Ben Ode]] in Oslo." */
const example = (source: string): Example => {
  const marked: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = "";
  for (const sign of source.replaceAll("\\n", "\n")) {
    if (sign === "[") open.push(text.length);
    else if (sign === "]") marked.push({ start: open.pop() ?? -1, end: text.length });
    else text += sign;
  }
  return { text, marked: open.length > 0 ? [...marked, { start: -1, end: -1 }] : marked };
};

const placesIn = (file: string): Place[] => {
  const places: { at: string; rules: Set<string>; examples: Example[] }[] = [];
  let words = "";
  let own = false;
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .forEach((line, index) => {
      const said = comment.exec(line);
      if (said) {
        words += ` ${said[1] ?? ""}`;
        return;
      }
      const at = `${file}:${index + 1}`;
      const examples = [...words.matchAll(quotation)]
        .filter(([source]) => source.includes("["))
        .map(([, source]) => example(source!));
      words = "";
      if (declaration.test(line)) own = false;
      if (examples.length > 0) {
        places.push({ at, rules: new Set(), examples });
        own = true;
      }
      for (const [, , rule] of line.startsWith("import ") ? [] : line.matchAll(ruleName)) {
        if (!own) places.push({ at, rules: new Set(), examples: [] });
        own = true;
        places.at(-1)!.rules.add(rule!);
      }
    });
  return places;
};

/** All places of src/extract where rules are named or examples stand. */
export const rulePlaces = (): Place[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .flatMap(placesIn);
