import { margin, type Seat, type Size } from "./arrangement.ts";
import type { Picture } from "./picture.ts";
import { rectangleOf, spread } from "./spread.ts";

/** Whatever else is drawn: beside the things it belongs to, pushed out of the way. */
export function placeOthers({ marks, lines }: Picture, seats: Map<string, Seat>, size: Size): void {
  const fixed = marks.flatMap((mark) => {
    const seat = seats.get(mark.key);
    return seat ? [{ key: mark.key, at: seat, fixed: true, size: rectangleOf(mark, false) }] : [];
  });
  const near = new Map<string, string[]>();
  for (const { source, target } of lines) {
    near.set(source, [...(near.get(source) ?? []), target]);
    near.set(target, [...(near.get(target) ?? []), source]);
  }
  const loose = marks.filter(
    (mark) =>
      !seats.has(mark.key) &&
      (mark.parent !== undefined || (mark.kind !== "Meeting" && mark.kind !== "Person")),
  );
  const moved = spread(
    [
      ...fixed,
      ...loose.map((mark, index) => {
        const around = [mark.parent ?? "", ...(near.get(mark.key) ?? [])].flatMap(
          (key) => seats.get(key) ?? [],
        );
        const angle = index * 2.4;
        const reach = around.length > 0 ? 40 + 5 * (index % 7) : 60 + 9 * index;
        const x = around.length
          ? around.reduce((sum, seat) => sum + seat.x, 0) / around.length
          : size.width / 2;
        const y = around.length
          ? around.reduce((sum, seat) => sum + seat.y, 0) / around.length
          : size.height / 2;
        return {
          key: mark.key,
          at: { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach },
          fixed: false,
          size: rectangleOf(mark, false),
        };
      }),
    ],
    { x: margin, y: margin, width: size.width - 2 * margin, height: size.height - 2 * margin },
  );
  for (const mark of loose) {
    const at = moved.get(mark.key);
    if (at) seats.set(mark.key, { ...at, label: "bottom" });
  }
}
