import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { difference, type Stored, type Wanted } from "../graph/neo4j/difference.ts";
import { wanted } from "../graph/neo4j/wanted.ts";
import { edgeTables, nodeTables } from "../graph/rows.ts";
import { madeGraph } from "./graphs.ts";
import { revised } from "./neo4j/revised.ts";

/** What a database that does as the difference says holds afterwards. */
function applied(rows: readonly Wanted[], stored: readonly Stored[]): Stored[] {
  const { created, changed, moved, removed } = difference(rows, stored);
  const there = new Map(stored.map((element) => [element.id, element]));
  for (const id of [...removed, ...moved]) expect(there.delete(id)).toBe(true);
  for (const row of rows) {
    const isNew = created.has(row.id) || moved.has(row.id);
    if (isNew) expect(there.has(row.id)).toBe(false);
    if (changed.has(row.id)) expect(there.has(row.id)).toBe(true);
    if (isNew || changed.has(row.id)) there.set(row.id, asStored(row));
  }
  return [...there.values()].sort(byId);
}

const asStored = ({ id, hash, ends }: Wanted): Stored => ({
  id,
  hash: hash(),
  ...(ends && { ends: [end(ends[0]), end(ends[1])] }),
});
const end = ({ kind, id }: { kind: string; id: string }) => ({ kinds: [kind], id });

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const same = (elements: readonly Stored[]) =>
  elements.map(({ id, hash, ends }) => JSON.stringify([id, hash, ends ?? null]));

describe("rows and what is stored", () => {
  const id = fc.constantFrom("", "a", "b", "c", "d", "e", "__proto__", "constructor");
  const hash = fc.constantFrom("1", "2");
  const kind = fc.constantFrom("Person", "Country");
  const wantedEnd = fc.record({ kind, id });
  const storedEnd = fc.record({ kinds: fc.subarray(["Person", "Country", "Suspect"]), id });
  const unique = { selector: (element: { id: string }) => element.id };
  const rows = (ends: boolean) =>
    fc.uniqueArray(
      fc.record({
        id,
        hash: hash.map((text) => () => text),
        ...(ends && { ends: fc.tuple(wantedEnd, wantedEnd) }),
      }),
      unique,
    );
  const elements = (ends: boolean) =>
    fc.uniqueArray(
      fc.record({
        id,
        hash: fc.option(hash, { nil: undefined }),
        stale: fc.boolean(),
        ...(ends && { ends: fc.tuple(storedEnd, storedEnd) }),
      }),
      unique,
    ) as fc.Arbitrary<Stored[]>;
  const both = fc
    .boolean()
    .chain((ends) => fc.tuple(rows(ends) as fc.Arbitrary<Wanted[]>, elements(ends)));

  test("leave the rows, with what was never ours", () => {
    fc.assert(
      fc.property(both, ([graph, stored]) => {
        const asked = new Set(graph.map((row) => row.id));
        const others = stored.filter((known) => known.hash === undefined && !asked.has(known.id));
        const result = applied(graph, stored);
        expect(result.filter(({ stale }) => stale).every((one) => others.includes(one))).toBe(true);
        const ends = (element: Stored) =>
          element.ends?.map((one, at) => {
            const mine = graph.find((row) => row.id === element.id)?.ends?.[at];
            // A node may have labels that are not ours.
            return mine && one.kinds.includes(mine.kind) ? { ...one, kinds: [mine.kind] } : one;
          });
        const plain = result.map((element) =>
          asked.has(element.id) && element.ends
            ? { ...element, ends: ends(element) as unknown as NonNullable<Stored["ends"]> }
            : element,
        );
        expect(same(plain)).toEqual(same([...graph.map(asStored), ...others].sort(byId)));
      }),
    );
  });

  test("have nothing to do a second time, whatever the order", () => {
    fc.assert(
      fc.property(both, ([graph, stored]) => {
        const again = difference(graph, applied(graph, stored).toReversed());
        for (const ids of Object.values(again)) expect([...ids]).toEqual([]);
      }),
    );
  });

  test("an id is in one of the four at most, and nobody's hash is asked for without need", () => {
    fc.assert(
      fc.property(both, ([graph, stored]) => {
        const there = new Set(stored.map((known) => known.id));
        const asked = graph.map((row) => ({
          ...row,
          hash: () => {
            expect(there).toContain(row.id);
            return row.hash();
          },
        }));
        const all = Object.values(difference(asked, stored)).flatMap((ids) => [...ids]);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });
});

test.each([1, 2, 3])("a graph and the next build of it (%i): every difference is named", (seed) => {
  const first = madeGraph({ seed, nodes: 120 });
  const second = revised(first);
  const tablesOf = ({ graph, documents }: typeof first) => [
    ...nodeTables(graph, documents),
    ...edgeTables(graph, documents),
  ];
  const [old, now] = [first, second].map((made) => [...wanted(tablesOf(made))]) as [
    Wanted[],
    Wanted[],
  ];
  const found = difference(now, old.map(asStored));
  for (const ids of Object.values(found)) expect(ids.size).toBeGreaterThan(5);
  expect(found.created.size - found.removed.size).toBe(now.length - old.length);
  expect(same(applied(now, old.map(asStored)))).toEqual(same(now.map(asStored).sort(byId)));
});
