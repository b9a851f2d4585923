// What XML 1.0 allows, for every test of a format that is made of it.
import { DOMParser } from "@xmldom/xmldom";
import type { Value } from "../graph/values.ts";

/** A text of XML as a tree, and why it is not well-formed. */
export function parsedXml(xml: string): { root: Element | null; problems: string[] } {
  const problems: string[] = [];
  // What the parser lets pass.
  const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (illegal) problems.push(`a sign that XML has not, at ${illegal.index}`);
  const loose = /&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(xml);
  if (loose) problems.push(`a loose & at ${loose.index}`);
  const document = new DOMParser({
    errorHandler: (level, message) => problems.push(`${level}: ${message}`),
  }).parseFromString(xml, "text/xml");
  return { root: document.documentElement, problems };
}

/** What XML 1.0 can carry of a value. */
export function inXml(value: Value): Value {
  if (typeof value === "object") return value.map((item) => String(inXml(item)));
  if (typeof value !== "string") return value;
  return value.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}
