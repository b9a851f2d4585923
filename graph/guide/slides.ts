import { byText } from "../../src/model/span.ts";
import { cypherText } from "../formats/cypher.ts";
import type { Graph } from "../graph.ts";
import { themes } from "../questions/catalogue.ts";
import { type Question, valuesFor } from "../questions/question.ts";
import { edgeTypes, nodeTypes } from "../schema.ts";
import { usualName } from "../usual-name.ts";
import { html } from "./html.ts";
import { filled } from "./saved.ts";

interface Guided {
  /** The corpus that the questions keep to. */
  readonly name: string;
  /** Where the style is served beside the guide. */
  readonly style?: string;
}

/**
 * A guide for the Neo4j Browser: what is in the graph, then the questions by theme, each with a query
 * that runs on this graph. The markup is the one that the Browser cuts into slides.
 */
export function* guide(graph: Graph, { name, style }: Guided): Iterable<string> {
  yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Ask this graph</title>\n</head>\n<body>\n';
  yield '<article class="guide">\n<carousel class="deck container-fluid">\n';
  yield slide("What is in this graph", contents(graph, name, style));
  const labels = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
  for (const { title, questions } of themes)
    for (let at = 0; at < questions.length; at += perSlide) {
      const some = questions.slice(at, at + perSlide);
      const number = at / perSlide + 1;
      const count = Math.ceil(questions.length / perSlide);
      yield slide(
        `${title} (${number} of ${count})`,
        some.map((question) => asked(question, graph, name, labels)).join(""),
      );
    }
  yield "</carousel>\n</article>\n</body>\n</html>\n";
}

const perSlide = 4;

const slide = (title: string, body: string): string =>
  `<slide class="row-fluid">\n<div class="col-sm-12">\n<h3>${html(title)}</h3>\n${body}</div>\n</slide>\n`;

const runnable = (cypher: string): string =>
  `<figure><pre class="pre-scrollable code runnable">${html(cypher)}</pre></figure>\n`;

function asked(
  question: Question,
  graph: Graph,
  name: string,
  labels: ReadonlyMap<string, string>,
): string {
  const { asks, explains, parameters, cypher, draws } = question;
  const values = valuesFor(question, graph, name);
  const heading = `<h4>${html(asks)}</h4>\n<p>${html(explains)}${draws ? " <em>A picture.</em>" : ""}</p>\n`;
  if (values === undefined) return `${heading}<p>This graph has nothing to ask it of.</p>\n`;
  const given = parameters.map(({ name: parameter, describes }) => {
    const value = values[parameter]!;
    return `<li><code>${html(value)}</code> is ${html(describes)}: <bdi>${html(labels.get(value) ?? value)}</bdi></li>\n`;
  });
  const list = given.length === 0 ? "" : `<ul>\n${given.join("")}</ul>\n`;
  return `${heading}${list}${runnable(filled(cypher, values))}`;
}

function contents(graph: Graph, name: string, style: string | undefined): string {
  const things = counted(graph.nodes.map(({ attributes }) => attributes.kind));
  const ties = counted(graph.edges.map(({ attributes }) => attributes.kind));
  const texts = graph.nodes.filter(({ attributes }) => attributes.kind === "Document").length;
  const row = (kind: string, says: string, count: number) =>
    `<tr><td><code>${html(kind)}</code></td><td>${html(says)}</td><td>${count}</td></tr>\n`;
  return [
    `<p>What ${texts} ${nodeTypes.Document.label[texts === 1 ? 0 : 1]} say of meetings, of the people at them and of what was said. The graph records; it does not judge: two documents that disagree leave two statements.</p>\n`,
    "<p>Every node and relationship has <code>quotes</code>, the words that say so, <code>evidence</code>, where they stand, and <code>sources</code>, how many documents say it. Days are real dates: the first and the last possible one.</p>\n",
    "<p>The round arrow before a query runs it; a click on its text brings it into the editor. An empty answer means that no document says so.</p>\n",
    style === undefined
      ? "<p>Drag <code>style.grass</code> into the window for the colours of this graph.</p>\n"
      : `<p><a data-exec="style ${html(style)}">Colour the nodes</a> by what they are, with their names on them.</p>\n`,
    "<p>What the database holds now, to see whether it is all there:</p>\n",
    runnable(
      `MATCH (n {graph: ${cypherText(name)}})\nRETURN labels(n)[0] AS kind, count(*) AS number\nORDER BY number DESC, kind`,
    ),
    "<table>\n",
    ...things.map(([kind, count]) => row(kind, nodeTypes[kind].label[1], count)),
    ...ties.map(([kind, count]) => row(kind, edgeTypes[kind].label, count)),
    "</table>\n",
    `<p>If there is nothing: <code>parley neo4j push</code>${name === usualName ? "" : " with this graph's name"} fills it.</p>\n`,
  ].join("");
}

/** Most first; of equals by name. */
function counted<Kind extends string>(kinds: readonly Kind[]): [Kind, number][] {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
}
