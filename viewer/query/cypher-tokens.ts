// A query in pieces, as far as the editor must know them: never an error, whatever is typed.
import { functions, reserved } from "./cypher-words.ts";

export type TokenKind =
  | "comment"
  | "text"
  | "number"
  | "parameter"
  | "keyword"
  | "function"
  /** A kind of node or of relationship. */
  | "kind"
  | "property"
  | "name"
  | "sign";

export type Bracket = "(" | "[" | "{" | "";

export interface Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The bracket that it stands in; a bracket stands in the one round it. */
  readonly inside: Bracket;
  /** Place among the tokens of that bracket. */
  readonly opened: number;
}

const shapes: readonly (readonly [TokenKind | "space", RegExp])[] = [
  ["space", /\s+/y],
  ["comment", /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y],
  ["text", /'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)/y],
  ["name", /`(?:``|[^`])*(?:`|$)/y],
  ["parameter", /\$[\p{L}\p{N}_]*/uy],
  ["number", /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y],
  ["name", /[\p{L}_][\p{L}\p{N}_]*/uy],
  ["sign", /[\s\S]/y],
];

const closing: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };
const functionNames = new Set(Object.keys(functions).map((name) => name.toLowerCase()));

export function tokens(query: string): readonly Token[] {
  const found: Token[] = [];
  const open: { readonly bracket: Bracket; readonly at: number }[] = [];
  let at = 0;
  while (at < query.length) {
    const [shape, text] = pieceAt(query, at);
    if (text.length > 0 && shape !== "space") {
      if (shape === "sign" && closing[text] === open.at(-1)?.bracket) open.pop();
      const { bracket: inside, at: opened } = open.at(-1) ?? { bracket: "", at: -1 };
      const piece = { from: at, to: at + text.length, text, inside, opened } as const;
      const kind = shape === "name" ? nameKind(piece, found, query) : shape;
      found.push({ ...piece, kind });
      if (shape === "sign" && (text === "(" || text === "[" || text === "{"))
        open.push({ bracket: text, at: found.length - 1 });
    }
    at += Math.max(1, text.length);
  }
  return found;
}

function pieceAt(query: string, at: number): readonly [TokenKind | "space", string] {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = at;
    const [text] = shape.exec(query) ?? [];
    if (text) return [kind, text];
  }
  return ["sign", query[at] ?? ""];
}

function nameKind(
  { text, inside, to }: Pick<Token, "text" | "inside" | "to">,
  before: readonly Token[],
  query: string,
): TokenKind {
  const last = before.at(-1);
  if (last?.text === ".") return "property";
  if (namesKind(before, inside)) return "kind";
  if (inside === "{" && /^\s*:/.test(query.slice(to)) && /^[{,]$/.test(last?.text ?? ""))
    return "property";
  if (reserved.has(text.toUpperCase())) return "keyword";
  if (functionNames.has(text.toLowerCase()) && /^\s*\(/.test(query.slice(to))) return "function";
  return "name";
}

/** Whether a name after these is a kind: after a colon, or after an "or" behind a kind. */
export function namesKind(before: readonly Token[], inside: Bracket): boolean {
  const sign = before.at(-1)?.text ?? "";
  if (inside === "{") return false;
  return sign === ":" || (/^[|&!]$/.test(sign) && before.at(-2)?.kind === "kind");
}

/** Names of the parameters of a query, in the order of writing. */
export const parameterNames = (all: readonly Token[]): readonly string[] => [
  ...new Set(
    all.flatMap(({ kind, text }) => (kind === "parameter" && text.length > 1 ? text.slice(1) : [])),
  ),
];
