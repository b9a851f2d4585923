// Whose words: the head of the noun phrase that names the speaker, by the tree.

import { type TokenRange, tokenAt } from "../../model/annotations.ts";
import { type TreeClasses, tree } from "../tree.ts";
import { isMark, runs, type Scene, sentenceAt, subtree } from "./scene.ts";

/** Forms of what a fact may do as well as a body: "it shows that …". */
const impersonal =
  /^(?:show|suggest|indicate|impl|reveal|found|find|signal|hint|argue|feel|felt|hope|fear|think|thought|believe|expect|matter|call)/;

const classes: TreeClasses<Scene> = {
  relative: ({ words }, at) => /^(?:who|which|that)$/.test(words[at]!),
  going: ({ words }, at) =>
    /^(?:appear|appears|appeared|appearing|seem|seems|seemed|seeming|go|goes|went|going|gone|continue|continues|continued|continuing|proceed|proceeded|began|begun|start|started)$/.test(
      words[at]!,
    ),
  uttering: ({ words }, at) => !impersonal.test(words[at]!),
  participle: ({ syntax }, at) => syntax.tags[at] === "VBG",
  name: ({ syntax, words }, at) =>
    !/^(?:V|MD|TO|IN|W|EX)/.test(syntax.tags[at]!) &&
    !/^(?:there|which|that|who|this|what|it|these)$/.test(words[at]!),
};

interface SourceRule {
  readonly name: string;
  readonly tree: ReturnType<typeof tree<Scene>>;
  /** The speaker is that of a clause above: the words go on in his voice. */
  readonly inherited: boolean;
}

const rule = (name: string, source: string, inherited = false): SourceRule => ({
  name,
  tree: tree(source, classes),
  inherited,
});

const rules: readonly SourceRule[] = [
  // "The minister, who said that …"
  rule("relative", ". >nsubj <relative> <<conj|relcl who:<name>"),
  // "Berg said that …"
  rule("subject", ". >nsubj who:<name>"),
  // "The navy denied it. It said that …", but not "It shows that …"
  rule("it", "<uttering> >nsubj who:it"),
  // "The offer was described as fair by the mediators."
  rule("agent", ". >nsubjpass . >agent .[>pobj who:<name>]"),
  // "Berg opened the session and said that …"
  rule("coordinated", ". !>nsubj !>nsubjpass <<conj .[>nsubj|nsubjpass who:<name>]", true),
  rule("coordinated", ". !>nsubj !>nsubjpass <<conj .[>nsubj <relative> <relcl who:<name>]", true),
  // "Berg left early, saying that …"
  rule(
    "participle",
    "<participle> !>nsubj <<advcl|xcomp|conj|pcomp|prep|ccomp|dep .[>nsubj|nsubjpass who:<name>]",
    true,
  ),
  rule("participle", "<participle> !>nsubj <acl who:<name>", true),
  // "seeming to concede that …", "went on to say that …"
  rule("infinitive", ". !>nsubj <xcomp <going>[>nsubj who:<name>]", true),
  rule("infinitive", ". !>nsubj <xcomp <going>[!>nsubj <<advcl|conj .[>nsubj who:<name>]]", true),
  // "Aides of the mayor are reported to have said that …"
  rule("raised", ". !>nsubj <xcomp reported|said|known|heard|understood[>nsubjpass who:<name>]"),
];

export interface Source {
  readonly head: number;
  readonly inherited: boolean;
}

/** Who says what the verb reports. */
export const sourceOf = (scene: Scene, verb: number): Source | undefined => {
  const name = nameBefore(scene, verb);
  if (name !== undefined) return { head: name, inherited: false };
  for (const { tree, inherited } of rules) {
    const found = tree(scene, verb);
    if (!found) continue;
    const head = found["who"]!;
    return {
      head: inherited ? (actorBefore(scene, head, verb) ?? head) : lastSubject(scene, head, verb),
      inherited,
    };
  }
  return undefined;
};

