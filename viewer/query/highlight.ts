// Sets off what the tokens say, and the place of a mistake.
import { RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { type Token, tokens } from "./cypher-tokens.ts";
import { isNodeKind } from "./patterns.ts";

const plain: readonly Token["kind"][] = ["sign", "name", "property", "function"];

const classOf = ({ kind, text }: Token): string =>
  kind === "kind" ? `q-kind q-${isNodeKind(text) ? text.toLowerCase() : "edge"}` : `q-${kind}`;

function decorated(query: string): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const token of tokens(query))
    if (!plain.includes(token.kind))
      builder.add(token.from, token.to, Decoration.mark({ class: classOf(token) }));
  return builder.finish();
}

export const highlight = ViewPlugin.define(
  (view) => ({
    decorations: decorated(view.state.doc.toString()),
    update({ docChanged, state }: ViewUpdate) {
      if (docChanged) this.decorations = decorated(state.doc.toString());
    },
  }),
  { decorations: (plugin) => plugin.decorations },
);

/** A place in a text, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const markWrong = StateEffect.define<Place | undefined>();

/** The word at the place of a mistake, until something is typed. */
export const wrong = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { docChanged, effects, state }) {
    for (const effect of effects)
      if (effect.is(markWrong)) return wrongAt(state.doc.toString(), effect.value);
    return docChanged ? Decoration.none : before;
  },
  provide: (field) => EditorView.decorations.from(field),
});

function wrongAt(query: string, place: Place | undefined): DecorationSet {
  const at = place && offsetOf(query, place);
  if (at === undefined || query === "") return Decoration.none;
  const token = tokens(query).find(({ to }) => to > at) ?? tokens(query).at(-1);
  if (token === undefined) return Decoration.none;
  return Decoration.set(
    Decoration.mark({ class: "q-wrong" }).range(
      Math.min(Math.max(at, token.from), token.to - 1),
      token.to,
    ),
  );
}

function offsetOf(query: string, { line, column }: Place): number | undefined {
  const lines = query.split("\n");
  if (line < 1 || line > lines.length) return undefined;
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return before + Math.min(Math.max(0, column - 1), lines[line - 1]?.length ?? 0);
}
