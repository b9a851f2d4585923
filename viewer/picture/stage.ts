// The only file that knows Sigma: it shows a picture in its arrangement, and tells what was hit.
import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Arrangement, Seat, Size } from "./arrangement.ts";
import { colours } from "./colours.ts";
import { type Hit, hit } from "./hit.ts";
import type { Label } from "./labels.ts";
import { lineLook, markLook, thin } from "./look.ts";
import { LineProgram, withoutPicking } from "./no-picking.ts";
import { type Layers, paintOverlay } from "./overlay.ts";
import type { Point } from "./paint.ts";
import type { Picture } from "./picture.ts";
import { type Focus, focused, sameFocus, scene } from "./scene.ts";
import { ShapeProgram } from "./shape-program.ts";

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
  readonly whereIs: (key: string) => Point | undefined;
  readonly labels: () => readonly Label[];
  readonly destroy: () => void;
}

export interface Handlers {
  readonly onHit: (hit: Hit) => void;
  readonly onHover: (mark: string | undefined) => void;
  readonly onOpen: (mark: string) => void;
  readonly onResize: () => void;
}

const nothing: Picture = {
  marks: [],
  lines: [],
  kinds: [],
  counts: new Map(),
  total: 0,
  drawable: 0,
  force: false,
};
/** How far off, in pixels, a pointer still hits a mark. */
const reach = { mouse: 9, touch: 24, hover: 6 };

/** Throws when the browser has no WebGL. */
export function stage(container: HTMLElement, handlers: Handlers): Stage {
  const graph = new MultiDirectedGraph();
  let tones = colours(container);
  let shown = scene(nothing, { kind: "table", seats: new Map(), sides: [] });
  let labels: readonly Label[] = [];
  /** Height of the stage when it was arranged: Sigma counts upwards, the arrangement downwards. */
  let bottom = 1;

  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    stagePadding: 0,
    minEdgeThickness: thin,
    defaultDrawNodeHover: () => {},
    edgeProgramClasses: { line: LineProgram },
    defaultEdgeType: "line",
    nodeProgramClasses: { shape: ShapeProgram },
    nodeHoverProgramClasses: { shape: ShapeProgram },
    defaultNodeType: "shape",
    zIndex: true,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    doubleClickZoomingRatio: 1,
    nodeReducer: (key, data) => ({ ...data, ...markLook(shown, key, tones) }),
    edgeReducer: (key, data) => ({ ...data, ...lineLook(shown, key, tones) }),
  });
  withoutPicking(sigma);
  const layers = layersOf(sigma);

  const size = () => ({ width: container.clientWidth, height: container.clientHeight });
  const at = (key: string): Point | undefined => {
    const data = sigma.getNodeDisplayData(key);
    return data && sigma.framedGraphToViewport(data);
  };
  const onScreen = (radius: number) => sigma.scaleSize(radius);
  const hitAt = ({ x, y }: Point, within: number): Hit =>
    hit({ picture: shown.picture, labels, at, onScreen }, { x, y }, within);

  sigma.on("afterRender", () => {
    const view = {
      size: sigma.getDimensions(),
      ratio: sigma.getCamera().ratio,
      toScreen: ({ x, y }: Point) => sigma.graphToViewport({ x, y: bottom - y }),
      at,
      onScreen,
    };
    labels = paintOverlay(layers, shown, view, tones);
  });
  listen(sigma, container, hitAt, handlers);

  return {
    size,
    show(picture, arrangement) {
      shown = focused(scene(picture, arrangement), shown.focus);
      const { width, height } = size();
      bottom = height;
      graph.clear();
      sigma.setCustomBBox({ x: [0, Math.max(1, width)], y: [0, Math.max(1, height)] });
      for (const { key, radius } of shown.picture.marks) {
        const { x, y } = arrangement.seats.get(key) as Seat;
        graph.addNode(key, { x, y: height - y, size: radius });
      }
      for (const { key, source, target } of shown.picture.lines)
        graph.addEdgeWithKey(key, source, target, { size: thin });
      sigma.refresh();
    },
    focus(next) {
      // The page is drawn at each key press; the picture only when something in it changes.
      if (sameFocus(shown.focus, next)) return;
      shown = focused(shown, next);
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

function layersOf(sigma: Sigma): Layers {
  const layer = (id: string, place: object): CanvasRenderingContext2D => {
    sigma.createCanvasContext(id, { style: { pointerEvents: "none" }, ...place });
    return sigma.getCanvases()[id]?.getContext("2d") as CanvasRenderingContext2D;
  };
  const layers = {
    ground: layer("ground", { beforeLayer: "edges" }),
    broken: layer("broken", { afterLayer: "edges" }),
    ink: layer("ink", { afterLayer: "nodes" }),
  };
  sigma.resize(true);
  return layers;
}

function listen(
  sigma: Sigma,
  container: HTMLElement,
  hitAt: (point: Point, within: number) => Hit,
  { onHit, onHover, onOpen, onResize }: Handlers,
): void {
  const onClick = ({ event }: { event: Point & { original: Event } }) =>
    onHit(hitAt(event, isTouch(event.original) ? reach.touch : reach.mouse));
  sigma.on("clickStage", onClick);
  const onDouble = ({ event }: { event: Point & { preventSigmaDefault(): void } }) => {
    event.preventSigmaDefault();
    const { mark } = hitAt(event, reach.mouse);
    if (mark !== undefined) onOpen(mark);
  };
  sigma.on("doubleClickStage", onDouble);
  sigma.getMouseCaptor().on("mousemove", (event) => {
    const { mark, line } = hitAt(event, reach.hover);
    container.classList.toggle("over", mark !== undefined || line !== undefined);
    onHover(mark);
  });
  sigma.on("leaveStage", () => onHover(undefined));
  container.addEventListener("mouseleave", () => onHover(undefined));
  sigma.on("resize", onResize);
}

const duration = (): number => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 240);

const isTouch = (event: Event): boolean =>
  "touches" in event || ("pointerType" in event && event.pointerType === "touch");
