import type { GoldClaim } from "./gold.ts";
import type { Cast } from "./named.ts";
import { namesOf, type Tested, type TestedNode } from "./tested.ts";
import { words } from "./words.ts";

/** A seat of government stands for its country. */
const seats: Readonly<Record<string, string>> = { kremlin: "RU", whitehouse: "US" };

/**
 * Whether the node's speaker is the one wanted: by name; a group by its description, of which more
 * than half of the words must agree, or by each of its members.
 */
export function speakerFits(
  { by }: GoldClaim,
  node: TestedNode,
  graph: Tested,
  cast: Cast,
): boolean {
  const made = graph.to(node.key, "MADE").flatMap(({ source }) => graph.node(source) ?? []);
  const has = (wanted: TestedNode | undefined): boolean =>
    wanted !== undefined && made.some(({ key }) => key === wanted.key);
  if (typeof by === "string")
    return has(cast.actor(by)) || has(cast.countries.get(seats[by] ?? ""));
  if (by.members?.every((key) => has(cast.actor(key)))) return true;
  const descriptions = [...made.flatMap(namesOf), node["source"], node["speaker"]].filter(Boolean);
  return [by.group, ...(by.also ?? [])].some((group) => {
    const wanted = new Set(words(group));
    return descriptions.some((description) => {
      const found = words(description);
      const both = found.filter((word) => wanted.has(word)).length;
      return found.length > 0 && (2 * both) / (found.length + wanted.size) >= 0.6;
    });
  });
}
