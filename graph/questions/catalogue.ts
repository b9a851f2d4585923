import { meetings } from "./meetings.ts";
import { people } from "./people.ts";
import type { Question, Theme } from "./question.ts";
import { sources } from "./sources.ts";
import { statements } from "./statements.ts";

/** All questions, as the guide shows them. */
export const themes: readonly Theme[] = [meetings, statements, sources, people].map(
  ({ title, questions }) => ({
    title,
    questions: questions.map((question) => ({ ...question, cypher: flush(question.cypher) })),
  }),
);

export const catalogue: readonly Question[] = themes.flatMap(({ questions }) => questions);

/** Without the blanks that the source file puts before each line. */
function flush(text: string): string {
  const lines = text.trim().split("\n");
  const margin = /\n( *)\S/.exec(text)?.[1] ?? "";
  return lines
    .map((line) => (line.startsWith(margin) ? line.slice(margin.length) : line))
    .join("\n");
}
