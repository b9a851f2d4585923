import type { Annotations } from "../model/annotations.ts";
import { rangeOf } from "../model/annotations.ts";
import type { Entity, EntityKind, Mention } from "../model/findings.ts";

/** Who and what a document speaks of, as far as the stages before have found it. Stages add, never change. */
export interface Cast {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
}

/** Looks mentions up by token. */
export interface MentionIndex {
  /** The longest mention that begins at the token. */
  readonly startingAt: (token: number, kind?: EntityKind) => Mention | undefined;
  /** The longest mention that covers the token. */
  readonly covering: (token: number, kind?: EntityKind) => Mention | undefined;
}

export const mentionIndex = (
  { tokens }: Annotations,
  mentions: readonly Mention[],
): MentionIndex => {
  const starting = new Map<number, Mention[]>();
  const covering = new Map<number, Mention[]>();
  const note = (index: Map<number, Mention[]>, token: number, mention: Mention): void => {
    const known = index.get(token);
    if (known) known.push(mention);
    else index.set(token, [mention]);
  };
  const longestFirst = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const mention of longestFirst) {
    const { first, last } = rangeOf(tokens, mention);
    note(starting, first, mention);
    for (let at = first; at < last; at++) note(covering, at, mention);
  }
  const pick = (found: readonly Mention[] | undefined, kind?: EntityKind): Mention | undefined =>
    kind ? found?.find((mention) => mention.kind === kind) : found?.[0];
  return {
    startingAt: (token, kind) => pick(starting.get(token), kind),
    covering: (token, kind) => pick(covering.get(token), kind),
  };
};

/** An id for an entity, readable and the same for the same name: "person:ada-berg". */
export const entityId = (kind: EntityKind, name: string): string =>
  `${kind.toLowerCase()}:${name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")}`;
