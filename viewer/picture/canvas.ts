// Keeps Sigma's stage in step with the page: one stage an element, arranged anew when other things
// are drawn, and none where the browser has no WebGL.
import { labelOf, type Model } from "../model/model.ts";
import { standing } from "../model/sides.ts";
import { isNarrow, type Size } from "./arrangement.ts";
import { cloud } from "./cloud.ts";
import type { Picture } from "./picture.ts";
import type { Focus } from "./scene.ts";
import { type Handlers, type Stage, stage } from "./stage.ts";
import { canSit, table } from "./table.ts";

export interface Canvas {
  /**
   * To be called after each change of the page. The element may be another one than before (the
   * reader came and went), absent, or without a size; "blind" when it cannot be drawn on.
   */
  readonly settle: (
    element: HTMLElement | undefined,
    picture: Picture,
    focus: Focus,
  ) => "drawn" | "absent" | "blind";
  readonly focus: (focus: Focus) => void;
  /** Absent while nothing is drawn. */
  readonly stage: () => Stage | undefined;
  readonly picture: () => Picture | undefined;
}

/** Height at the foot where the caption and the zoom stand. */
const captionHeight = 30;

export function canvas(model: Model, handlers: Omit<Handlers, "onResize">): Canvas {
  let element: HTMLElement | undefined;
  let drawn: Stage | undefined;
  let shown: Picture | undefined;
  let blind = false;

  function arrange(picture: Picture): void {
    if (!drawn) return;
    shown = picture;
    const size = drawn.size();
    const room = { ...size, height: size.height - (isNarrow(size) ? 0 : captionHeight) };
    if (!picture.force && canSit(picture)) {
      const nameOf = (side: string) => labelOf(model, side);
      drawn.show(
        picture,
        table(picture, room, { nameOf, standing: standing(model, picture.main) }),
      );
    } else {
      const fitting = fitted(picture, room);
      drawn.show(fitting, cloud(fitting, model, room));
    }
  }

  return {
    settle(next, picture, focus) {
      if (next !== element) {
        drawn?.destroy();
        drawn = undefined;
        shown = undefined;
        element = next;
      }
      if (blind) return "blind";
      if (!element || element.clientWidth === 0) return "absent";
      if (!drawn) {
        try {
          drawn = stage(element, { ...handlers, onResize: () => shown && arrange(shown) });
        } catch {
          blind = true;
          return "blind";
        }
      }
      if (!shown || !sameMarks(shown, picture)) arrange(picture);
      drawn.focus(focus);
      return "drawn";
    },
    focus: (focus) => drawn?.focus(focus),
    stage: () => drawn,
    picture: () => shown,
  };
}

/** Area, in square pixels, that a mark at its full size wants for itself. */
const ease = 2400;
const smallest = 0.5;

/** The picture with its marks smaller where they are many for the room. */
function fitted(picture: Picture, { width, height }: Size): Picture {
  const share = Math.sqrt((width * height) / (picture.marks.length * ease));
  const factor = Math.max(smallest, Math.min(1, share));
  if (factor === 1) return picture;
  return {
    ...picture,
    marks: picture.marks.map((mark) => ({ ...mark, radius: mark.radius * factor })),
  };
}

function sameMarks(before: Picture, after: Picture): boolean {
  const same = (one: readonly { key: string }[], other: readonly { key: string }[]) =>
    one.length === other.length && one.every(({ key }, index) => key === other[index]?.key);
  return (
    before.force === after.force &&
    same(before.marks, after.marks) &&
    same(before.lines, after.lines)
  );
}
