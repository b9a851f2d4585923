// Trains models/names.bin, the perceptron of src/annotate/names/, on texts with names marked by hand:
//
//   npx tsx training/train-names.ts DATA [OUT]
//
// DATA holds gum-train.conllu.gz and gum-dev.conllu.gz (GUM as in Universal Dependencies 2.16),
// uner-dev.iob2.gz (Universal NER, English-EWT, dev) and wikigold.txt.gz; models/README.md names their
// licences and hashes. OUT is models/names.bin. A minute; two runs give the same bytes.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Columns, columnReader } from "../src/annotate/names/columns.ts";
import { labels, labelsOf, none } from "../src/annotate/names/labels.ts";
import { bestLabel, memory, nearCapitals } from "../src/annotate/names/perceptron.ts";
import { questionCount, rowsAt } from "../src/annotate/names/questions.ts";
import { writtenWeights } from "../src/annotate/names/weights.ts";
import { network } from "../src/annotate/network/network.ts";
import { sentences as sentencesOf } from "../src/annotate/sentences.ts";
import { tokens as tokensOf } from "../src/annotate/tokens.ts";
import { rangeOf, type Sentence } from "../src/model/annotations.ts";
import { gumTexts, iobTexts, type MarkedText } from "./name-texts.ts";

const rows = 1 << 17;
const epochs = 8;
/** Part of the questions that are not asked of a token while training, so that none is relied upon alone. */
const unasked = 0.5;

interface Example {
  readonly columns: Columns;
  readonly sentence: Sentence;
  readonly right: Uint8Array;
  readonly wanted: Uint8Array;
}

const models = join(import.meta.dirname, "../models");
const [folder, out = join(models, "names.bin")] = process.argv.slice(2);
if (!folder) {
  console.error("No data. Name the folder that holds it: npx tsx training/train-names.ts DATA");
  process.exit(2);
}

const finder = network(readFileSync(join(models, "network.bin")));
const columnsOf = columnReader();
const examplesOf = ({ text, blocks, names }: MarkedText): Example[] => {
  const tokens = tokensOf(text, blocks);
  const sentences = sentencesOf(text, tokens, blocks);
  const columns = columnsOf(tokens, sentences, finder.names(tokens, sentences));
  const marked = names.map(({ label, ...span }) => ({ label, ...rangeOf(tokens, span) }));
  const right = labelsOf(marked, tokens.length);
  const wanted = nearCapitals(tokens, sentences);
  return sentences.map((sentence) => ({ columns, sentence, right, wanted }));
};

const texts = [
  ...gumTexts(folder, "gum-train.conllu.gz"),
  ...gumTexts(folder, "gum-dev.conllu.gz"),
  ...iobTexts(folder, "uner-dev.iob2.gz"),
  ...iobTexts(folder, "wikigold.txt.gz"),
];
const examples = texts.flatMap(examplesOf);
console.error(
  `${texts.length} texts, ${texts.reduce((sum, { names }) => sum + names.length, 0)} names`,
);

/** The same numbers in every run. */
let state = 3;
const random = (): number => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state / 0x80000000;
};

const values = new Float32Array(rows * labels.length);
/** Each change times the step in which it was made: what the mean over all steps lacks of `values`. */
const changes = new Float64Array(values.length);
let step = 1;
const asked = new Int32Array(questionCount);
const scores = new Float64Array(labels.length);

const learn = (from: Int32Array, right: number, wrong: number): void => {
  for (const row of from)
    for (const [label, by] of [
      [right, 1],
      [wrong, -1],
    ] as const) {
      values[row * labels.length + label]! += by;
      changes[row * labels.length + label]! += by * step;
    }
};

for (let epoch = 1; epoch <= epochs; epoch++) {
  for (let i = examples.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [examples[i], examples[other]] = [examples[other]!, examples[i]!];
  }
  let mistakes = 0;
  for (const { columns, sentence, right, wanted } of examples) {
    let [previous, before] = [none, none] as [number, number];
    for (let i = sentence.first; i < sentence.last; i++) {
      let given = 0;
      if (wanted[i]) {
        rowsAt(columns, sentence, i, memory(previous, before), rows, asked);
        const kept = asked.filter(() => random() >= unasked);
        given = bestLabel({ values }, kept, previous, scores);
        if (given !== right[i]) {
          mistakes++;
          learn(kept, right[i]!, given);
        }
        step++;
      }
      // Half the time it goes on from its own mistakes, as it must when it is used.
      [previous, before] = [random() < 0.5 ? given : right[i]!, previous];
    }
  }
  console.error(`epoch ${epoch}: ${mistakes} mistakes`);
}
writeFileSync(out, writtenWeights(values.map((value, i) => value - changes[i]! / step)));
