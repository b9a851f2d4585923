import { claims } from "./claims.ts";
import { corroborations } from "./corroborations.ts";
import { type Figure, f1, type Sheet } from "./figures.ts";
import type { Gold } from "./gold.ts";
import { meetings } from "./meetings.ts";
import { type Cast, cast } from "./named.ts";
import { participation } from "./participation.ts";
import { roles } from "./roles.ts";
import { type GraphFile, type Tested, tested } from "./tested.ts";

/** Figures by kind of fact, in the order of the table, and what is missing or too much. */
export interface Score {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly misses: readonly string[];
}

/** Measures a graph against a gold standard, one kind of fact after the other. */
export function score(gold: Gold, file: GraphFile): Score {
  const sheet: Sheet = { figures: new Map(), misses: [] };
  const graph = tested(file);
  const found = cast(gold, graph, sheet);
  roles(gold, graph, found, sheet);
  meetings(gold, graph, found, sheet);
  participation(gold, graph, found, sheet);
  const matched = claims(gold, graph, found, sheet);
  corroborations(gold, graph, matched, sheet);
  relatives(gold, graph, found, sheet);
  sheet.figures.set("headline", headline(sheet.figures));
  return sheet;
}

function relatives(gold: Gold, graph: Tested, { keyOf }: Cast, sheet: Sheet): void {
  if (!gold.relatives?.length) return;
  const edges = graph.edges("RELATIVE_OF");
  const right = gold.relatives.filter(({ who, whom }) =>
    edges.some(({ source, target }) => keyOf.get(source) === who && keyOf.get(target) === whom),
  ).length;
  sheet.figures.set("relative", f1(right, edges.length - right, gold.relatives.length - right));
}

/** The eight kinds that matter most to a reader. */
const chief = [
  "Person",
  "Country",
  "role",
  "meeting",
  "participation",
  "party",
  "Venue",
  "claim (speaker and span)",
];

/** Their mean F1, over those of which the gold standard has any. */
function headline(figures: ReadonlyMap<string, Figure>): Figure {
  const asked = chief.flatMap((kind) => {
    const figure = figures.get(kind);
    return figure && "f1" in figure && figure.tp + figure.fn > 0 ? figure.f1 : [];
  });
  const sum = asked.reduce((total, one) => total + one, 0);
  return { macroF1: asked.length > 0 ? sum / asked.length : 0 };
}

/** One line a kind. */
export function table(figures: ReadonlyMap<string, Figure>): string {
  return [...figures]
    .map(([kind, figure]) => `${kind.padEnd(32)} ${figureText(figure)}\n`)
    .join("");
}

function figureText(figure: Figure): string {
  if ("macroF1" in figure) return figure.macroF1.toFixed(3);
  if ("accuracy" in figure)
    return `${figure.accuracy.toFixed(3)} (${figure.right}/${figure.asked})`;
  if ("recallOnly" in figure)
    return `recall ${figure.r.toFixed(3)} (${figure.tp}/${figure.tp + figure.fn})`;
  const { p, r, f1, tp, fp, fn } = figure;
  return `P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}   (${tp} right, ${fp} extra, ${fn} missing)`;
}
