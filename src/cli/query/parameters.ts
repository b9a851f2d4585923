import { UsageError } from "../command.ts";

/**
 * `name=value`, several times: the value as JSON where it is JSON (`2026`, `true`, `null`,
 * `["a","b"]`, `{"a":1}`, `"2026"` for a text of digits), else as the text that it is.
 */
export function parameters(given: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const text of given) {
    const [, name, value] = /^\$?([\p{ID_Start}_][\p{ID_Continue}]*)=(.*)$/su.exec(text) ?? [];
    if (name === undefined || value === undefined)
      throw new UsageError(`--param is NAME=VALUE, not “${text}”`);
    Object.defineProperty(found, name, { value: read(value), enumerable: true, writable: true });
  }
  return found;
}

function read(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
