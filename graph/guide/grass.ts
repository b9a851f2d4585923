import { type Colour, colours } from "../colours.ts";
import type { NodeKind } from "../schema.ts";

/** What stands in the middle of a picture is large. */
const diameters: Partial<Record<NodeKind, number>> = { Meeting: 100, Country: 80, Person: 80 };

/**
 * A style for the Neo4j Browser: the colours of all other pictures, names on the nodes. Its parser
 * knows rules and nothing else, not even comments.
 */
export function* grass(): Iterable<string> {
  yield rule("node", {
    diameter: "60px",
    color: "#A5ABB6",
    "border-color": "#9AA1AC",
    "border-width": "2px",
    "text-color-internal": "#FFFFFF",
    "font-size": "13px",
  });
  yield rule("relationship", {
    color: "#A5ABB6",
    "shaft-width": "1px",
    "font-size": "8px",
    padding: "3px",
    "text-color-external": "#000000",
    "text-color-internal": "#FFFFFF",
    caption: '"<type>"',
  });
  for (const [kind, colour] of Object.entries(colours) as [NodeKind, Colour][])
    yield rule(`node.${kind}`, {
      color: hex(colour),
      "border-color": hex(colour.map((part) => Math.round(part * 0.8))),
      "text-color-internal": lightness(colour) > 0.18 ? "#000000" : "#FFFFFF",
      diameter: `${diameters[kind] ?? 60}px`,
      // On every node, whatever its kind is called by.
      caption: '"{name}"',
    });
}

const rule = (selector: string, properties: Readonly<Record<string, string>>): string =>
  `${selector} {\n${Object.entries(properties)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join("")}}\n`;

const hex = (colour: readonly number[]): string =>
  `#${colour.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();

/** From 0 to 1, as WCAG measures it: black is easier to read on what is lighter than 0.18. */
function lightness(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
