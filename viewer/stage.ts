// The only file that knows Sigma: it draws a picture in its arrangement, and tells what was hit.
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import { colours } from "./colours.ts";
import { type Label, type LabelRequest, placed } from "./labels.ts";
import { surname, wrapped } from "./names.ts";
import * as paint from "./paint.ts";
import { type Shape, type ShapeData, ShapeProgram } from "./shape-program.ts";
import type { Arrangement, Seat, Size } from "./table.ts";
import type { Line, Mark, Picture } from "./visible.ts";

/** What is picked out in the picture. */
export interface Focus {
  readonly selected?: string;
  /** Lines whose words are open in the panel. */
  readonly open: readonly string[];
  readonly hovered?: string;
  /** Where the keyboard stands. */
  readonly cursor?: string;
}

export interface Hit {
  readonly mark?: string;
  readonly line?: string;
}

export interface Stage {
  readonly size: () => Size;
  readonly show: (picture: Picture, arrangement: Arrangement) => void;
  readonly focus: (focus: Focus) => void;
  readonly recolour: () => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** `covered`: pixels at the foot that something lies over. */
  readonly bringIntoView: (key: string, covered?: number) => void;
  /** Where a mark is on the screen, for the tests and the keyboard. */
  readonly whereIs: (key: string) => paint.Point | undefined;
  readonly labels: () => readonly Label[];
  readonly destroy: () => void;
}

interface Handlers {
  readonly onHit: (hit: Hit) => void;
  readonly onHover: (mark: string | undefined) => void;
  readonly onOpen: (mark: string) => void;
  readonly onResize: () => void;
}

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

