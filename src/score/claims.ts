import { accuracy, f1, miss, type Sheet } from "./figures.ts";
import type { Gold, GoldClaim } from "./gold.ts";
import type { Cast } from "./named.ts";
import { speakerFits } from "./speaker.ts";
import type { Tested, TestedNode } from "./tested.ts";
import { agreement } from "./words.ts";

/** A claim of the gold standard with the node that was found for it. */
export interface Match {
  readonly claim: GoldClaim;
  readonly node: TestedNode;
  readonly speaker: boolean;
  readonly f1: number;
}

interface Predicted {
  readonly node: TestedNode;
  readonly documents: readonly string[];
  readonly text: string;
}

/**
 * Pairs claims one to one within each document, the best pair first, by the words of their content;
 * half of the wanted words and a third of the found ones must agree. Counted three times: by content,
 * with the speaker, and with the exact content too.
 */
export function claims(
  gold: Gold,
  graph: Tested,
  cast: Cast,
  sheet: Sheet,
): ReadonlyMap<number, Match> {
  const predicted = graph.nodes("Claim").map((node) => ({
    node,
    documents: documentsOf(node, graph),
    text: String(node["text"] ?? node.label),
  }));
  const { matched, used } = paired(gold, predicted, graph, cast);
  const slots = predicted.flatMap((one) =>
    gold.documents.filter((name) => one.documents.includes(name)).map((name) => ({ ...one, name })),
  );
  const required = [...gold.claims.entries()].filter(([, { optional }]) => !optional);
  const spare = gold.claims.filter(({ optional }, index) => optional && matched.has(index)).length;
  const count = (kind: string, fits: (match: Match) => boolean): void => {
    const right = required.filter(([index]) => {
      const match = matched.get(index);
      return match !== undefined && fits(match);
    }).length;
    const extra = Math.max(0, slots.length - spare - right);
    sheet.figures.set(kind, f1(right, extra, required.length - right));
  };
  count("claim (span)", () => true);
  count("claim (speaker and span)", ({ speaker }) => speaker);
  count("claim (speaker and exact span)", (match) => match.speaker && match.f1 >= 0.9);
  const speakers = (node: TestedNode): string =>
    graph
      .to(node.key, "MADE")
      .map(({ source }) => graph.node(source)?.label)
      .join(", ");
  tellMisses(required, matched, speakers, sheet);
  for (const { node, name, text } of slots)
    if (!used.has(slot(node, name)))
      miss(
        sheet,
        "claim",
        `extra [${speakers(node)}] «${text.slice(0, 110)}» (${name.slice(0, 3)})`,
      );
  attributes(matched, gold, graph, cast, sheet);
  return matched;
}

/** One node may hold the same claim from several documents: it may match one gold claim in each. */
const slot = (node: TestedNode, document: string): string => `${node.key}|${document}`;

function paired(gold: Gold, predicted: readonly Predicted[], graph: Tested, cast: Cast) {
  const pairs = [...gold.claims.entries()].flatMap(([index, claim]) => {
    const wanted = claim.say.join(" ");
    return predicted
      .filter(({ documents }) => documents.includes(claim.doc))
      .map(({ node, text }) => ({ node, ...agreement(wanted, text) }))
      .filter(({ recall, precision }) => recall >= 0.5 && precision >= 0.3)
      .map(({ node, f1 }) => ({
        index,
        claim,
        node,
        f1,
        speaker: speakerFits(claim, node, graph, cast),
      }));
  });
  const score = ({ f1, speaker }: Match): number => f1 + (speaker ? 0.5 : 0);
  pairs.sort(
    (a, b) => score(b) - score(a) || Number(!!a.claim.optional) - Number(!!b.claim.optional),
  );
  const matched = new Map<number, Match>();
  const used = new Set<string>();
  for (const { index, ...match } of pairs) {
    const place = slot(match.node, match.claim.doc);
    if (matched.has(index) || used.has(place)) continue;
    matched.set(index, match);
    used.add(place);
  }
  return { matched, used };
}

/** Everything by which a document may be called: the last part of its path, label or key. */
function documentNames(key: string, graph: Tested): string[] {
  const node = graph.node(key);
  return [node?.["path"], node?.["file"], node?.label, key]
    .filter(Boolean)
    .map((name) => String(name).split(/[\\/]/).at(-1)!);
}

