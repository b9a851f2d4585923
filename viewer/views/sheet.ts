/** Phone: how much of the panel shows. */
export type Sheet = "peek" | "half" | "full";

/** How many pixels of the picture the sheet lies over, at its full height; none on wider screens. */
export function coveredBy(sheet: Sheet, root: ParentNode): number {
  const below = root.querySelector("main")?.clientHeight ?? 0;
  const share = { peek: 0, half: 0.62, full: 1 }[sheet];
  return innerWidth <= 600 ? Math.max(0, below * share - 176) : 0;
}
