// How Sigma draws a mark or a solid line: its colour, shape and strength in a scene.
import type { Colours } from "./colours.ts";
import type { Mark } from "./picture.ts";
import { isAway, isFaint, isOwn, type Scene } from "./scene.ts";
import type { Shape, ShapeData } from "./shape-program.ts";

const shapeOf: Readonly<Record<Mark["kind"], Shape>> = {
  Person: "disc",
  Group: "disc",
  Country: "disc",
  Meeting: "diamond",
  Organization: "square",
  Place: "triangle",
  Venue: "triangle",
  Claim: "bar",
  Topic: "bar",
  Role: "dash",
  Document: "leaf",
};

/** Width of a line at rest, and of one that is picked out; drawn 1 px thinner than it is asked for. */
export const thin = 1.8;
const bold = 2.5;

export function markLook(scene: Scene, key: string, tones: Colours): Partial<ShapeData> {
  const mark = scene.marks.get(key);
  if (!mark) return {};
  const { arrangement, focus } = scene;
  const away = isAway(scene, key);
  return {
    color: away ? awayColour(mark.kind, arrangement.kind, tones) : colourOf(mark.kind, tones),
    shape: shapeOf[mark.kind],
    fill: fillOf(mark),
    ground: mark.side !== undefined && arrangement.kind === "table" ? tones.tint : tones.paper,
    hidden: focus.hovered !== undefined && away && arrangement.kind === "cloud",
  };
}

/** At a table marks keep their colour, so that the map stays a map; in a crowd they step back. */
const awayColour = (kind: Mark["kind"], arrangement: "table" | "cloud", tones: Colours): string =>
  arrangement === "cloud"
    ? tones.pale(colourOf(kind, tones))
    : kind === "Meeting"
      ? tones.ink3
      : colourOf(kind, tones);

const fillOf = ({ kind, hollow }: Mark): ShapeData["fill"] =>
  kind === "Group"
    ? "dashed"
    : hollow || kind === "Country" || kind === "Document"
      ? "hollow"
      : "full";

const colourOf = (kind: Mark["kind"], tones: Colours): string =>
  ({
    Person: tones.person,
    Group: tones.person,
    Country: tones.ink,
    Meeting: tones.meeting,
    Organization: tones.organization,
    Place: tones.place,
    Venue: tones.place,
    Claim: tones.claim,
    Topic: tones.claim,
    Role: tones.ink2,
    Document: tones.ink2,
  })[kind];

/** Lines that are not solid are painted on a layer of their own. */
export function lineLook(scene: Scene, key: string, tones: Colours) {
  const line = scene.lines.get(key);
  if (line?.style !== "solid") return { hidden: true };
  const own = isOwn(scene, line);
  const faint = isFaint(scene, line);
  return {
    color: own ? tones.ink : faint ? tones.lineFaint : tones.line,
    size: own ? bold : thin,
    zIndex: own ? 1 : 0,
    hidden: faint && scene.focus.hovered !== undefined,
  };
}
