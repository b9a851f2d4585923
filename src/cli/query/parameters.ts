import { parameterValue } from "../../../graph/query/parameter-value.ts";
import { UsageError } from "../command.ts";

/** `name=value`, several times. */
export function parameters(given: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const text of given) {
    const [, name, value] = /^\$?([\p{ID_Start}_][\p{ID_Continue}]*)=(.*)$/su.exec(text) ?? [];
    if (name === undefined || value === undefined)
      throw new UsageError(`--param is NAME=VALUE, not “${text}”`);
    Object.defineProperty(found, name, {
      value: parameterValue(value),
      enumerable: true,
      writable: true,
    });
  }
  return found;
}
