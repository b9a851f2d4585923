import { headNouns } from "../../lexicon/organizations.ts";
import type { Annotations, NameSpan } from "../../model/annotations.ts";

/** What the name finders take for names, as `page.model` shows it. */
export const namesSeen = (annotations: Annotations): NameSpan[] =>
  agreed(annotations, weighed(annotations));

const locative = /^(?:in|at|near|from|to|of|outside|across|around|into|through)$/;

const overlap = (a: NameSpan, b: NameSpan): boolean => a.first < b.last && b.first < a.last;

/**
 * Two readings as one: people from the second, which knows unknown surnames by how the document speaks of
 * them; where all other names begin and end from the first, and from the second whether each is a body or a
 * place. (Every other way of joining the two was measured, and is worse: ARCHITECTURE.md.)
 */
const weighed = ({ tokens, names, secondReading }: Annotations): NameSpan[] => {
  // "Lund Bank": a body, whatever the second reading says
  const bodies = names.filter(
    ({ label, last }) => label === "ORGANIZATION" && headNouns.has(tokens[last - 1]!.text),
  );
  const people = secondReading.filter(
    (name) => name.label === "PERSON" && !bodies.some((body) => overlap(body, name)),
  );
  const others = secondReading.filter(({ label }) => label !== "PERSON");
  const rest = names
    .filter((name) => name.label !== "PERSON" && !people.some((person) => overlap(person, name)))
    .map((name) => {
      if (name.label !== "ORGANIZATION" && name.label !== "PLACE") return name;
      const [second, ...more] = others.filter((other) => overlap(other, name));
      if (!second || more.length > 0) return name;
      // Several words that were a body are a place only where the text goes there: "in Berg Bay"
      const towards =
        name.last - name.first === 1 || locative.test(tokens[name.first - 1]?.text ?? "");
      return second.label === "PLACE" && !towards ? name : { ...name, label: second.label };
    });
  // "Hjalte Brunvik" to the first alone, of whom the second sees "Brunvik" somewhere
  const surnames = new Set(people.map(({ last }) => tokens[last - 1]!.text));
  const kept = names.filter(
    (name) =>
      name.label === "PERSON" &&
      name.last - name.first > 1 &&
      surnames.has(tokens[name.last - 1]!.text) &&
      !secondReading.some((other) => overlap(other, name)),
  );
  return [...people, ...rest, ...kept].sort((a, b) => a.first - b.first);
};

/**
 * Of one mind about each text: a name that is taken now for this, now for that, is throughout the document
 * what it is most often.
 */
const agreed = ({ tokens, document }: Annotations, names: readonly NameSpan[]): NameSpan[] => {
  const wordsOf = ({ first, last }: NameSpan): string =>
    document.text.slice(tokens[first]!.start, tokens[last - 1]!.end);
  const votes = new Map<string, Map<NameSpan["label"], number>>();
  for (const name of names) {
    const labels = votes.get(wordsOf(name)) ?? new Map<NameSpan["label"], number>();
    votes.set(wordsOf(name), labels.set(name.label, (labels.get(name.label) ?? 0) + 1));
  }
  return names.map((name) => {
    const labels = votes.get(wordsOf(name))!;
    let { label } = name;
    for (const [other, count] of labels) if (count > labels.get(label)!) label = other;
    return label === name.label ? name : { ...name, label };
  });
};
