// What Gephi's importer of GEXF asks of a file or silently changes in it, as a check of our own: written
// from gephi/gephi (ImporterGEXF.java, ImportContainerImpl.java) and held against Gephi itself by
// test/interop/gephi.interop.ts.
import { parsedXml } from "./xml.ts";

const types =
  /^(boolean|integer|long|float|double|string|list(boolean|integer|long|float|double|string))$/;
const day = /^\d{4}-\d\d-\d\d$/;
// Of any other sign after a backslash Gephi leaves the sign.
const quotedList = /^\[("([^"\\]|\\["\\])*"(, "([^"\\]|\\["\\])*")*)?\]$/u;
const isValue: Readonly<Record<string, (text: string) => boolean>> = {
  boolean: (text) => /^(true|false)$/.test(text),
  integer: (text) => /^-?\d+$/.test(text) && Number(text) === (Number(text) | 0),
  double: (text) => /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text),
  liststring: (text) => quotedList.test(text),
};

/**
 * Everything in a GEXF file that Gephi would refuse, drop, merge, change or warn about. It would take
 * lists without quotes and times for days, too.
 */
export function gephiProblems(xml: string): string[] {
  const { root, problems } = parsedXml(xml);
  const tell = (problem: string) => problems.push(problem);
  if (root === null || root.nodeName !== "gexf") return [...problems, "no gexf"];
  const all = (name: string, from: Element = root) => Array.from(from.getElementsByTagName(name));
  const get = (element: Element, name: string) =>
    element.hasAttribute(name) ? element.getAttribute(name) : null;

  const graph = all("graph")[0];
  if (graph === undefined) return [...problems, "no graph"];
  const parts = Array.from(graph.childNodes)
    .map(({ nodeName }) => nodeName)
    .filter((name) => name !== "#text");
  if (parts.lastIndexOf("attributes") > parts.indexOf("nodes")) tell("attributes after nodes");
  if (parts.indexOf("edges") < parts.indexOf("nodes")) tell("edges before nodes");
  if (get(graph, "defaultedgetype") !== "directed") tell("edges are not directed");

  const spells = all("spell");
  const dynamic = get(graph, "mode") === "dynamic";
  if (dynamic !== spells.length > 0) tell("dynamic without spells, or spells without dynamic");
  if (
    dynamic &&
    (get(graph, "timeformat") !== "date" || get(graph, "timerepresentation") !== "interval")
  )
    tell("dates would be read as numbers");
  for (const spell of spells) {
    const [start, end] = [get(spell, "start"), get(spell, "end")];
    if (start === null && end === null) tell("a spell without ends");
    for (const date of [start, end])
      if (date !== null && !day.test(date)) tell(`${date} is no day`);
    if (start !== null && end !== null && start > end) tell(`a spell from ${start} to ${end}`);
  }

  const declared = new Map<string, Map<string, string>>([
    ["node", new Map()],
    ["edge", new Map()],
  ]);
  for (const group of all("attributes", graph))
    for (const attribute of all("attribute", group)) {
      const columns = declared.get(get(group, "class") ?? "");
      const [id, title, type] = ["id", "title", "type"].map((name) => get(attribute, name) ?? "");
      if (columns === undefined || !id || !title || !types.test(type ?? ""))
        tell(`attribute ${id} of type ${type}`);
      else if (columns.has(id)) tell(`attribute ${id} twice`);
      else columns.set(id, type ?? "");
    }
  const checkValues = (element: Element, kind: string) => {
    const seen = new Set<string>();
    for (const value of all("attvalue", element)) {
      const name = get(value, "for") ?? "";
      const type = declared.get(kind)?.get(name);
      const text = get(value, "value");
      if (type === undefined) tell(`value for undeclared ${kind} attribute ${name}`);
      else if (text === null || isValue[type]?.(text) === false)
        tell(`${text} is no ${type} (${name})`);
      if (seen.has(name)) tell(`two values for ${name}`);
      seen.add(name);
    }
  };
  const checkId = (element: Element) => {
    const id = get(element, "id") ?? "";
    if (id === "") tell("no id");
    if (!get(element, "label")) tell(`${id} has no label`);
    return id;
  };

  const nodes = new Set<string>();
  let placed = 0;
  for (const node of all("node")) {
    const id = checkId(node);
    if (nodes.has(id)) tell(`node ${id} twice`);
    nodes.add(id);
    if (get(node, "pid") !== null || node.parentNode?.nodeName !== "nodes")
      tell(`node ${id} is nested`);
    checkValues(node, "node");
    if (all("viz:position", node).length > 0) placed += 1;
    for (const size of all("viz:size", node))
      if (size.attributes[0]?.name !== "value")
        tell("a size whose value is not its first attribute");
    for (const color of all("viz:color", node))
      if (!["r", "g", "b"].every((name) => Number(get(color, name) ?? -1) >= 0))
        tell("a colour without r, g and b");
  }
  if (placed > 0 && placed < nodes.size) tell(`${nodes.size - placed} nodes would lie at 0,0`);

  const edges = new Set<string>();
  const ties = new Set<string>();
  for (const edge of all("edge")) {
    const id = checkId(edge);
    if (edges.has(id)) tell(`edge ${id} twice`);
    edges.add(id);
    const [source, target, kind] = ["source", "target", "kind"].map(
      (name) => get(edge, name) ?? "",
    );
    if (!nodes.has(source ?? "") || !nodes.has(target ?? ""))
      tell(`edge ${id} has an end that is no node`);
    if (!kind) tell(`edge ${id} has no kind`);
    const tie = JSON.stringify([source, target, kind]);
    if (ties.has(tie)) tell(`edge ${id} would be merged with another`);
    ties.add(tie);
    if ((get(edge, "type") ?? "directed") !== "directed") tell(`edge ${id} is not directed`);
    checkValues(edge, "edge");
  }
  return problems;
}
