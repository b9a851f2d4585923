import { expect, test } from "vitest";
import { matchesIn, pattern, type TokenClasses, type Tokenized } from "../src/extract/pattern.ts";
import type { TokenRange } from "../src/model/annotations.ts";

const classes: TokenClasses<Tokenized> = {
  capital: ({ tokens }, at) => (/^\p{Lu}/u.test(tokens[at]!.text) ? 1 : 0),
  two: () => 2,
};

interface Case {
  readonly rule: string;
  readonly text: string;
  readonly match?: string;
  readonly captures?: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  { rule: "met with", text: "Anna met with Ben", match: "met with" },
  { rule: "met|saw with?", text: "Anna saw Ben", match: "saw" },
  {
    rule: "who:<capital>+ met|saw whom:<capital>+",
    text: "Anna Berg met Ben Ode",
    match: "Anna Berg met Ben Ode",
    captures: { who: "Anna Berg", whom: "Ben Ode" },
  },
  { rule: "( in | at the ) <capital>", text: "talks at the Palace", match: "at the Palace" },
  { rule: "a . c", text: "a b c", match: "a b c" },
  { rule: "<two> end", text: "one two end", match: "one two end" },
  {
    rule: "x:( <capital> , )* last:<capital>",
    text: "Anna , Ben , Cleo left",
    match: "Anna , Ben , Cleo",
    captures: { x: "Anna , Ben ,", last: "Cleo" },
  },
  { rule: "\\( <capital> \\)", text: "Anna ( Berg )", match: "( Berg )" },
  { rule: "nowhere", text: "Anna met" },
];

test.each(cases)("$rule in «$text»", ({ rule, text, match, captures = {} }) => {
  const tokens = text.split(" ").map((word) => ({ text: word }));
  const words = (range: TokenRange | undefined): string | undefined =>
    range &&
    tokens
      .slice(range.first, range.last)
      .map((token) => token.text)
      .join(" ");
  const [found] = matchesIn(pattern(rule, classes), { tokens }, { first: 0, last: tokens.length });
  expect(words(found)).toBe(match);
  for (const [name, expected] of Object.entries(captures)) {
    expect(words(found?.captures[name])).toBe(expected);
  }
});

test("an unknown class is a bug", () => {
  expect(() => pattern("<nothing>")).toThrow("unknown class <nothing>");
});
