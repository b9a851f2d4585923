import { byText } from "../src/model/span.ts";
import type { DocumentText } from "./graph.ts";

/** Nodes or edges by their keys: the order in which every format writes them. */
export const byKey = <T extends { readonly key: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => byText(a.key, b.key));

/** The texts that evidence points into. */
export const textsByKey = (documents: readonly DocumentText[]): ReadonlyMap<string, string> =>
  new Map(documents.map(({ key, text }) => [key, text]));
