import type { EdgeKind, NodeKind } from "../../schema.ts";
import { wellFormed } from "../../values.ts";
import type { prefixes, Term } from "./terms.ts";

/**
 * A key behind a prefix, percent-encoded to letters, digits, `_`, `-` and `:`, which JSON-LD and
 * Turtle both take as they are.
 */
export const iri = (prefix: keyof typeof prefixes, ...keys: readonly string[]): Term =>
  `${prefix}:${keys.map(encoded).join(":")}`;

const encoded = (key: string): string =>
  // Most keys are so already.
  /^[\w:][\w:-]*$/.test(key) ? key : percentEncoded(key);

const percentEncoded = (key: string): string =>
  encodeURIComponent(wellFormed(key))
    .replaceAll("%3A", ":")
    // Turtle takes no `-` at the beginning and wants a backslash before the rest.
    .replace(/^-|[.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** `MEMBER_OF` as the name of a class, `MemberOf`; a kind of node is one already. */
export const classOf = (kind: NodeKind | EdgeKind): Term =>
  `parley:${/[a-z]/.test(kind) ? kind : kind.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;

/** `MEMBER_OF` as the name of a property, `memberOf`. */
export const propertyOf = (kind: EdgeKind): Term =>
  `parley:${kind.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
