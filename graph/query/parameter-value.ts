/**
 * What is written for a parameter as its value: JSON where it is JSON (`2026`, `true`, `null`,
 * `["a","b"]`, `{"a":1}`, `"2026"` for a text of digits), else the text that it is.
 */
export function parameterValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
