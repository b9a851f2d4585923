// Sigma finds what lies under the pointer by drawing everything a second time, in colours that are
// numbers, and by reading one pixel back at each move, for which the page waits until all drawing is
// done. `hit.ts` knows without it, and knows labels and lines, too. So nothing is drawn twice here.
import type Sigma from "sigma";
import { EdgeRectangleProgram } from "sigma/rendering";

type Given = ConstructorParameters<typeof EdgeRectangleProgram>;

/** Solid lines, not drawn for picking. */
export class LineProgram extends EdgeRectangleProgram {
  constructor(gl: Given[0], _picking: Given[1], renderer: Given[2]) {
    super(gl, null, renderer);
  }
}

/** A private method of Sigma 3.0.3, which package.json pins: every event is the stage's. */
export function withoutPicking(sigma: Sigma): void {
  Object.assign(sigma, { getNodeAtPosition: () => null });
}
