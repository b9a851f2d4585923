/**
 * A text inside an attribute's quotes or between tags. XML 1.0 has no place for most control
 * characters. What some version of XML takes for a line end stands as a number, or a parser would
 * make a blank of it.
 */
export const xml = (text: string): string => (suspect.test(text) ? escaped(text) : text);

/** Most texts have no such sign, and a test is cheaper than a replacement. */
const suspect = /[&<>"\p{Control}\p{Surrogate}\u2028\u2029\ufffe\uffff]/u;

const escaped = (text: string): string =>
  text.replace(/[&<>"\p{Control}\p{Surrogate}\u2028\u2029\ufffe\uffff]/gu, (found) => {
    const code = found.charCodeAt(0);
    if (code < 0x20 && !/[\n\r\t]/.test(found)) return "\ufffd";
    if (/[\p{Surrogate}\ufffe\uffff]/u.test(found)) return "\ufffd";
    return names[found] ?? `&#${code};`;
  });

const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};
