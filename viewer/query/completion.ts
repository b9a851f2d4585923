// What may stand where the cursor is: kinds, properties, parameters and words, all from the schema.
import { edgeColumns, nodeColumns } from "../../graph/columns.ts";
import { type EdgeKind, edgeKinds, edgeTypes, nodeKinds, nodeTypes } from "../../graph/schema.ts";
import { namesKind, parameterNames, type Token, tokens } from "./cypher-tokens.ts";
import { functions, keywords } from "./cypher-words.ts";
import { besideOf, isNodeKind, type Kind, kindsInside, kindsOfNames } from "./patterns.ts";

export interface Offer {
  readonly label: string;
  /** Said behind it. */
  readonly detail: string;
  readonly sort: "node" | "edge" | "property" | "parameter" | "keyword" | "function" | "name";
  /** Put in place of the label. */
  readonly text?: string;
  /** It fits what stands beside it: it goes before the others. */
  readonly fits?: boolean;
}

export interface Offers {
  /** Where what they take the place of begins. */
  readonly from: number;
  readonly offers: readonly Offer[];
}

/** `asked`: it is offered on request even where nothing has been typed yet. */
export function offersAt(query: string, cursor: number, asked: boolean): Offers | undefined {
  const all = tokens(query);
  const touched = all.find(({ from, to }) => from < cursor && cursor <= to);
  if (touched && /^(?:comment|text|number)$/.test(touched.kind) && !ends(touched, cursor))
    return undefined;
  const typed = touched && /[\p{L}_$]/u.test(touched.text[0] ?? "") ? touched : undefined;
  const from = typed?.from ?? cursor;
  const before = all.filter(({ to }) => to <= from);
  const bracket = openAt(before);
  const opened = before[bracket];
  const inside =
    opened?.text === "(" || opened?.text === "[" || opened?.text === "{" ? opened.text : "";
  const last = before.at(-1)?.text ?? "";
  const offer = (offers: readonly Offer[]) => (offers.length > 0 ? { from, offers } : undefined);

  if (typed?.text.startsWith("$")) return offer(parameters(all, typed));
  if (last === ".") return offer(properties(kindsOfNames(all).get(before.at(-2)?.text ?? "")));
  if (namesKind(before, inside))
    return offer(inside === "[" ? edges(before, bracket) : nodes(before, bracket));
  if (inside === "{" && /^[{,]$/.test(last) && isPattern(before, bracket))
    return offer(properties(new Set(kindsInside(before, before[bracket]!.opened))));
  // After a letter or two, so that the Enter behind a variable is a new line.
  if (!asked && (typed?.text.length ?? 0) < 2) return undefined;
  return offer([...variables(all, typed), ...words]);
}

const ends = ({ kind, text, to }: Token, cursor: number): boolean =>
  kind === "text" && to === cursor && text.length > 1 && text.at(-1) === text[0];

/** Place of the bracket that is open after these pieces, -1 when none is. */
function openAt(before: readonly Token[]): number {
  let depth = 0;
  for (let at = before.length - 1; at >= 0; at--) {
    const { kind, text } = before[at]!;
    if (kind !== "sign") continue;
    if (/[)\]}]/.test(text)) depth++;
    else if (/[([{]/.test(text) && depth-- === 0) return at;
  }
  return -1;
}

/** Braces within the brackets of a node or a tie, not those of a map or a subquery. */
const isPattern = (before: readonly Token[], brace: number): boolean =>
  /^[([]$/.test(before[brace]?.inside ?? "") && before[brace - 1]?.text !== ",";

function nodes(before: readonly Token[], bracket: number): readonly Offer[] {
  const beside = before[bracket]?.text === "(" ? besideOf(before, bracket) : undefined;
  const ties = (beside?.kinds ?? []).filter((kind): kind is EdgeKind => !isNodeKind(kind));
  const fitting = new Set<string>(
    ties.flatMap((tie): readonly string[] => edgeTypes[tie][beside?.back ? "from" : "to"]),
  );
  return nodeKinds.map((kind) => ({
    label: kind,
    detail: nodeTypes[kind].label[1],
    sort: "node",
    fits: fitting.has(kind),
  }));
}

function edges(before: readonly Token[], bracket: number): readonly Offer[] {
  const beside = besideOf(before, bracket);
  const kinds = new Set<string>(beside?.kinds);
  return edgeKinds.map((kind) => {
    const { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] } =
      edgeTypes[kind];
    return {
      label: kind,
      detail: `${endsText(from)} → ${endsText(to)}`,
      sort: "edge",
      fits: (beside?.back ? to : from).some((end) => kinds.has(end)),
    };
  });
}

const endsText = (kinds: readonly string[]): string =>
  kinds.length > 2 ? `${kinds[0]} and others` : kinds.join(", ");

/** Properties of these kinds; of all nodes where none is known. */
function properties(known: ReadonlySet<Kind> | undefined): readonly Offer[] {
  const kinds = known?.size ? [...known] : nodeKinds;
  const found = new Map<string, string>([["id", "text"]]);
  for (const kind of kinds)
    for (const { name, type } of isNodeKind(kind) ? nodeColumns(kind) : edgeColumns(kind))
      if (!found.has(name)) found.set(name, typeNames[type]);
  return [...found].map(([label, detail]) => ({ label, detail, sort: "property" }));
}

const typeNames = {
  string: "text",
  strings: "list of texts",
  integer: "whole number",
  float: "number",
  boolean: "true or false",
  date: "day",
} as const;

const parameters = (all: readonly Token[], typed: Token): readonly Offer[] =>
  parameterNames(all.filter((token) => token !== typed)).map((name) => ({
    label: `$${name}`,
    detail: "parameter",
    sort: "parameter",
  }));

const variables = (all: readonly Token[], typed: Token | undefined): readonly Offer[] => {
  const known = kindsOfNames(all);
  const names = new Set(
    all.filter((token) => token.kind === "name" && token !== typed).map(({ text }) => text),
  );
  return [...names].map((label) => ({
    label,
    detail: [...(known.get(label) ?? [])].join(", "),
    sort: "name",
    fits: true,
  }));
};

const words: readonly Offer[] = [
  ...keywords.map((label): Offer => ({ label, detail: "", sort: "keyword", text: `${label} ` })),
  ...Object.entries(functions).map(
    ([name, detail]): Offer => ({ label: `${name}()`, detail, sort: "function", text: `${name}(` }),
  ),
];
