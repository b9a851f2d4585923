/** How well one kind of fact was found. */
export type Figure =
  | {
      readonly p: number;
      readonly r: number;
      readonly f1: number;
      readonly tp: number;
      readonly fp: number;
      readonly fn: number;
    }
  | { readonly r: number; readonly tp: number; readonly fn: number; readonly recallOnly: true }
  | { readonly accuracy: number; readonly right: number; readonly asked: number }
  | { readonly macroF1: number };

/** Precision, recall and F1 from what is right, too much and missing. */
export function f1(
  tp: number,
  fp: number,
  fn: number,
): Figure & { readonly f1: number; readonly tp: number; readonly fn: number } {
  const p = tp + fp > 0 ? tp / (tp + fp) : 0;
  const r = tp + fn > 0 ? tp / (tp + fn) : 0;
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0, tp, fp, fn };
}

export const accuracy = (right: number, asked: number): Figure => ({
  accuracy: asked > 0 ? right / asked : 0,
  right,
  asked,
});

/** What the parts of the scorer write to. */
export interface Sheet {
  readonly figures: Map<string, Figure>;
  readonly misses: string[];
}

export const miss = (sheet: Sheet, kind: string, what: string): void =>
  void sheet.misses.push(`${kind}: ${what}`);
