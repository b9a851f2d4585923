import { f1, miss, type Sheet } from "./figures.ts";
import type { Gold } from "./gold.ts";
import type { Cast } from "./named.ts";
import type { Tested } from "./tested.ts";
import { words } from "./words.ts";

/** Who holds which office at which body. */
export function roles(gold: Gold, graph: Tested, { keyOf }: Cast, sheet: Sheet): void {
  const held = graph.edges("HOLDS").flatMap(({ source, target }) => {
    const role = graph.node(target);
    if (!role) return [];
    return {
      holder: keyOf.get(source),
      label: graph.node(source)?.label,
      title: String(role["title"] ?? role.label),
      of: graph.from(role.key, "OF").flatMap((edge) => keyOf.get(edge.target) ?? []),
      right: false,
    };
  });
  let found = 0;
  let missing = 0;
  for (const role of gold.roles) {
    const fitting = held.filter(
      ({ holder, title }) =>
        holder === role.who && role.title.some((wanted) => titleFits(title, wanted)),
    );
    const free = !role.of || role.optionalOf || role.optional;
    const right = fitting.filter(({ of }) => free || of.some((body) => role.of?.includes(body)));
    for (const one of right) one.right = true;
    if (role.optional) continue;
    if (right.length > 0) found++;
    else {
      missing++;
      const body = role.of ? ` of ${role.of[0]}` : "";
      const half = fitting.length > 0 ? " (title found, body wrong or missing)" : "";
      miss(sheet, "role", `missing ${role.who}: ${role.title[0]}${body}${half}`);
    }
  }
  const extra = held.filter(({ right }) => !right);
  for (const { label, title, of } of extra)
    miss(sheet, "role", `extra ${label}: «${title}» of ${of.join(", ") || "?"}`);
  sheet.figures.set("role", f1(found, extra.length, missing));
}

/** The shorter title's words all stand in the longer one; a deputy is not the chief. */
function titleFits(title: string, wanted: string): boolean {
  const found = words(title);
  const asked = words(wanted);
  const [small, big] = found.length <= asked.length ? [found, asked] : [asked, found];
  return (
    small.length > 0 &&
    small.every((word) => big.includes(word)) &&
    ["vice", "deputy"].every((word) => !asked.includes(word) || found.includes(word))
  );
}
