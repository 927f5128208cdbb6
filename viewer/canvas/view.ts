/** The canvas: Sigma's life from mount to removal, its events, and what is lit on it. */
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import Sigma from 'sigma';
import { createEdgeArrowProgram } from 'sigma/rendering';
import type { DrawnEdgeType } from '../../graph/model/drawn.js';
import type { GraphIndex } from '../data/graph.js';
import type { Shown } from '../data/part.js';
import type { Selection } from '../state/state.js';
import { type Focus, focusOf } from './focus.js';
import { frameOf } from './geometry.js';
import { createLabelLayer } from './label-layer.js';
import { discOf, drawLabels, type EdgeLabel, RING } from './labels.js';
import type { Places, Point } from './layouts/index.js';
import { type Palette, readPalette } from './palette.js';
import { createScene, type SceneEdge, type SceneNode, scaleOf } from './scene.js';
import { shapePrograms } from './shape-program.js';

export interface CanvasLook {
  readonly selection: Selection | null;
  readonly shown: Shown;
  readonly wordOf: (type: DrawnEdgeType) => string;
  /** Places that differ from those of the slice: of a frame, or of the reader's hand. */
  readonly places: Places | null;
  /** The community of each node, from 0; null leaves the colours to the kinds. */
  readonly groups: ReadonlyMap<string, number> | null;
}

export interface CanvasView {
  show(look: CanvasLook): void;
  fit(): void;
  zoom(factor: number): void;
  remove(): void;
}

export interface CanvasEvents {
  readonly onSelect: (selection: Selection) => void;
  readonly onClear: () => void;
  /** Somebody asks what can be done with a node; `at` is in pixels of the window. */
  readonly onMenu: (node: string, at: Point) => void;
}

/** Throws when the browser offers no WebGL. */
export function createCanvasView(container: HTMLElement, index: GraphIndex, events: CanvasEvents): CanvasView {
  return new SigmaView(container, index, events);
}

type Renderer = Sigma<SceneNode, SceneEdge>;

/** Pixels round the picture, for the captions of the outermost nodes. */
const PADDING = 48;
/** Closer than this, a selection would stand without its surroundings. */
const LEAST_REACH = 0.25;
const ARROW = { lengthToThicknessRatio: 5, widenessToThicknessRatio: 4 };

class SigmaView implements CanvasView {
  private readonly renderer: Renderer;
  private readonly labels: CanvasRenderingContext2D;
  private readonly resized: ResizeObserver;
  private readonly darkTheme = matchMedia('(prefers-color-scheme: dark)');
  private palette: Palette;
  private look: CanvasLook = {
    selection: null,
    shown: { nodes: new Set(), edges: new Set() },
    wordOf: (type) => type,
    places: null,
    groups: null,
  };
  private hovered: Selection | null = null;
  private focus: Focus | null = null;
  private edgeLabels: readonly EdgeLabel[] = [];
  private mustComeIntoView = false;
  /** What was last chosen on the canvas itself, and so is in view. */
  private picked: Selection | null = null;

  constructor(
    private readonly container: HTMLElement,
    private readonly index: GraphIndex,
    private readonly events: CanvasEvents,
  ) {
    this.palette = readPalette(container);
    this.renderer = this.createRenderer();
    this.labels = createLabelLayer(this.renderer);
    this.renderer.on('afterRender', this.drawOver);
    this.listen();
    this.resized = new ResizeObserver(() => this.renderer.resize().scheduleRender());
    this.resized.observe(container);
    this.darkTheme.addEventListener('change', this.repaint);
  }

  show(look: CanvasLook): void {
    const isNew = look.selection !== null && look.selection.id !== this.look.selection?.id;
    this.mustComeIntoView ||= isNew && look.selection?.id !== this.picked?.id;
    if (look.places !== this.look.places) this.place(look);
    this.look = look;
    this.refocus();
  }

  fit(): void {
    void this.renderer.getCamera().animatedReset({ duration: duration() });
  }

  zoom(factor: number): void {
    void this.renderer.getCamera().animatedZoom({ factor, duration: duration() });
  }

  remove(): void {
    this.darkTheme.removeEventListener('change', this.repaint);
    this.resized.disconnect();
    this.renderer.kill();
  }

  private createRenderer(): Renderer {
    return new Sigma<SceneNode, SceneEdge>(this.createScene(), this.container, {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: PADDING,
      minEdgeThickness: 0.5,
      minCameraRatio: 0.02,
      maxCameraRatio: 3,
      defaultDrawNodeHover: () => undefined,
      ...this.nodePrograms(),
      edgeProgramClasses: {
        straight: createEdgeArrowProgram<SceneNode, SceneEdge>(ARROW),
        curved: createEdgeCurveProgram<SceneNode, SceneEdge>({ arrowHead: { extremity: 'target', ...ARROW } }),
      },
      nodeReducer: (id, node) => this.nodeLook(id, node),
      edgeReducer: (id, edge) => this.edgeLook(id, edge),
    });
  }

  private createScene() {
    const { clientWidth, clientHeight } = this.container;
    const room = { width: clientWidth - 2 * PADDING, height: clientHeight - 2 * PADDING };
    return createScene(this.index, this.palette, scaleOf(this.index, room));
  }

  private nodePrograms() {
    const programs = shapePrograms(this.palette.paper);
    return { nodeProgramClasses: programs, nodeHoverProgramClasses: programs };
  }

