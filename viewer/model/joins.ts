import { grouped } from "../../src/model/grouped.ts";
import type { Join } from "../../src/model/knowledge.ts";
import type { Model } from "./model.ts";
import type { Sentence } from "./sentences.ts";

const mostWordings = 6;

/** Why what several places name is this one thing: a sentence for each reason, with the words on all sides. */
export const joinSentences = (of: Model, key: string): readonly Sentence[] =>
  [...grouped(of.joins.get(key) ?? [], ({ why }) => why)].map(([why, joins]) => {
    const evidence = joins.flatMap((join) => join.evidence);
    return {
      key: `${key}:joined:${why}`,
      words: [`${wordings(of, joins)}: ${why}`],
      evidence,
    };
  });

/** “Ada Roe” = “A. Roe” = “Roe” …, each wording once. */
function wordings(of: Model, joins: readonly Join[]): string {
  const found = new Set<string>();
  for (const { evidence } of joins)
    for (const { document, start, end } of evidence)
      found.add(of.sourceOf.get(document)?.text.slice(start, end).replace(/\s+/g, " ") ?? "");
  const shown = [...found].slice(0, mostWordings).map((words) => `“${words}”`);
  return `${shown.join(" = ")}${found.size > mostWordings ? " …" : ""}`;
}
