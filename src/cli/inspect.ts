import { type Loaded, load } from "../../loaders/load.ts";
import { sources } from "../../loaders/sources.ts";
import { annotations } from "../annotate/annotate.ts";
import { type Diagnostic, UserError } from "../model/diagnostic.ts";
import type { ClaimFinding, Findings } from "../model/findings.ts";
import type { Span } from "../model/span.ts";
import { whole } from "./arguments.ts";
import type { Arguments, Command, Io } from "./command.ts";
import { facts } from "./facts.ts";
import { annotator as trained } from "./models.ts";
import { readings } from "./readings.ts";
import { harmless, line } from "./say.ts";

export const inspect: Command = {
  name: "inspect",
  summary: "prints what each stage finds in each document",
  usage: "PATH... [--json]",
  words: [1, Number.POSITIVE_INFINITY],
  options: {
    json: {
      type: "boolean",
      help: "the findings, one JSON line a document, in the order of the input",
    },
    workers: { type: "string", value: "N", help: "threads to read with (the number of cores)" },
  },
  examples: [
    ["parley inspect article.txt", "one fact a line: offsets, kind, the words, the rule"],
    ["parley inspect news.jsonl --json", "for a program, or to measure the engine"],
  ],
  run: inspectAll,
};

/** Characters whose findings are held at once. */
const stretch = 4_000_000;

async function inspectAll({ words, texts, flags }: Arguments, io: Io): Promise<number> {
  const workers = whole(texts["workers"], "workers", [1, 256]);
  const heard: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void heard.push(diagnostic);
  const { sources: found } = sources(words, { cwd: io.cwd, report });
  const annotator = flags["json"] ? undefined : trained();
  let count = 0;
  for (const part of stretches(load(found, report))) {
    const documents = part.map(({ document }) => document);
    const read = await readings(documents, { workers, cache: undefined, report }, io);
    for (const [index, { document, findings }] of read.readings.entries()) {
      if (annotator) {
        await io.out(
          `${count + index > 0 ? "\n" : ""}${harmless(document.path)} ${document.key}\n`,
        );
        for (const { name, lines } of facts(annotations(document, annotator), findings))
          if (lines.length > 0)
            await io.out(`\n${name}\n${lines.map((fact) => `${harmless(fact)}\n`).join("")}`);
      } else await io.out(`${JSON.stringify({ id: part[index]!.id, ...forPrograms(findings) })}\n`);
    }
    const byPath = new Map(documents.map(({ path, text }) => [path, text]));
    for (const diagnostic of heard.splice(0))
      io.note(`${line(diagnostic, (path) => byPath.get(path))}\n`);
    count += part.length;
  }
  for (const diagnostic of heard) io.note(`${line(diagnostic, () => undefined)}\n`);
  if (count === 0)
    throw new UserError(
      "No document was read",
      "Give files or folders that hold .txt .text .wiki or .jsonl.",
    );
  return 0;
}

function* stretches(loaded: Iterable<Loaded>): Generator<Loaded[]> {
  let part: Loaded[] = [];
  let length = 0;
  for (const one of loaded) {
    part.push(one);
    length += one.document.text.length;
    if (length < stretch) continue;
    yield part;
    part = [];
    length = 0;
  }
  if (part.length > 0) yield part;
}

/** Findings as programs read them: the spans of a claim are pairs. */
const forPrograms = ({ claims, ...rest }: Findings) => ({
  ...rest,
  claims: claims.map(claimPairs),
});

const claimPairs = ({ source, cue, content, ...rest }: ClaimFinding) => ({
  source: source.map(pair),
  cue: cue.map(pair),
  content: content.map(pair),
  ...rest,
});

const pair = ({ start, end }: Span): [number, number] => [start, end];
