import { expect, test } from "vitest";
import { childrenOf, type Treed, tree } from "../src/extract/tree.ts";

/** `word/label/head` each, the head by its place; a root is its own head. */
const treed = (text: string): Treed => {
  const parts = text.split(" ").map((word) => word.split("/"));
  const heads = Int32Array.from(parts, ([, , head]) => Number(head));
  const syntax = {
    tags: parts.map(() => ""),
    heads,
    labels: parts.map(([, label]) => label ?? ""),
  };
  return {
    tokens: parts.map(([word]) => ({ text: word ?? "" })),
    syntax,
    children: childrenOf(syntax),
  };
};

// "Berg left and said that it rained"
const sentence = treed(
  "Berg/nsubj/1 left/ROOT/1 and/cc/1 said/conj/1 that/mark/6 it/nsubj/6 rained/ccomp/3",
);
const classes = { capital: ({ tokens }: Treed, at: number) => /^[A-Z]/.test(tokens[at]!.text) };

interface Case {
  readonly rule: string;
  readonly from: number;
  readonly match?: Readonly<Record<string, number>>;
}

const cases: readonly Case[] = [
  { rule: "left", from: 1, match: {} },
  { rule: "left", from: 3 },
  { rule: "cue:said|told >ccomp what:.", from: 3, match: { cue: 3, what: 6 } },
  { rule: ". >ccomp what:.[>mark that >nsubj who:.]", from: 3, match: { what: 6, who: 5 } },
  { rule: ". >ccomp what:.[>mark whether]", from: 3 },
  { rule: ". !>nsubj <conj .[>nsubj who:<capital>]", from: 3, match: { who: 0 } },
  { rule: ". !>nsubj", from: 1 },
  { rule: ". !>nsubj it", from: 1, match: {} },
  { rule: ". <<mark|ccomp top:said", from: 4, match: { top: 3 } },
  { rule: ". >>conj|ccomp down:rained", from: 1, match: { down: 6 } },
  { rule: ". >conj|nsubj x:. >conj y:said", from: 1, match: { x: 0, y: 3 } },
];

test.each(cases)("$rule from $from", ({ rule, from, match }) => {
  expect(tree(rule, classes)(sentence, from)).toEqual(match);
});

test("a mistake in a pattern is a bug", () => {
  expect(() => tree(". >nsubj <nothing>")).toThrow("unknown class");
  expect(() => tree(". nsubj")).toThrow("a link must begin");
  expect(() => tree(". >prep to.[>pobj who:.]")).toThrow("not both");
});

test("a circle of heads comes to an end", () => {
  const circle = treed("a/x/1 b/x/0");
  expect(tree(". <<x none")(circle, 0)).toBeUndefined();
  expect(tree(". >>x none")(circle, 0)).toBeUndefined();
});
