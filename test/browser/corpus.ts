// A small corpus with invented names, and hostile words in its text, as the three files of a folder.
import { type NodeKind, nodeTypes } from "../../graph/schema.ts";

const text = `Talks by the sea

Foreign Minister Ada Roe led the Norwegian delegation at the Bergen talks. She said the harbour stays open. <img src=x onerror="document.title='owned'"> </script><script>document.title='owned'</script>

Envoy Jørgen Bek sat for Denmark, with Mia Lund. Roe added that nobody was turned away.`;

const key = "document:1";

/** Evidence of the nth place where the words stand. */
function at(words: string, rule = "test/words") {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [{ document: key, start, end: start + words.length, rule }];
}

export function corpus(): [graph: unknown, documents: unknown, layout: unknown] {
  const nodes: unknown[] = [];
  const edges: unknown[] = [];
  const node = (id: string, kind: NodeKind, label: string, words: string, more: object = {}) => {
    const own = Object.entries({ name: label, aliases: [] }).filter(([name]) =>
      Object.hasOwn(nodeTypes[kind].fields, name),
    );
    const attributes = { kind, label, ...Object.fromEntries(own), evidence: at(words), ...more };
    nodes.push({ key: id, attributes });
  };
  const edge = (source: string, kind: string, target: string, words: string, more: object = {}) =>
    edges.push({
      key: `e${edges.length}`,
      source,
      target,
      attributes: { kind, evidence: at(words), ...more },
    });
  nodes.push({
    key,
    attributes: {
      kind: "Document",
      label: "Talks by the sea",
      title: "Talks by the sea",
      date: "2031-05-04",
      path: "sea.txt",
      sha256: "0",
      format: "text",
    },
  });
  node("country:no", "Country", "Norway", "Norwegian", { iso2: "NO" });
  node("country:dk", "Country", "Denmark", "Denmark", { iso2: "DK" });
  node("person:ada", "Person", "Ada Roe", "Ada Roe");
  node("person:jorgen", "Person", "Jørgen Bek", "Jørgen Bek");
  node("person:mia", "Person", "Mia Lund", "Mia Lund");
  node("role:fm", "Role", "foreign minister", "Foreign Minister", { title: "foreign minister" });
  const days = { start: "2031-05-03", end: "2031-05-04", status: "held" };
  node("meeting:bergen", "Meeting", "Bergen talks", "Bergen talks", days);
  for (const [id, words] of [
    ["claim:1", "the harbour stays open"],
    ["claim:2", "nobody was turned away"],
  ] as const) {
    const more = {
      text: words,
      quotation: "indirect",
      act: "state",
      negated: false,
      hedged: false,
    };
    node(id, "Claim", words, words, more);
    edge("person:ada", "MADE", id, "Roe");
    edge(id, "FROM", key, words);
  }
  edge("person:ada", "HOLDS", "role:fm", "Foreign Minister Ada Roe", { former: false });
  edge("role:fm", "OF", "country:no", "Norwegian");
  const led = "Ada Roe led the Norwegian delegation at the Bergen talks";
  const no = { delegation: "country:no", lead: true };
  edge("person:ada", "ATTENDED", "meeting:bergen", led, no);
  const dk = { delegation: "country:dk" };
  edge("person:jorgen", "ATTENDED", "meeting:bergen", "Jørgen Bek sat for Denmark", dk);
  edge("person:mia", "ATTENDED", "meeting:bergen", "Denmark, with Mia Lund", dk);
  return [{ attributes: {}, nodes, edges }, [{ key, text }], {}];
}

/** A graph of many things and no sides. */
export function crowd(count: number): [graph: unknown, documents: unknown, layout: unknown] {
  const words = "Somebody met somebody.";
  const evidence = [{ document: key, start: 0, end: 8, rule: "test/words" }];
  const nodes: unknown[] = [
    {
      key,
      attributes: { kind: "Document", label: "Crowd", path: "c", sha256: "0", format: "text" },
    },
  ];
  const edges: unknown[] = [];
  const layout: Record<string, readonly [number, number]> = {};
  for (let index = 0; index < count; index++) {
    const meeting = index % 5 === 0;
    const id = `n:${index}`;
    const more = meeting ? { status: "held" } : {};
    const label = `${meeting ? "Round" : "Person"} ${index}`;
    const kind = meeting ? "Meeting" : "Person";
    nodes.push({
      key: id,
      attributes: { kind, label, name: label, aliases: [], evidence, ...more },
    });
    layout[id] = [
      Math.cos(index * 2.4) * Math.sqrt(index),
      Math.sin(index * 2.4) * Math.sqrt(index),
    ];
    if (!meeting)
      edges.push({
        key: `e${index}`,
        source: id,
        target: `n:${(((index * 7) % count) / 5) | 0}`.replace(/\d+$/, (n) =>
          String(Number(n) * 5),
        ),
        attributes: { kind: "ATTENDED", evidence },
      });
  }
  return [{ nodes, edges }, [{ key, text: words }], layout];
}

/** One document and one statement a date, and nothing else. */
export function datedDocuments(
  dates: readonly string[],
): [graph: unknown, documents: unknown, layout: unknown] {
  const nodes = dates.flatMap((date, index) => {
    const document = `document:${index}`;
    const evidence = [{ document, start: 0, end: 5, rule: "test/words" }];
    return [
      {
        key: document,
        attributes: {
          kind: "Document",
          label: date,
          date,
          path: date,
          sha256: "0",
          format: "text",
        },
      },
      {
        key: `claim:${index}`,
        attributes: { kind: "Claim", label: "words", text: "words", evidence },
      },
    ];
  });
  const texts = dates.map((_, index) => ({ key: `document:${index}`, text: "words" }));
  return [{ nodes, edges: [] }, texts, {}];
}
