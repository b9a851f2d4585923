import { createHash } from "node:crypto";
import { byText } from "../../src/model/span.ts";
import type { Exported } from "../exporters.ts";
import type { Graph, GraphNode } from "../graph.ts";
import { graphJson, layoutJson, listJson } from "../json.ts";

/** The explorer, as far as it does not depend on the graph. */
export interface Page {
  /** One module that imports nothing. */
  readonly script: string;
  readonly style: string;
  /** SVG. */
  readonly icon: string;
}

/**
 * The explorer with a graph inside, as one file that asks nobody for anything: a browser lets a page
 * from the file system load no module and no data. What documents say stands in blocks that are no
 * script to the browser, and the policy knows the one script and the one style by their hashes.
 * The data come last: of a file that was cut short the explorer can still say so.
 */
export function* htmlPage({ graph, documents, layout, page }: Exported): Iterable<string> {
  if (page === undefined) throw new Error("an HTML export needs the explorer's page");
  const code = asScript(page.script);
  const rules = asStyle(page.style);
  yield `<!doctype html>
<html lang="en" data-graph="inside">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(code, rules)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Parley">
<title>${asText(title(graph))}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(page.icon)}">
<style>${rules}</style>
</head>
<body>
<div id="app"></div>
<noscript>This page draws the network with JavaScript, which is switched off.</noscript>
<script type="module">${code}</script>
`;
  yield* block("graph.json", graphJson(graph));
  yield* block("documents.json", listJson("[", documents, "]\n"));
  yield* block("layout.json", layoutJson(layout));
  yield "</body>\n</html>\n";
}

/** JSON that the browser does not run. Without a "<" nothing in it can end it. */
function* block(name: string, pieces: Iterable<string>): Iterable<string> {
  yield `<script type="application/json" id="${name}">\n`;
  // In JSON it stands in strings only.
  for (const piece of pieces) yield piece.replaceAll("<", "\\u003c");
  yield "</script>\n";
}

/** What stands in the tab until the explorer knows better, and where no script runs. */
function title({ nodes }: Graph): string {
  const weight = ({ attributes }: GraphNode) =>
    "evidence" in attributes ? attributes.evidence.length : 0;
  const [main] = nodes
    .filter(({ attributes }) => attributes.kind === "Meeting")
    .sort((a, b) => weight(b) - weight(a) || byText(a.key, b.key));
  return main === undefined ? "Parley" : `${main.attributes.label} – Parley`;
}

const policy = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "img-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const hash = (text: string): string =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;

/**
 * Code that means the same between the tags of a script. In what a bundler has written "<" stands
 * before these words in literals only, where an escape may take its place. A parser of HTML changes
 * line ends, and the hash with them.
 */
const asScript = (code: string): string =>
  oneLineEnd(code).replace(/<(?=!--|\/?script)/gi, "\\x3c");

const asStyle = (rules: string): string => oneLineEnd(rules).replace(/<(?=\/style)/gi, "\\3c ");

const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, "\n");

const asText = (text: string): string =>
  text.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`);
