// Which ties between drawn things are lines, how they are drawn, and the word along them.
import { type Model, type Tie, tiesTo } from "../model/model.ts";
import { counts } from "../model/weight.ts";
import type { State } from "../state.ts";
import type { Line } from "./picture.ts";

const drawnTies: Readonly<Partial<Record<Tie["kind"], readonly [Line["style"], string]>>> = {
  ATTENDED: ["solid", "took part"],
  EXPECTED_AT: ["dashed", "expected"],
  ABSENT_FROM: ["cross", "did not take part"],
  FOLLOWS: ["dotted", "follows"],
  PART_OF: ["dotted", "part of"],
  RELATIVE_OF: ["dotted", "relative of"],
};

const shortWords: Readonly<Partial<Record<Tie["kind"], string>>> = {
  MADE: "said",
  HELD_IN: "in",
  HELD_AT: "at",
};

export function lines(of: Model, keys: ReadonlySet<string>, state: State): readonly Line[] {
  const found = new Map<string, Line>();
  const usual = (key: string) => {
    const kind = of.things.get(key)?.kind;
    return kind === "Person" || kind === "Meeting";
  };
  const add = (line: Line) => {
    const ends = `${line.source}\n${line.target}`;
    const other = found.get(ends) ?? found.get(`${line.target}\n${line.source}`);
    if (!other) found.set(ends, line);
  };
  const plainly = (tie: Tie): Line => ({
    key: tie.key,
    source: tie.source,
    target: tie.target,
    style: "solid",
    word: shortWords[tie.kind] ?? tie.kind.toLowerCase().replaceAll("_", " "),
  });
  // Ties that an answer holds are drawn whatever they are, before others between the same two.
  for (const key of state.shown ?? []) {
    const tie = of.ties.get(key);
    const style = tie && drawnTies[tie.kind];
    if (!tie || tie.source === tie.target || !keys.has(tie.source) || !keys.has(tie.target))
      continue;
    add(style ? { ...plainly(tie), style: style[0], word: wordOf(tie) ?? style[1] } : plainly(tie));
  }
  const isOn = (key: string) => state.selected === key;
  for (const key of keys)
    for (const tie of of.from.get(key) ?? []) {
      if (!keys.has(tie.target) || tie.source === tie.target) continue;
      if (!tie.attributes.evidence.some(counts(state.without))) continue;
      const style = drawnTies[tie.kind];
      const selected = isOn(tie.source) || isOn(tie.target);
      if (tie.kind === "ABSENT_FROM" && !selected) continue;
      if (style) {
        const lead = "lead" in tie.attributes && tie.attributes.lead === true;
        add({
          key: tie.key,
          source: tie.source,
          target: tie.target,
          style: style[0],
          word: lead ? "led the delegation" : (wordOf(tie) ?? style[1]),
        });
      } else if (tie.kind !== "MENTIONS" && !(usual(tie.source) && usual(tie.target))) {
        add(plainly(tie));
      }
    }
  for (const key of keys)
    for (const said of tiesTo(of, key, "SAID_AT"))
      for (const made of tiesTo(of, said.source, "MADE"))
        if (keys.has(made.source) && said.attributes.evidence.some(counts(state.without)))
          add({
            key: said.key,
            source: made.source,
            target: key,
            style: "dotted",
            word: "spoke at",
          });
  return [...found.values()];
}

const wordOf = (tie: Tie): string | undefined =>
  tie.kind === "RELATIVE_OF" ? tie.attributes.relation : undefined;
