/** Draws captions and the words of relations over the canvas: Sigma's own labels drop short Chinese words and overlap. */
import type Sigma from 'sigma';
import type { DrawnEdgeType } from '../../graph/model/drawn.js';
import { shorten } from '../data/shorten.js';
import type { Focus } from './focus.js';
import { alongEdge, besideNode, type Curve, lengthOf } from './geometry.js';
import type { Palette } from './palette.js';
import { type Anchor, type Candidate, type Disc, type Placed, placeLabels } from './place-labels.js';
import type { SceneEdge, SceneNode } from './scene.js';

export interface LabelStyle {
  readonly palette: Palette;
  readonly wordOf: (type: DrawnEdgeType) => string;
  readonly focus: Focus | null;
  /** The node whose caption comes before all others. */
  readonly first: string | null;
}

interface Drawable extends Candidate {
  readonly text: string;
  readonly font: string;
  readonly color: string;
  readonly edge: string | null;
}

/** A drawn word of a relation; clicking it selects the edge, which is easier to hit than a thin line. */
export interface EdgeLabel extends Placed {
  readonly edge: string;
}

const NODE_TEXT = 13;
const EDGE_TEXT = 12;
const COLUMNS = { plain: 18, focused: 30 } as const;
/** So many of the greatest nodes keep their captions even in a crowd. */
const ALWAYS_NAMED = 6;
/** Beyond this many candidates a screen has no room left anyway. */
const MOST_LABELS = 400;

/** The ring round the selected node stands this far off it. */
export const RING = 4;

type Renderer = Sigma<SceneNode, SceneEdge>;

/** Draws all labels that find room, and returns those of edges. */
export function drawLabels(renderer: Renderer, context: CanvasRenderingContext2D, style: LabelStyle): EdgeLabel[] {
  const { width, height } = renderer.getDimensions();
  context.clearRect(0, 0, width, height);
  const drawables = [...nodeDrawables(renderer, context, style), ...edgeDrawables(renderer, context, style)];
  const byKey = new Map(drawables.map((drawable) => [drawable.key, drawable]));
  const discs = standingOut(renderer, style.focus).map((id) => discOf(renderer, id));
  const placed = placeLabels([...byKey.values()].slice(0, MOST_LABELS), discs, { width, height });
  const edgeLabels: EdgeLabel[] = [];
  for (const place of placed) {
    const drawable = byKey.get(place.key);
    if (!drawable) continue;
    write(context, drawable, place, style.palette.paper);
    if (drawable.edge !== null) edgeLabels.push({ ...place, edge: drawable.edge });
  }
  return edgeLabels;
}

function nodeDrawables(renderer: Renderer, context: CanvasRenderingContext2D, style: LabelStyle): Drawable[] {
  const { focus, first, palette } = style;
  const scene = renderer.getGraph();
  const weight = (id: string): number => (id === first ? Number.POSITIVE_INFINITY : scene.getNodeAttribute(id, 'size'));
  const shown = standingOut(renderer, focus).sort((a, b) => weight(b) - weight(a));
  return shown.slice(0, MOST_LABELS).map((id, position): Drawable => {
    const { caption, language } = scene.getNodeAttributes(id);
    const text = shorten(caption, focus ? COLUMNS.focused : COLUMNS.plain);
    const font = `${focus ? '600' : '500'} ${NODE_TEXT}px ${palette.font(language)}`;
    const box = { width: widthOf(context, text, font) + 4, height: NODE_TEXT + 4 };
    const { x, y, radius } = discOf(renderer, id);
    const anchors = besideNode({ x, y }, id === first ? radius + RING : radius, box);
    return {
      key: `node/${id}`,
      text,
      font,
      color: palette.ink,
      edge: null,
      ...box,
      anchors,
      isImportant: position < ALWAYS_NAMED,
    };
  });
}

function edgeDrawables(renderer: Renderer, context: CanvasRenderingContext2D, style: LabelStyle): Drawable[] {
  const { focus, palette, wordOf } = style;
  const font = `500 ${EDGE_TEXT}px ${palette.font('zh-Hans')}`;
  const drawables: Drawable[] = [];
  renderer.getGraph().forEachEdge((edge, { kind, curvature, bundle }, from, to) => {
    if (focus !== null && !focus.edges.has(edge)) return;
    if (!isShown(renderer, from) || !isShown(renderer, to) || renderer.getEdgeDisplayData(edge)?.hidden) return;
    const text = bundle.length > 1 ? `${wordOf(kind)} ×${bundle.length}` : wordOf(kind);
    const box = { width: widthOf(context, text, font) + 2, height: EDGE_TEXT + 2 };
    const ends = [discOf(renderer, from), discOf(renderer, to)] as const;
    const curve: Curve = { from: ends[0], to: ends[1], curvature };
    if (lengthOf(curve) < box.width + ends[0].radius + ends[1].radius) return;
    drawables.push({
      key: `edge/${edge}`,
      text,
      font,
      color: palette.edge(kind),
      edge,
      ...box,
      anchors: alongEdge(curve),
    });
  });
  return drawables;
}

function isShown(renderer: Renderer, id: string): boolean {
  return renderer.getNodeDisplayData(id)?.hidden === false;
}

/** With something in focus only its nodes count: words may cover the faint rest. */
function standingOut(renderer: Renderer, focus: Focus | null): string[] {
  return renderer.getGraph().filterNodes((id) => isShown(renderer, id) && (focus === null || focus.nodes.has(id)));
}

export function discOf(renderer: Renderer, id: string): Disc {
  const data = renderer.getNodeDisplayData(id) ?? { x: 0, y: 0, size: 0 };
  return { ...renderer.framedGraphToViewport(data), radius: renderer.scaleSize(data.size) };
}

const widths = new Map<string, number>();

function widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
  const key = `${font}/${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

/** The paper shows round the letters, so that they can be read where they cross a line. */
function write(context: CanvasRenderingContext2D, label: Drawable, { x, y }: Anchor, paper: string): void {
  context.font = label.font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.strokeText(label.text, x, y + 1);
  context.fillStyle = label.color;
  context.fillText(label.text, x, y + 1);
}
