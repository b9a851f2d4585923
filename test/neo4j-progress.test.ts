import { expect, test } from "vitest";
import { progressLine } from "../src/cli/neo4j-progress.ts";

test.each<[state: Parameters<typeof progressLine>, line: string]>([
  [["writing", 12000, 40000, 2], "writing 12000 of 40000, 6000 a second, 5 s left"],
  [["writing", 1000, 601000, 1], "writing 1000 of 601000, 1000 a second, 10 min left"],
  [["comparing", 0, 500, 3], "comparing 0 of 500, 0 a second"],
  [["comparing", 500, 500, 0], "comparing 500 of 500, 0 a second"],
])("%j is told as “%s”", (state, line) => {
  expect(progressLine(...state)).toBe(line);
});
