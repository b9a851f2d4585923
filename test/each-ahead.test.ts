import { expect, test } from "vitest";
import { eachAhead } from "../graph/neo4j/each-ahead.ts";

function logged(count: number) {
  const log: string[] = [];
  function* items() {
    for (let item = 1; item <= count; item++) {
      log.push(`make ${item}`);
      yield item;
    }
  }
  return { log, items: items() };
}

test.each<[calls: number, log: string]>([
  [0, "make 1, begin 1, end 1, make 2, begin 2, end 2, make 3, begin 3, end 3"],
  [1, "make 1, begin 1, make 2, end 1, begin 2, make 3, end 2, begin 3, end 3"],
  // As a transaction does that is tried again.
  [3, "make 1, begin 1, make 2, end 1, begin 2, make 3, end 2, begin 3, end 3"],
])(
  "work that calls %i times for the next item leaves none out and does none twice",
  async (calls, expected) => {
    const { log, items } = logged(3);
    await eachAhead(items, async (item, meanwhile) => {
      log.push(`begin ${item}`);
      for (let call = 0; call < calls; call++) {
        await Promise.resolve();
        meanwhile();
      }
      log.push(`end ${item}`);
    });
    expect(log.join(", ")).toBe(expected);
  },
);

test("work that fails is the last", async () => {
  const { log, items } = logged(3);
  const work = async (item: number, meanwhile: () => void) => {
    meanwhile();
    if (item === 2) throw new Error("broken");
  };
  await expect(eachAhead(items, work)).rejects.toThrow("broken");
  expect(log).toEqual(["make 1", "make 2", "make 3"]);
});