/** "It came as the head of the port, Anna Berg, said …": the parser missed the subject between the commas. */
const nameBefore = ({ mentions, words, tokens, children, syntax }: Scene, verb: number) => {
  if (words[verb - 1] !== "," || !/^VB[DZ]$/.test(syntax.tags[verb]!)) return undefined;
  const name = mentions.covering(verb - 2, "Person") ?? mentions.covering(verb - 2, "Organization");
  if (name?.form !== "name" || words[tokenAt(tokens, name.start) - 1] !== ",") return undefined;
  const bound = (children[verb] ?? []).some((at) => /^nsubj/.test(syntax.labels[at]!));
  return bound ? undefined : verb - 2;
};

/** "The leader of the group Anna Berg said": the parser gives the verb two subjects; the last one is the name. */
const lastSubject = ({ children, syntax }: Scene, head: number, verb: number): number => {
  if (head > verb || syntax.heads[head] !== verb) return head;
  return (
    (children[verb] ?? [])
      .filter((child) => child < verb && syntax.labels[child] === "nsubj")
      .at(-1) ?? head
  );
};

const speaking = ["Person", "Organization", "Country", "Group"] as const;

/**
 * Talks and plans adopt no participle of saying: "The talks failed when Berg left, arguing that …". Where the
 * subject above names nobody, the nearest subject before the verb that does.
 */
const actorBefore = (scene: Scene, head: number, verb: number): number | undefined => {
  const names = (at: number): boolean => speaking.some((kind) => scene.mentions.covering(at, kind));
  if (/^PRP/.test(scene.syntax.tags[head]!) || names(head)) return undefined;
  for (let at = verb - 1; at >= sentenceAt(scene, verb).first; at--) {
    if (/^nsubj/.test(scene.syntax.labels[at]!) && names(at)) return at;
  }
  return undefined;
};

const leftOut = /^(?:relcl|parataxis|ccomp|advcl|advmod|intj|preconj)$/;

/** The noun phrase around a head, without relative clause; `verb` is what it is the subject of. */
export const nounPhrase = (scene: Scene, head: number, verb: number): TokenRange => {
  const { syntax, words } = scene;
  const inside = subtree(scene, head, (child, above) => {
    if (child === verb) return true;
    if (above !== head) return /^(?:relcl|ccomp|parataxis)$/.test(syntax.labels[child]!);
    const label = syntax.labels[child]!;
    if (label === "advmod" && child < head) return false;
    return leftOut.test(label) || (/^(?:acl|conj)$/.test(label) && syntax.tags[child] === "VBG");
  });
  let { first, last } = runs(inside).find((run) => run.first <= head && head < run.last)!;
  if (first <= verb && verb < last) {
    if (head < verb) last = verb;
    else first = verb + 1;
  }
  const sentence = sentenceAt(scene, head);
  first = Math.max(first, sentence.first);
  const earlier = (scene.children[verb] ?? []).find(
    (child) => child < head && syntax.labels[child] === "nsubj" && head < verb,
  );
  if (earlier !== undefined && syntax.heads[head] === verb) {
    first = Math.min(first, subtree(scene, earlier, (child) => child === verb)[0]!);
  }
  last = throughName(scene, last, verb);
  while (
    last > head + 1 &&
    /^(?:PUNCT|,|:|\.|''|``|RB|CC|-LRB-|MD|VBD|VBZ|VBP)$/.test(syntax.tags[last - 1]!)
  )
    last--;
  while (
    first < head &&
    (isMark(words[first]!) || /^(?:and|but|or|while|that)$/.test(words[first]!))
  )
    first++;
  return { first, last };
};

/** A name right behind the phrase belongs to it: "the mayor of the town, Anna Berg,". */
const throughName = (scene: Scene, last: number, verb: number): number => {
  const { words, tokens } = scene;
  const start = words[last] === "," ? last + 1 : last;
  const name = scene.mentions.startingAt(start, "Person");
  if (name?.form !== "name" || (verb > last && verb < start)) return last;
  const end = tokenAt(tokens, name.end);
  // a comma needs its fellow: "the mayor of the town, Anna Berg said" is another speaker
  return start === last || /^[,.]$/.test(words[end] ?? ".") ? end : last;
};
