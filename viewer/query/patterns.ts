// What a query says of its variables, and what a pattern has said so far: read from its pieces.
import { type EdgeKind, edgeTypes, type NodeKind, nodeTypes } from "../../graph/schema.ts";
import type { Bracket, Token } from "./cypher-tokens.ts";

export type Kind = NodeKind | EdgeKind;

const isKind = (text: string): text is Kind =>
  Object.hasOwn(nodeTypes, text) || Object.hasOwn(edgeTypes, text);

export const isNodeKind = (kind: string): kind is NodeKind => Object.hasOwn(nodeTypes, kind);

/** Kinds that patterns give each variable, in the whole query. */
export function kindsOfNames(all: readonly Token[]): ReadonlyMap<string, ReadonlySet<Kind>> {
  const found = new Map<string, Set<Kind>>();
  for (const [index, token] of all.entries()) {
    if (token.kind !== "name" || all[index + 1]?.text !== ":" || token.inside === "{") continue;
    const kinds = found.get(token.text) ?? new Set();
    for (const kind of kindsFrom(all, index + 1)) kinds.add(kind);
    found.set(token.text, kinds);
  }
  return found;
}

/** The kinds of `:A|B`, from its colon on. */
function kindsFrom(all: readonly Token[], colon: number): readonly Kind[] {
  const kinds: Kind[] = [];
  for (let at = colon; at < all.length; at++) {
    const token = all[at]!;
    if (token.kind === "kind") {
      if (isKind(token.text)) kinds.push(token.text);
    } else if (!/^[:|&!]$/.test(token.text)) break;
  }
  return kinds;
}

/** Kinds that stand in a bracket, given the place of its opening among the pieces. */
export function kindsInside(all: readonly Token[], opening: number): readonly Kind[] {
  const colon = all.findIndex(
    ({ text, opened }, index) => index > opening && text === ":" && opened === opening,
  );
  if (colon >= 0) return kindsFrom(all, colon);
  const name = all[opening + 1];
  return name?.kind === "name" ? [...(kindsOfNames(all).get(name.text) ?? [])] : [];
}

interface Beside {
  /** Kinds of what stands before it in the pattern. */
  readonly kinds: readonly Kind[];
  /** The arrow between them points at what stands before. */
  readonly back: boolean;
}

/** What a pattern has just before the bracket that opens here: a node before its tie, or a tie. */
export function besideOf(all: readonly Token[], opening: number): Beside | undefined {
  let at = opening - 1;
  let arrow = "";
  for (; /^[-<>]$/.test(all[at]?.text ?? ""); at--) arrow = `${all[at]?.text}${arrow}`;
  const closing = all[at]?.text ?? "";
  if (arrow === "" || (closing !== ")" && closing !== "]")) return undefined;
  const start = openingOf(all, at, closing === ")" ? "(" : "[");
  const before = all[start - 1]?.text === "-" && all[start - 2]?.text === "<";
  return start < 0
    ? undefined
    : { kinds: kindsInside(all, start), back: arrow.startsWith("<") || before };
}

function openingOf(all: readonly Token[], closing: number, bracket: Bracket): number {
  const { opened } = all[closing]!;
  for (let at = closing - 1; at >= 0; at--)
    if (all[at]?.text === bracket && all[at]?.opened === opened) return at;
  return -1;
}