  private nodeLook(id: string, node: SceneNode) {
    const hidden = !this.look.shown.nodes.has(id);
    const highlighted = this.focus?.nodes.has(id) ?? false;
    const color = this.focus !== null && !highlighted ? this.palette.faint : this.colourOf(id, node);
    // Highlighted nodes are drawn on a layer of their own, above all that is faint.
    return { ...node, label: null, hidden, highlighted: highlighted && !hidden, color };
  }

  private colourOf(id: string, { color }: SceneNode): string {
    const { groups } = this.look;
    return groups === null ? color : this.palette.community(groups.get(id));
  }

  private edgeLook(id: string, edge: SceneEdge) {
    const hidden = !edge.bundle.some((other) => this.look.shown.edges.has(other));
    const lit = this.focus?.edges.has(id) ?? false;
    const faint = this.focus !== null && !lit;
    const size = lit ? edge.size * 1.6 : edge.size;
    return { ...edge, size, hidden, color: faint ? this.palette.faint : edge.color, zIndex: faint ? 0 : 1 };
  }

  private listen(): void {
    const { renderer, events } = this;
    renderer.on('clickNode', ({ node }) => this.pick({ kind: 'node', id: node }));
    renderer.on('clickEdge', ({ edge }) => this.pick({ kind: 'edge', id: edge }));
    renderer.on('clickStage', ({ event }) => {
      const label = this.edgeLabels.find((box) => isInside(box, event));
      if (label) this.pick({ kind: 'edge', id: label.edge });
      else events.onClear();
    });
    renderer.on('rightClickNode', ({ node, event }) => {
      event.original.preventDefault();
      event.preventSigmaDefault();
      const { left, top } = this.container.getBoundingClientRect();
      events.onMenu(node, { x: left + event.x, y: top + event.y });
    });
    renderer.on('enterNode', ({ node }) => this.hover({ kind: 'node', id: node }));
    renderer.on('enterEdge', ({ edge }) => this.hover({ kind: 'edge', id: edge }));
    renderer.on('leaveNode', () => this.hover(null));
    renderer.on('leaveEdge', () => this.hover(null));
  }

  /** What a frame does not show is put in its middle, so that it does not widen the picture. */
  private place({ places, shown }: CanvasLook): void {
    const middle = middleOf(places, shown);
    this.renderer.getGraph().updateEachNodeAttributes((id, node) => {
      const { x, y } = places?.get(id) ?? (shown.nodes.has(id) ? null : middle) ?? this.index.nodes.get(id) ?? node;
      return { ...node, x, y };
    });
  }

  private pick(selection: Selection): void {
    this.picked = selection;
    this.events.onSelect(selection);
  }

  private hover(target: Selection | null): void {
    this.hovered = target;
    this.container.style.cursor = target ? 'pointer' : '';
    this.refocus();
  }

  private refocus(): void {
    this.focus = focusOf(this.index, this.hovered) ?? focusOf(this.index, this.look.selection);
    this.renderer.scheduleRefresh({ layoutUnchange: true });
  }

  private readonly repaint = (): void => {
    this.palette = readPalette(this.container);
    this.renderer.setSettings(this.nodePrograms());
    this.renderer.setGraph(this.createScene());
  };

  private readonly drawOver = (): void => {
    const { palette, look, focus } = this;
    const target = this.hovered ?? look.selection;
    const first = target?.kind === 'node' ? target.id : null;
    this.edgeLabels = drawLabels(this.renderer, this.labels, { palette, wordOf: look.wordOf, focus, first });
    this.drawRing();
    // Only now are the positions those of the picture.
    if (this.mustComeIntoView) this.bringIntoView();
    this.mustComeIntoView = false;
  };

  private drawRing(): void {
    const { selection, shown } = this.look;
    const node = selection?.kind === 'node' ? this.index.nodes.get(selection.id) : undefined;
    if (!node || !shown.nodes.has(node.id)) return;
    const { x, y, radius } = discOf(this.renderer, node.id);
    this.labels.lineWidth = 2;
    this.labels.strokeStyle = this.palette.ink;
    this.labels.beginPath();
    this.labels.arc(x, y, radius + RING, 0, 2 * Math.PI);
    this.labels.stroke();
  }

  /** A selection made elsewhere may lie outside the picture, or be too small in it to read. */
  private bringIntoView(): void {
    const nodes = [...(this.focus?.nodes ?? [])].flatMap((id) => this.renderer.getNodeDisplayData(id) ?? []);
    if (nodes.length === 0) return;
    const { x, y, reach } = frameOf(nodes);
    const camera = this.renderer.getCamera();
    const ratio = Math.min(camera.getState().ratio, Math.max(LEAST_REACH, reach * 1.7));
    void camera.animate({ x, y, ratio: Math.max(ratio, reach * 1.3) }, { duration: duration() });
  }
}

/** Null where the places do not hold all that is shown, as the few that a reader moved. */
function middleOf(places: Places | null, shown: Shown): Point | null {
  if (places === null || ![...shown.nodes].every((id) => places.has(id))) return null;
  const points = [...places.values()];
  const middle = (axis: 'x' | 'y'): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { x: middle('x'), y: middle('y') };
}

function isInside(box: EdgeLabel, { x, y }: { x: number; y: number }): boolean {
  return Math.abs(x - box.x) <= box.width / 2 && Math.abs(y - box.y) <= box.height / 2;
}

/** One millisecond where motion is unwanted: Sigma divides by the duration. */
function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 1 : 250;
}
