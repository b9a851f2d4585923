import type { Match } from "./claims.ts";
import { f1, miss, type Sheet } from "./figures.ts";
import type { Gold } from "./gold.ts";
import type { Tested } from "./tested.ts";

/** Which claims of different documents say the same. */
export function corroborations(
  gold: Gold,
  graph: Tested,
  matched: ReadonlyMap<number, Match>,
  sheet: Sheet,
): void {
  if (!gold.corroborations?.length) return;
  const joins = new Set(
    graph.edges("CORROBORATES").map(({ source, target }) => [source, target].sort().join("|")),
  );
  const nodeOf = (start: string): string | undefined =>
    matched.get(gold.claims.findIndex(({ say }) => say[0]!.startsWith(start)))?.node.key;
  let right = 0;
  let missing = 0;
  let spare = 0;
  for (const [a, b, more] of gold.corroborations) {
    const one = nodeOf(a);
    const other = nodeOf(b);
    const joined = one && other && (one === other || joins.has([one, other].sort().join("|")));
    if (more?.optional) {
      if (joined && one !== other) spare++;
    } else if (joined) right++;
    else {
      missing++;
      miss(sheet, "corroboration", `missing «${a.slice(0, 50)}» ~ «${b.slice(0, 50)}»`);
    }
  }
  sheet.figures.set("corroboration", f1(right, Math.max(0, joins.size - right - spare), missing));
}
