/** The drawn graph: Sigma with our programs, kept in step with the look at the least cost. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { colorToArray } from 'sigma/utils';
import type { SliceNode } from '../../graph/model/index.js';
import type { GraphIndex } from '../data/graph.js';
import type { Camera, Selection } from '../state/state.js';
import { type Focus, focusOf } from './focus.js';
import type { Box, Point } from './geometry.js';
import type { Renderer } from './in-view.js';
import { linePrograms } from './line-program.js';
import type { CanvasLook } from './look.js';
import { type Palette, readPalette } from './palette.js';
import { type Projection, project, WHOLE } from './projection.js';
import { createScene, type SceneEdge, type SceneNode } from './scene.js';
import { shapePrograms } from './shape-program.js';
import { LIT, type Stage } from './stage.js';

/** Pixels round the picture, for the captions of the outermost nodes. */
const PADDING = 44;
/** With more lines than these in view, each is too short to show a head. */
const MOST_ARROWS = 4_000;
/** A pane that changes its shape by less keeps its picture. */
const SAME_SHAPE = 0.08;

export class Picture {
  readonly renderer: Renderer;
  readonly stage: Stage = { hasFocus: false, isMoving: false, hasArrows: true, paper: [1, 1, 1] };
  palette: Palette;
  projection: Projection;
  focus: Focus | null = null;
  private target: Selection | null = null;
  private isPending = false;

  constructor(
    private readonly container: HTMLElement,
    private readonly index: GraphIndex,
    private look: CanvasLook,
  ) {
    this.palette = readPalette(container);
    this.projection = this.project();
    this.renderer = this.createRenderer();
    this.renderer.on('beforeRender', this.chooseDetail);
    this.renderer.on('afterProcess', () => {
      this.isPending = false;
    });
    this.rebuild();
  }

  /** Shows a look; true when it is another picture than before, which the camera must be fitted to. */
  show(look: CanvasLook): boolean {
    const before = this.look;
    const { extent } = this.projection;
    this.look = look;
    if (look.places !== before.places || look.unfolded.join() !== before.unfolded.join()) this.rebuild();
    else if (look.shown !== before.shown || look.groups !== before.groups) this.refreshAll();
    return JSON.stringify(extent) !== JSON.stringify(this.projection.extent);
  }

  focusOn(target: Selection | null): void {
    const before = this.focus;
    this.target = target;
    this.focus = focusOf(this.index, target, this.look.shown);
    this.stage.hasFocus = this.focus !== null;
    const scene = this.renderer.getGraph();
    const both = (kind: keyof Focus): string[] => [
      ...new Set([...(before?.[kind] ?? []), ...(this.focus?.[kind] ?? [])]),
    ];
    const part = {
      nodes: both('nodes').filter((id) => scene.hasNode(id)),
      edges: both('edges').filter((edge) => scene.hasEdge(edge)),
    };
    // What waits to be processed anew has no place yet in the data of the programs.
    this.renderer.refresh({ partialGraph: part, skipIndexation: !this.isPending, schedule: true });
  }

  /** Places in Sigma's units. */
  placesOf(nodes: Iterable<string>): Point[] {
    return [...nodes].flatMap((id) => this.renderer.getNodeDisplayData(id) ?? []);
  }

  /** Where the state would look to see all that is shown. */
  home(): Camera {
    const scene = this.renderer.getGraph();
    const shown = [...this.look.shown.nodes].filter((id) => scene.hasNode(id));
    return shown.length === 0 ? WHOLE : this.projection.fit(shown.map((id) => scene.getNodeAttributes(id)));
  }

  /** Colours may have changed. */
  repaint(): void {
    this.palette = readPalette(this.container);
    this.rebuild();
  }

  /** True when the pane has so much another shape that the picture was fitted to it. */
  reshape(): boolean {
    const { extent, scale } = this.project();
    const before = this.projection;
    const change = Math.abs(Math.log((extent.right - extent.left) / (before.extent.right - before.extent.left)));
    if (change < SAME_SHAPE && Math.abs(Math.log(scale / before.scale)) < SAME_SHAPE) return false;
    this.rebuild();
    return true;
  }

  private rebuild(): void {
    this.projection = this.project();
    const { palette, projection, look } = this;
    const [red = 0, green = 0, blue = 0] = colorToArray(palette.paper);
    this.stage.paper = [red / 255, green / 255, blue / 255];
    const placeOf = (node: SliceNode): Point => look.places?.get(node.id) ?? node;
    const scene = createScene(this.index, { palette, projection, placeOf, unfolded: look.unfolded });
    const { left, right, low, high } = projection.extent;
    this.renderer.setCustomBBox({ x: [left, right], y: [low, high] });
    this.isPending = true;
    this.renderer.setGraph(scene);
  }

  private refreshAll(): void {
    this.isPending = true;
    this.renderer.refresh({ schedule: true });
  }

  private project(): Projection {
    const { places, shown } = this.look;
    // Frames place all that is shown; the reader's hand moves some of it within the same picture.
    const isFramed = places !== null && [...shown.nodes].every((id) => places.has(id));
    const room = (pixels: number): number => Math.max(80, pixels - 2 * PADDING);
    const pane: Box = { width: room(this.container.clientWidth), height: room(this.container.clientHeight) };
    return project(isFramed && places.size > 0 ? places.values() : this.index.slice.nodes, pane);
  }

  private createRenderer(): Renderer {
    const forms = shapePrograms(this.stage);
    return new Sigma<SceneNode, SceneEdge>(new MultiDirectedGraph<SceneNode, SceneEdge>(), this.container, {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: true,
      enableCameraRotation: false,
      stagePadding: PADDING,
      minCameraRatio: 0.01,
      maxCameraRatio: 3,
      defaultDrawNodeHover: () => undefined,
      nodeProgramClasses: forms,
      nodeHoverProgramClasses: forms,
      edgeProgramClasses: linePrograms(this.stage),
      nodeReducer: (id, node) => this.nodeLook(id, node),
      edgeReducer: (id, edge) => this.edgeLook(id, edge),
    });
  }

  private nodeLook(id: string, node: SceneNode) {
    const { shown, groups } = this.look;
    const hidden = !shown.nodes.has(id);
    const isLit = this.focus?.nodes.has(id) ?? false;
    const color = groups === null ? node.color : this.palette.community(groups.get(id));
    // Highlighted nodes are drawn on a layer of their own, above all that is faint.
    return { ...node, label: null, hidden, highlighted: isLit && !hidden, color, state: withLight(node.state, isLit) };
  }

  private edgeLook(id: string, edge: SceneEdge) {
    const hidden = !edge.bundle.some((other) => this.look.shown.edges.has(other));
    const isLit = this.focus?.edges.has(id) ?? false;
    const isTarget = this.target?.kind === 'edge' && edge.bundle.includes(this.target.id);
    const size = edge.size * (isTarget ? 2.2 : isLit ? 1.4 : 1);
    return { ...edge, hidden, size, state: withLight(edge.state, isLit) };
  }

  private readonly chooseDetail = (): void => {
    const { ratio } = this.renderer.getCamera().getState();
    this.stage.hasArrows = this.renderer.getGraph().size * ratio ** 2 <= MOST_ARROWS;
  };
}

function withLight(state: number, isLit: boolean): number {
  return isLit ? state | LIT : state;
}
