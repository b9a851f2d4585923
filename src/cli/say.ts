import type { Diagnostic } from "../model/diagnostic.ts";
import type { Io } from "./command.ts";

/** Text of a document or a path as it may stand in a terminal: no control characters, no escape codes. */
export const harmless = (text: string): string =>
  text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (sign) =>
    sign === "\n" || sign === "\t" ? " " : "\uFFFD",
  );

/** Line and column, both from 1, of an offset. */
export function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${before.length}:${before.at(-1)!.length + 1}`;
}

/** `path:line:column severity code message`, as editors and grep know it. */
export function line(diagnostic: Diagnostic, textOf: (path: string) => string | undefined): string {
  const { path, offset, severity, code, message } = diagnostic;
  const text = path !== undefined && offset !== undefined ? textOf(path) : undefined;
  const where =
    path === undefined ? "" : `${path}${text === undefined ? "" : `:${place(text, offset!)}`} `;
  return harmless(`${where}${severity} ${code} ${message}`);
}

const mostAlike = 20;

/**
 * All diagnostics, in the order of their paths; after twenty of one kind only their number, so that a
 * thousand undated files do not hide the one that is broken.
 */
export function sayAll(
  diagnostics: readonly Diagnostic[],
  textOf: (path: string) => string | undefined,
  io: Io,
): void {
  const seen = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const count = (seen.get(diagnostic.code) ?? 0) + 1;
    seen.set(diagnostic.code, count);
    if (count <= mostAlike) io.note(`${line(diagnostic, textOf)}\n`);
  }
  for (const [code, count] of seen)
    if (count > mostAlike) io.note(`and ${count - mostAlike} more ${code} (all of them: --json)\n`);
}