function documentsOf(node: TestedNode, graph: Tested): string[] {
  const keys = [
    ...graph.from(node.key, "FROM").map(({ target }) => target),
    ...(node.evidence ?? []).map(({ document }) => document),
  ];
  return [...new Set(keys)].flatMap((key) => documentNames(key, graph));
}

const speakerName = ({ by }: GoldClaim): string => (typeof by === "string" ? by : by.group);

function tellMisses(
  required: readonly (readonly [number, GoldClaim])[],
  matched: ReadonlyMap<number, Match>,
  speakers: (node: TestedNode) => string,
  sheet: Sheet,
): void {
  for (const [index, claim] of required)
    if (!matched.has(index))
      miss(
        sheet,
        "claim",
        `missing [${speakerName(claim)}] «${claim.say.join(" … ").slice(0, 110)}»`,
      );
  for (const [index, claim] of required) {
    const match = matched.get(index);
    if (!match) continue;
    const said = claim.say.join(" … ");
    const found = String(match.node["text"] ?? match.node.label);
    if (!match.speaker)
      miss(
        sheet,
        "claim",
        `wrong speaker: ${speakerName(claim)}, not ${speakers(match.node) || "?"} «${said.slice(0, 80)}»`,
      );
    else if (match.f1 < 0.9)
      miss(sheet, "claim", `span: «${said.slice(0, 90)}» as «${found.slice(0, 90)}»`);
  }
}

/** Day, quotation, reporter, hearer, occasion and place in the text of the claims that were found. */
function attributes(
  matched: ReadonlyMap<number, Match>,
  gold: Gold,
  graph: Tested,
  cast: Cast,
  sheet: Sheet,
): void {
  const ask = <T>(
    kind: string,
    wanted: (claim: GoldClaim) => T | undefined,
    is: (node: TestedNode, want: T) => boolean,
  ): void => {
    let right = 0;
    let asked = 0;
    for (const { claim, node } of matched.values()) {
      const want = claim.optional ? undefined : wanted(claim);
      if (want === undefined) continue;
      asked++;
      if (is(node, want)) right++;
      else miss(sheet, kind, `«${claim.say[0]!.slice(0, 60)}»: ${JSON.stringify(want)}`);
    }
    sheet.figures.set(kind, accuracy(right, asked));
  };
  const { actor, keyOf } = cast;
  const leads = (node: TestedNode, kind: string, key: string): boolean =>
    graph.from(node.key, kind).some(({ target }) => target === actor(key)?.key);
  ask(
    "claim: day said",
    ({ on }) => on,
    (node, day) => String(node["said"] ?? "").startsWith(day),
  );
  ask(
    "claim: quotation",
    ({ quoted }) => (quoted ? ({ full: "direct", partial: "mixed" } as const)[quoted] : "indirect"),
    (node, quotation) => node["quotation"] === quotation,
  );
  ask(
    "claim: reported by",
    ({ via }) => via,
    (node, via) => via.every((key) => leads(node, "REPORTED_BY", key)),
  );
  ask(
    "claim: told to",
    ({ to }) => to?.find((key) => gold.people[key] ?? gold.organizations[key]),
    (node, key) => leads(node, "TOLD_TO", key),
  );
  ask(
    "claim: said at",
    ({ at }) => at,
    (node, meeting) =>
      graph.from(node.key, "SAID_AT").some(({ target }) => keyOf.get(target) === meeting),
  );
  evidence(matched, graph, sheet);
}

/** The content of each matched claim must be where the graph says it is. */
function evidence(matched: ReadonlyMap<number, Match>, graph: Tested, sheet: Sheet): void {
  let right = 0;
  for (const { claim, node } of matched.values()) {
    const start = claim.spans[0]![0];
    const end = claim.spans.at(-1)![1];
    const there = (node.evidence ?? []).some(
      (one) =>
        documentNames(one.document, graph).includes(claim.doc) &&
        one.start < end &&
        one.end > start,
    );
    if (there) right++;
    else
      miss(
        sheet,
        "evidence",
        `«${claim.say[0]!.slice(0, 60)}»: no evidence that overlaps ${start}-${end} of ${claim.doc.slice(0, 3)}`,
      );
  }
  sheet.figures.set("claim: evidence offsets", accuracy(right, matched.size));
}