/** Throws when the browser has no WebGL. */
export function stage(container: HTMLElement, handlers: Handlers): Stage {
  const graph = new MultiDirectedGraph();
  let tones = colours(container);
  let marks = new Map<string, Mark>();
  let seats: ReadonlyMap<string, Seat> = new Map();
  let arrangement: Arrangement = { kind: "table", seats: new Map(), sides: [] };
  let picture: Picture = { marks: [], lines: [], kinds: [], counts: new Map(), total: 0 };
  let focus: Focus = { open: [] };
  let near: ReadonlySet<string> = new Set();
  let labels: readonly Label[] = [];
  /** Where the names of the sides stand: no label may lie over them. */
  let titles: (readonly [number, number, number, number])[] = [];
  const widths = new Map<string, number>();

  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    stagePadding: 0,
    minEdgeThickness: 1.8,
    defaultDrawNodeHover: () => {},
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    defaultNodeType: "shape",
    zIndex: true,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    doubleClickZoomingRatio: 1,
    nodeReducer: (key, data) => ({ ...data, ...nodeLook(key) }),
    edgeReducer: (key, data) => ({ ...data, ...edgeLook(key) }),
  });
  const layer = (id: string, place: object): CanvasRenderingContext2D => {
    const options = { style: { pointerEvents: "none" }, ...place };
    sigma.createCanvasContext(id, options);
    return sigma.getCanvases()[id]?.getContext("2d") as CanvasRenderingContext2D;
  };
  const ground = layer("ground", { beforeLayer: "edges" });
  const broken = layer("broken", { afterLayer: "edges" });
  const ink = layer("ink", { afterLayer: "nodes" });
  sigma.resize(true);

  /** The lit neighbourhood: of what is hovered, else of what is selected; undefined lights all. */
  const lit = (): string | undefined => focus.hovered ?? focus.selected;

  function nodeLook(key: string): Partial<ShapeData> {
    const mark = marks.get(key);
    if (!mark) return {};
    const away = lit() !== undefined && !near.has(key);
    const own = {
      Person: tones.person,
      Group: tones.person,
      Country: tones.ink,
      Meeting: away ? tones.ink3 : tones.meeting,
      Organization: tones.organization,
      Place: tones.place,
      Venue: tones.place,
      Claim: tones.claim,
      Topic: tones.claim,
      Role: tones.ink2,
      Document: tones.ink2,
    }[mark.kind];
    return {
      color: own,
      shape: shapeOf[mark.kind],
      fill:
        mark.kind === "Group"
          ? "dashed"
          : mark.hollow || mark.kind === "Country" || mark.kind === "Document"
            ? "hollow"
            : "full",
      ground: mark.side !== undefined && arrangement.kind === "table" ? tones.tint : tones.paper,
      hidden: focus.hovered !== undefined && away && arrangement.kind === "cloud",
    };
  }

  const isOwn = ({ source, target }: Line): boolean => {
    const key = lit();
    return key !== undefined && (source === key || target === key);
  };

  function edgeLook(key: string) {
    const line = lines.get(key);
    if (line?.style !== "solid") return { hidden: true };
    const own = isOwn(line);
    const faint = lit() !== undefined && !own;
    return {
      color: own ? tones.ink : faint ? tones.lineFaint : tones.line,
      size: own ? 2.5 : 1.8,
      zIndex: own ? 1 : 0,
      hidden: faint && focus.hovered !== undefined,
    };
  }

  let lines = new Map<string, Line>();
  const at = (key: string): paint.Point | undefined => {
    const data = sigma.getNodeDisplayData(key);
    return data && sigma.framedGraphToViewport(data);
  };
  const radiusOf = (mark: Mark): number => sigma.scaleSize(mark.radius);

  function draw(): void {
    const { width, height } = sigma.getDimensions();
    for (const context of [ground, broken, ink]) {
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.clearRect(0, 0, width, height);
    }
    drawSides();
    drawBroken();
    const narrow = width < 560;
    const scale = narrow ? 0.85 : 1;
    const onStage = picture.marks.flatMap((mark) => {
      const where = at(mark.key);
      const seen =
        where && where.x > -40 && where.y > -40 && where.x < width + 40 && where.y < height + 40;
      return seen ? [{ mark, where, radius: radiusOf(mark) }] : [];
    });
    for (const { mark, where, radius } of onStage) {
      const away = lit() !== undefined && !near.has(mark.key);
      const colour = away ? tones.rayFaint : tones.claim;
      paint.paintRays(ink, where, radius, mark.rays, { colour, scale });
      if (mark.key === focus.selected)
        paint.paintRing(ink, where, radius + 13 * scale, { colour: tones.ink, dashed: false });
      if (mark.key === focus.cursor)
        paint.paintRing(ink, where, radius + 4, {
          colour: tones.ink,
          dashed: mark.key === focus.selected,
        });
    }
    drawWords();
    const ratio = sigma.getCamera().ratio;
    const requests = onStage
      .filter(({ mark }) => wantsLabel(mark, narrow, ratio))
      .map(({ mark, where, radius }) => request(mark, where, radius, narrow, scale))
      .sort(
        (a, b) =>
          Number(b.must) - Number(a.must) || Number(near.has(b.key)) - Number(near.has(a.key)),
      );
    const boxes = onStage.slice(0, 400).map(({ mark, where, radius }) => {
      const reach = mark.rays.length > 0 ? paint.reachOf(mark, radius, scale) - 1 : radius;
      return [where.x - reach, where.y - reach, where.x + reach, where.y + reach] as const;
    });
    const most =
      arrangement.kind === "table"
        ? narrow
          ? 18
          : 90
        : Math.round((narrow ? 10 : 28) / Math.min(1, ratio) ** 1.4);
    labels = placed(requests, [...titles, ...boxes], { width, height, most }, measure);
    for (const label of labels) drawLabel(label);
  }

  /** A narrow picture names the dozen with most evidence, more when one comes nearer. */
  function wantsLabel(mark: Mark, narrow: boolean, ratio: number): boolean {
    if (focus.hovered !== undefined && !near.has(mark.key)) return false;
    if (!narrow || near.has(mark.key) || ratio < 0.7) return true;
    return picture.marks.indexOf(mark) < 14;
  }

  function request(
    mark: Mark,
    where: paint.Point,
    radius: number,
    narrow: boolean,
    scale: number,
  ): LabelRequest {
    const seat = seats.get(mark.key);
    const main = mark.key === picture.main;
    const on = mark.key === focus.selected;
    const short = narrow || (sigma.getDimensions().width < 760 && seat?.label === "top");
    const font = main
      ? "600 15px"
      : on
        ? "700 13px"
        : mark.kind === "Meeting"
          ? "500 12px"
          : "400 12px";
    return {
      key: mark.key,
      lines:
        mark.kind === "Person" ? [short ? surname(mark.label) : mark.label] : wrapped(mark.label),
      note: narrow && !main ? "" : mark.note,
      font: `${font} ${tones.sans}`,
      noteFont: `400 ${main ? 12.5 : 11.5}px ${tones.sans}`,
      lineHeight: main ? 18 : 14,
      x: where.x,
      y: where.y,
      radius: on
        ? radius + 13 * scale
        : paint.reachOf(mark, radius, scale) - (mark.rays.length > 0 ? 0 : 1),
      first: seat?.label ?? "right",
      must: on || main || mark.key === focus.hovered || mark.key === focus.cursor,
    };
  }

  function drawLabel(label: Label): void {
    const { key } = label.request;
    const away = lit() !== undefined && !near.has(key);
    const seated = marks.get(key)?.side !== undefined && arrangement.kind === "table";
    const colour = away && key !== picture.main ? tones.ink3 : tones.ink;
    paint.paintLabel(ink, label, {
      halo: seated ? tones.tint : tones.paper,
      ink: colour,
      note: away ? tones.ink3 : tones.ink2,
    });
  }

  function measure(text: string, font: string): number {
    const name = `${font}\n${text}`;
    const known = widths.get(name);
    if (known !== undefined) return known;
    ink.font = font;
    const width = ink.measureText(text).width;
    widths.set(name, width);
    return width;
  }

  function drawSides(): void {
    titles = [];
    const { height } = sigma.getDimensions();
    const corner = (x: number, y: number) => sigma.graphToViewport({ x, y: bottom - y });
    if (height === 0) return;
    for (const side of arrangement.sides) {
      const from = corner(side.x, side.y);
      const to = corner(side.x + side.width, side.y + side.height);
      const box = { x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y };
      paint.paintSide(ground, { ...box, label: side.label }, tones);
      const wide = measure(side.label, `600 13px ${tones.sans}`);
      titles.push([from.x + 12, from.y + 11, from.x + 16 + wide, from.y + 29]);
    }
  }

  function drawBroken(): void {
    for (const line of picture.lines) {
      if (line.style === "solid") continue;
      const own = isOwn(line);
      const faint = lit() !== undefined && !own;
      if (faint && focus.hovered !== undefined) continue;
      const from = at(line.source);
      const to = at(line.target);
      if (from && to)
        paint.paintBroken(broken, from, to, line.style, {
          colour: own ? tones.ink : faint ? tones.lineFaint : tones.line,
          width: own ? 1.75 : line.style === "dotted" ? 1.4 : 1,
        });
    }
  }

  function drawWords(): void {
    for (const line of picture.lines) {
      if (!focus.open.includes(line.key) || !isOwn(line)) continue;
      const from = at(line.source);
      const to = at(line.target);
      const font = `400 11.5px ${tones.sans}`;
      if (from && to)
        paint.paintWord(ink, from, to, line.word, { halo: tones.paper, ink: tones.ink, font });
    }
  }

  function hit(x: number, y: number, reach: number): Hit {
    let best: { key: string; distance: number } | undefined;
    for (const mark of picture.marks) {
      const where = at(mark.key);
      if (!where) continue;
      const distance = Math.hypot(where.x - x, where.y - y) - radiusOf(mark);
      if (distance < reach && (!best || distance < best.distance))
        best = { key: mark.key, distance };
    }
    if (best && best.distance <= 2) return { mark: best.key };
    const label = labels.find(
      (one) => x >= one.left && x <= one.right && y >= one.top && y <= one.bottom,
    );
    if (label) return { mark: label.request.key };
    if (best) return { mark: best.key };
    for (const line of picture.lines) {
      const from = at(line.source);
      const to = at(line.target);
      if (from && to && distanceTo(from, to, x, y) < Math.min(5, reach)) return { line: line.key };
    }
    return {};
  }

  let bottom = 1;
  sigma.on("afterRender", draw);
  const onClick = ({ event }: { event: { x: number; y: number; original: Event } }) =>
    handlers.onHit(hit(event.x, event.y, isTouch(event.original) ? 24 : 9));
  sigma.on("clickNode", onClick);
  sigma.on("clickStage", onClick);
  const onDouble = ({
    event,
  }: {
    event: { x: number; y: number; preventSigmaDefault(): void };
  }) => {
    event.preventSigmaDefault();
    const { mark } = hit(event.x, event.y, 9);
    if (mark !== undefined) handlers.onOpen(mark);
  };
  sigma.on("doubleClickNode", onDouble);
  sigma.on("doubleClickStage", onDouble);
  sigma.getMouseCaptor().on("mousemove", ({ x, y }) => {
    const { mark, line } = hit(x, y, 6);
    container.classList.toggle("over", mark !== undefined || line !== undefined);
    handlers.onHover(mark);
  });
  sigma.on("leaveStage", () => handlers.onHover(undefined));
  container.addEventListener("mouseleave", () => handlers.onHover(undefined));
  sigma.on("resize", handlers.onResize);

  return {
    size: () => ({ width: container.clientWidth, height: container.clientHeight }),
    show(next, where) {
      picture = next;
      arrangement = where;
      seats = where.seats;
      const { width, height } = { width: container.clientWidth, height: container.clientHeight };
      bottom = height;
      marks = new Map(
        next.marks.filter((mark) => seats.has(mark.key)).map((mark) => [mark.key, mark]),
      );
      picture = { ...next, marks: next.marks.filter((mark) => marks.has(mark.key)) };
      lines = new Map(next.lines.map((line) => [line.key, line]));
      graph.clear();
      sigma.setCustomBBox({ x: [0, Math.max(1, width)], y: [0, Math.max(1, height)] });
      for (const mark of picture.marks) {
        const seat = seats.get(mark.key) as Seat;
        graph.addNode(mark.key, {
          x: seat.x,
          y: height - seat.y,
          size: mark.radius,
          kind: mark.kind,
        });
      }
      for (const line of picture.lines)
        if (graph.hasNode(line.source) && graph.hasNode(line.target))
          graph.addEdgeWithKey(line.key, line.source, line.target, { kind: line.style, size: 1.8 });
      picture = { ...picture, lines: picture.lines.filter((line) => graph.hasEdge(line.key)) };
      near = neighbourhood(graph, lit());
      sigma.refresh();
    },
    focus(next) {
      focus = next;
      near = neighbourhood(graph, lit());
      sigma.refresh({ skipIndexation: true });
    },
    recolour() {
      tones = colours(container);
      sigma.refresh({ skipIndexation: true });
    },
    zoom(factor) {
      const camera = sigma.getCamera();
      camera.animate({ ratio: camera.ratio * factor }, { duration: duration() });
    },
    fit() {
      sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: duration() });
    },
    bringIntoView(key, covered = 0) {
      const where = at(key);
      const { width, height } = sigma.getDimensions();
      if (!where) return;
      const seen = height - covered;
      const x = Math.min(Math.max(where.x, 24), width - 24);
      const y = Math.min(Math.max(where.y, 32), Math.max(60, seen - 40));
      if (x === where.x && y === where.y) return;
      // The camera goes as far as the mark is to come, the other way.
      const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
      const to = sigma.viewportToFramedGraph({ x: where.x - x, y: where.y - y });
      const camera = sigma.getCamera();
      camera.animate(
        { x: camera.x + to.x - from.x, y: camera.y + to.y - from.y },
        { duration: duration() },
      );
    },
    whereIs: at,
    labels: () => labels,
    destroy: () => sigma.kill(),
  };
}

/** The mark itself, its neighbours, and those met in a small room (up to eight). */
function neighbourhood(graph: MultiDirectedGraph, key: string | undefined): ReadonlySet<string> {
  if (key === undefined || !graph.hasNode(key)) return new Set();
  const near = new Set([key, ...graph.neighbors(key)]);
  for (const room of graph.neighbors(key)) {
    const people = graph.neighbors(room);
    if (graph.getNodeAttribute(room, "kind") === "Meeting" && people.length <= 8)
      for (const other of people) near.add(other);
  }
  return near;
}

const duration = (): number => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 240);

const isTouch = (event: Event): boolean =>
  "touches" in event || ("pointerType" in event && event.pointerType === "touch");

function distanceTo(from: paint.Point, to: paint.Point, x: number, y: number): number {
  const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
  const t =
    length === 0 ? 0 : ((x - from.x) * (to.x - from.x) + (y - from.y) * (to.y - from.y)) / length;
  const near = Math.min(1, Math.max(0, t));
  return Math.hypot(x - from.x - near * (to.x - from.x), y - from.y - near * (to.y - from.y));
}
