/** What stands for a sign, by its code; most signs stand for themselves. */
export type Signs = readonly (string | undefined)[];

const missing = "\ufffd";

/**
 * XML 1.0 has no place for most control characters. What some version of XML takes for a line end
 * stands as a number, or a parser would make a blank of it.
 */
const xmlSigns: Signs = Array.from({ length: 0xa0 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (code < 0x20) return /[\n\r\t]/.test(sign) ? `&#${code};` : missing;
  if (code >= 0x7f) return `&#${code};`;
  return { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }[sign];
});

/** The signs of a notation that is itself written into XML: a list in an attribute. */
export const signsWithin = (own: Readonly<Record<string, string>>): Signs =>
  xmlSigns.map((usual, code) => {
    const sign = own[String.fromCharCode(code)];
    return sign === undefined ? usual : xml(sign);
  });

/** A text inside an attribute's quotes or between tags. */
export const xml = (text: string): string => escaped(text, xmlSigns);

/** A text with its signs replaced; half of a surrogate pair becomes U+FFFD. */
export function escaped(text: string, signs: Signs): string {
  let written = "";
  let from = 0;
  suspect.lastIndex = 0;
  while (suspect.test(text)) {
    const at = suspect.lastIndex - 1;
    const code = text.charCodeAt(at);
    const sign = code < 0xa0 ? signs[code] : rare(code);
    if (sign === missing && isPair(text, at)) suspect.lastIndex++;
    else if (sign !== undefined) {
      written += text.slice(from, at) + sign;
      from = at + 1;
    }
  }
  return from === 0 ? text : written + text.slice(from);
}

/**
 * All but the signs that no notation replaces. Most texts have none, which a regular expression sees
 * sooner than a walk; without the flag u, which takes several times as long.
 */
const suspect = /[^ !#-%'-;=?-[\]-~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufffd]/g;

function rare(code: number): string | undefined {
  if (code === 0x2028 || code === 0x2029) return `&#${code};`;
  return (code & 0xf800) === 0xd800 || code >= 0xfffe ? missing : undefined;
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;
