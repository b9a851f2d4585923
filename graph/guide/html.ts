/**
 * Text in HTML, between tags or in double quotes. "=" stands as a number, too: the Browser removes
 * what looks like a handler, ` on…="…"`, from a guide's source, whether it is in a tag or not.
 */
export const html = (text: string): string =>
  text.replace(/[&<>"'=`\p{Control}\p{Surrogate}]/gu, (found) => {
    const code = found.codePointAt(0)!;
    if (found === "\n" || found === "\t") return found;
    if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000))
      return "\ufffd";
    return `&#${code};`;
  });
