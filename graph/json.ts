import type { Graph, Layout } from "./graph.ts";

/** `graph.json`. One node, edge or join a line: a change is seen in a diff, and no text of the whole is ever held. */
export function* graphJson({ nodes, edges, attributes, ...head }: Graph): Generator<string> {
  const { joins, ...rest } = attributes;
  const fields = JSON.stringify(rest).slice(1, -1);
  yield `{"attributes":{${fields}`;
  if (joins !== undefined) yield* listJson(`${fields && ","}\n"joins":[`, joins, "]");
  yield "},\n";
  yield `${JSON.stringify(head).slice(1, -1)},\n`;
  yield* listJson('"nodes":[', nodes, "],\n");
  yield* listJson('"edges":[', edges, "]}\n");
}

export function* listJson(
  open: string,
  values: readonly object[],
  close: string,
): Generator<string> {
  yield open;
  for (const [index, value] of values.entries())
    yield `${index === 0 ? "\n" : ",\n"}${JSON.stringify(value)}`;
  yield `\n${close}`;
}

/** `layout.json`. */
export function* layoutJson(layout: Layout): Generator<string> {
  let first = true;
  yield "{";
  for (const [key, place] of Object.entries(layout)) {
    yield `${first ? "\n" : ",\n"}${JSON.stringify(key)}:${JSON.stringify(place)}`;
    first = false;
  }
  yield "\n}\n";
}
