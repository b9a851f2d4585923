import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { score, table } from "../src/score/score.ts";
import { root } from "./parley.ts";

const json = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));

// A graph with the answers in it, from which a third was taken, bent or doubled by chance. The figures
// are those of the first scorer of this project, a script that this one was written after.
test("a damaged graph is measured to the last digit", () => {
  const { figures, misses } = score(
    json("examples/geneva.gold.json"),
    json("test/fixtures/damaged-graph.json"),
  );
  expect(table(figures)).toBe(damaged);
  expect(misses.some((line) => line.startsWith("Person: missing "))).toBe(true);
});

const damaged = `Person                           P 0.833  R 0.909  F1 0.870   (20 right, 4 extra, 2 missing)
Country                          P 0.750  R 0.818  F1 0.783   (9 right, 3 extra, 2 missing)
Organization                     recall 0.778 (14/18)
Place                            recall 0.909 (10/11)
Venue                            P 0.500  R 0.500  F1 0.500   (1 right, 1 extra, 1 missing)
role                             P 0.400  R 0.348  F1 0.372   (8 right, 12 extra, 15 missing)
meeting                          P 1.000  R 0.833  F1 0.909   (10 right, 0 extra, 2 missing)
meeting attributes               0.872 (34/39)
participation                    P 0.889  R 0.552  F1 0.681   (16 right, 2 extra, 13 missing)
party                            P 0.857  R 0.375  F1 0.522   (6 right, 1 extra, 10 missing)
delegation                       0.867 (13/15)
claim (span)                     P 0.876  R 0.780  F1 0.825   (78 right, 11 extra, 22 missing)
claim (speaker and span)         P 0.652  R 0.580  F1 0.614   (58 right, 31 extra, 42 missing)
claim (speaker and exact span)   P 0.562  R 0.500  F1 0.529   (50 right, 39 extra, 50 missing)
claim: day said                  1.000 (15/15)
claim: quotation                 1.000 (78/78)
claim: reported by               1.000 (3/3)
claim: told to                   1.000 (1/1)
claim: said at                   0.500 (1/2)
claim: evidence offsets          1.000 (89/89)
corroboration                    P 0.250  R 0.375  F1 0.300   (3 right, 9 extra, 5 missing)
relative                         P 1.000  R 1.000  F1 1.000   (1 right, 0 extra, 0 missing)
headline                         0.656
`;
