// The tokens of the style as the canvas needs them: one colour each, already mixed with its ground.
export interface Colours {
  readonly paper: string;
  readonly tint: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly person: string;
  readonly meeting: string;
  readonly organization: string;
  readonly place: string;
  readonly claim: string;
  readonly rayFaint: string;
  /** How a mark outside of what is lit looks in a crowd. */
  readonly pale: (colour: string) => string;
  readonly line: string;
  readonly lineFaint: string;
  readonly sans: string;
}

export function colours(element: Element): Colours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const paper = token("paper");
  const ink = token("ink");
  return {
    paper,
    tint: token("tint"),
    ink,
    ink2: token("ink2"),
    ink3: token("ink3"),
    person: token("person"),
    meeting: token("meeting"),
    organization: token("organization"),
    place: token("place"),
    claim: token("claim"),
    pale: (colour) => mixed(colour, paper, 0.38),
    rayFaint: mixed(token("claim"), paper, 0.6),
    line: mixed(ink, paper, 0.27),
    lineFaint: mixed(ink, paper, 0.13),
    sans: token("sans"),
  };
}

/** `share` of the first colour on the second; both `#rrggbb`. */
export function mixed(first: string, second: string, share: number): string {
  const part = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16) || 0;
  const byte = (at: number) =>
    Math.round(part(first, at) * share + part(second, at) * (1 - share))
      .toString(16)
      .padStart(2, "0");
  return `#${byte(1)}${byte(3)}${byte(5)}`;
}
