import { type Scene, wordAt } from "./scene.ts";
import type { Telling } from "./telling.ts";

const being = /^(?:is|are|was|were|be|been|became|remains?)$/;

/** The telling that a copula says is the same as this one, or "before" when its subject only points back. */
const subjectFor = (
  scene: Scene,
  telling: Telling,
  others: readonly Telling[],
): Telling | "before" | undefined => {
  const { heads, labels } = scene.annotations.syntax;
  // The noun itself, or the word that it counts: "a series of talks".
  const noun = labels[telling.at] === "pobj" ? heads[heads[telling.at]!]! : telling.at;
  const inside = noun >= telling.range.first && noun < telling.range.last;
  if (!inside || labels[noun] !== "attr") return undefined;
  const verb = heads[noun]!;
  if (!being.test(wordAt(scene, verb))) return undefined;
  const subject = (scene.children[verb] ?? []).find((child) => labels[child] === "nsubj");
  if (subject === undefined) return undefined;
  if (/^(?:this|that|it|these|those)$/.test(wordAt(scene, subject))) return "before";
  return others.find(({ range }) => subject >= range.first && subject < range.last);
};

const joined = (a: Telling, b: Telling): Telling => {
  const [x, y] = [a.timing, b.timing];
  const timing = !x || (y && (y.start?.length ?? 0) > (x.start?.length ?? 0)) ? y : x;
  const format = a.format ?? b.format;
  return {
    ...a,
    ...(timing ? { timing } : {}),
    ...(format ? { format } : {}),
    places: [...a.places, ...b.places],
    parties: [...a.parties, ...b.parties],
    participants: [...a.participants, ...b.participants],
  };
};

/**
 * "The Lund Conference was a meeting between Aino Salo and Ben Ode": one telling, not two. "This was our second
 * meeting" speaks of the occasion told before it.
 */
export const identified = (scene: Scene, tellings: readonly Telling[]): readonly Telling[] => {
  const kept = new Map(tellings.map((telling) => [telling, telling] as const));
  for (const telling of tellings) {
    const subject = subjectFor(scene, telling, tellings);
    if (subject === "before") kept.set(telling, { ...telling, pointsBack: true });
    else if (subject && subject !== telling && kept.has(subject)) {
      kept.set(subject, joined(kept.get(subject)!, telling));
      kept.delete(telling);
    }
  }
  return [...kept.values()];
};

/**
 * "Ann will host Ben for a summit", "Ann and Ben met for talks": the verb and the noun tell of one occasion, so the
 * noun's telling takes over what the verb's says.
 */
export const metFor = (
  scene: Scene,
  nouns: readonly Telling[],
  verbs: readonly Telling[],
): { readonly nouns: readonly Telling[]; readonly verbs: readonly Telling[] } => {
  const { heads, labels } = scene.annotations.syntax;
  const left = new Set(verbs);
  const met = nouns.map((noun) => {
    let top = noun.at;
    while (heads[top]! >= noun.range.first && heads[top]! < noun.range.last && heads[top] !== top)
      top = heads[top]!;
    const preposition = heads[top]!;
    const isFor = labels[top] === "pobj" && wordAt(scene, preposition) === "for";
    const verb = isFor && verbs.find(({ at }) => at === heads[preposition]);
    if (!verb) return noun;
    left.delete(verb);
    return { ...joined(noun, verb), status: verb.status };
  });
  return { nouns: met, verbs: [...left] };
};
