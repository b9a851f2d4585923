/** A node or a relationship as the graph has it. */
export interface Wanted {
  readonly id: string;
  /** Worked out only where there is something to compare it with. */
  readonly hash: () => string;
  /** Of a relationship. */
  readonly ends?: readonly [from: End, to: End];
}

export interface End {
  readonly kind: string;
  readonly id: string;
}

/** A node or a relationship of the same kind as the database has it. */
export interface Stored {
  readonly id: string;
  /** Of the row that it was written from; absent from what somebody else has written. */
  readonly hash?: string | undefined;
  /** Marked as gone from the graph, and kept because of others. */
  readonly stale?: boolean;
  /** Of a relationship: what its two nodes are to this graph. */
  readonly ends?: readonly [from: StoredEnd, to: StoredEnd];
}

export interface StoredEnd {
  /** None when the node is of no graph, or of another. */
  readonly kinds: readonly string[];
  readonly id: string;
}

/** What turns the one into the other: ids, in the order of the graph or of the database. */
export interface Difference {
  readonly created: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  /** Relationships between other ends than the graph says: these go before they are made anew. */
  readonly moved: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
}

/**
 * What must happen to the elements of one kind that the database has in a graph's name, so that
 * they are the graph's. What has a hash was written by us: only such a thing is ever removed.
 */
export function difference(wanted: Iterable<Wanted>, stored: Iterable<Stored>): Difference {
  const there = new Map<string, Stored>();
  for (const element of stored) there.set(element.id, element);
  const created = new Set<string>();
  const changed = new Set<string>();
  const moved = new Set<string>();
  for (const element of wanted) {
    const known = there.get(element.id);
    there.delete(element.id);
    if (known === undefined) created.add(element.id);
    else if (!sameEnds(element, known)) moved.add(element.id);
    else if (known.stale || known.hash !== element.hash()) changed.add(element.id);
  }
  const ours = [...there.values()].filter(({ hash }) => hash !== undefined);
  return { created, changed, moved, removed: new Set(ours.map(({ id }) => id)) };
}

const sameEnds = ({ ends: wanted }: Wanted, { ends: stored }: Stored): boolean =>
  wanted === undefined ||
  wanted.every(({ kind, id }, index) => {
    const end = stored?.[index];
    return end?.id === id && end.kinds.includes(kind);
  });
