// The field for a query: with its look and its marks the only code that knows CodeMirror.
import { autocompletion, type Completion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching } from "@codemirror/language";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, placeholder } from "@codemirror/view";
import { render } from "lit-html";
import { icon } from "../views/icons.ts";
import { type Offer, offersAt } from "./completion.ts";
import { editorTheme } from "./editor-theme.ts";
import { highlight, markWrong, type Place, wrong } from "./highlight.ts";
import { isNodeKind } from "./patterns.ts";

export interface Editor {
  readonly text: () => string;
  /** Puts another text in place of all; what is the same stays as it is. */
  readonly setText: (text: string) => void;
  readonly focus: () => void;
  readonly markWrong: (place: Place | undefined) => void;
}

export interface EditorHandlers {
  readonly onText: (text: string) => void;
  readonly onRun: () => void;
  readonly onLeave: () => void;
}

export function editorIn(host: HTMLElement, { onText, onRun, onLeave }: EditorHandlers): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const parent = root.appendChild(document.createElement("div"));
  // Only these two keys mean more than in any field; Tab goes on to what comes next.
  const own = Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => done(onRun) }]));
  const view = new EditorView({
    parent,
    root,
    state: EditorState.create({
      extensions: [
        own,
        history(),
        drawSelection(),
        bracketMatching(),
        autocompletion({
          override: [
            ({ state, pos, explicit }) => {
              const found = offersAt(state.doc.toString(), pos, explicit);
              return found
                ? {
                    from: found.from,
                    options: found.offers.map(completion),
                    validFor: /^\$?[\p{L}\p{N}_]*$/u,
                  }
                : null;
            },
          ],
          icons: false,
          addToOptions: [{ render: sign, position: 20 }],
        }),
        keymap.of([
          ...completionKeymap,
          ...historyKeymap,
          { key: "Escape", run: () => done(onLeave), stopPropagation: true },
          ...defaultKeymap.filter(({ key }) => key !== "Escape"),
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          "aria-label": "Query in Cypher. Control and Enter run it, Escape leaves the field.",
          autocapitalize: "off",
          spellcheck: "false",
        }),
        placeholder("MATCH (p:Person)-[:ATTENDED]->(m:Meeting)\nRETURN p, m"),
        writtenOver,
        highlight,
        wrong,
        editorTheme,
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onText(state.doc.toString());
        }),
      ],
    }),
  });
  const text = () => view.state.doc.toString();
  return {
    text,
    setText(next) {
      if (next !== text())
        view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    focus: () => view.focus(),
    markWrong: (place) => view.dispatch({ effects: markWrong.of(place) }),
  };
}

/**
 * A bold word that is written over: the browser would give the new one a style of its own, which the
 * page's policy blocks, with a message. So the text is put in its place here.
 */
const writtenOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data, inputType, isComposing } = event;
    const { state } = view;
    if (inputType !== "insertText" || data === null || isComposing || state.selection.main.empty)
      return false;
    view.dispatch(state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
    event.preventDefault();
    return true;
  },
});

function done(act: () => void): true {
  act();
  return true;
}

/** In the order of the offers, where what is typed does not say otherwise. */
function completion({ label, detail, sort, text, fits }: Offer, place: number): Completion {
  return {
    label,
    detail,
    type: sort,
    ...(text === undefined ? {} : { apply: text }),
    boost: (fits === true ? 40 : sort === "keyword" || sort === "function" ? -20 : 0) - place / 2,
  };
}

/** A kind of node has its shape; the others leave the place free. */
function sign({ label, type }: Completion): Node {
  const place = document.createElement("span");
  place.className = "q-sign";
  place.setAttribute("aria-hidden", "true");
  if (type === "node" && isNodeKind(label)) render(icon(label), place);
  return place;
}
