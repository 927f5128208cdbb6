/** The shown graph as a picture of its own: whole, whatever the canvas looks at, with everything in its place in pixels. */
import { rounded } from '../../graph/model/rounded.js';
import { type Curve, extentOf, type Point } from '../canvas/geometry.js';
import type { Palette } from '../canvas/inks.js';
import type { Disc } from '../canvas/labels/place-labels.js';
import type { Scene, SceneEdge } from '../canvas/scene.js';
import type { Shape } from '../canvas/shape.js';
import { PALE } from '../canvas/stage.js';
import type { Shown } from '../data/graph/part.js';
import { type Arrow, arrowOf } from './arrow.js';
import { type Measure, type Word, wordsOf } from './words.js';

export interface Line extends Arrow {
  /** The edges that the line stands for. */
  readonly ids: readonly string[];
  readonly kind: string;
  readonly color: string;
  readonly width: number;
  /** Derived, and not told by any article. */
  readonly isPale: boolean;
}

export interface Form extends Disc {
  readonly id: string;
  readonly caption: string;
  readonly shape: Shape;
  readonly color: string;
  /** Nothing in an article supports it. */
  readonly isPale: boolean;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly lines: readonly Line[];
  readonly forms: readonly Form[];
  readonly words: readonly Word[];
}

/** A word that explains the places. */
export interface Guide {
  readonly text: string;
  /** In units of the scene. */
  readonly at: Point;
  /** Stands at the upper edge, over its place. */
  readonly isOnTop: boolean;
}

export interface PictureParts {
  /** With every node where the canvas has it. */
  readonly scene: Scene;
  readonly shown: Shown;
  readonly guides: readonly Guide[];
  /** The community of each node; null leaves the colours to the kinds. */
  readonly groups: ReadonlyMap<string, number> | null;
  readonly palette: Palette;
  readonly wordOf: (edge: SceneEdge) => string;
  readonly measure: Measure;
}

/** Pixels round the outermost forms, for their captions. */
const MARGIN = 90;
/** Where words at the upper edge have their middle. */
const TOP = 30;
/** Pixels of a layout unit: enough for forms in full size, more where there are few. */
const SCALE = { least: 0.62, most: 2.5 } as const;
const ROOM = { width: 1200, height: 800 } as const;
/** Beyond it programs refuse a picture. */
const LARGEST = 8_000;

export function pictureOf({ scene, shown, guides, groups, palette, wordOf, measure }: PictureParts): Picture {
  const { place, width, height, shrink } = frameOf(scene, shown);
  const forms = scene.mapNodes((id, { x, y, size, type, color: ofKind, caption, state }) => {
    const isPale = (state & PALE) !== 0;
    const color = groups === null ? ofKind : palette.community(groups.get(id));
    return { id, caption, shape: type, color, isPale, radius: rounded(size * shrink, 2), ...place({ x, y }) };
  });
  const kept = forms.filter(({ id }) => shown.nodes.has(id));
  const discs = new Map(kept.map((form) => [form.id, form]));
  const drawn = scene.mapEdges((_id, edge, from, to) => ({ edge, from: discs.get(from), to: discs.get(to) }));
  const curves = drawn.flatMap(({ edge, from, to }) => {
    const ids = edge.bundle.filter((id) => shown.edges.has(id));
    return ids.length > 0 && from && to ? [{ ids, edge, curve: { from, to, curvature: edge.curvature } }] : [];
  });
  return {
    width,
    height,
    paper: palette.paper,
    lines: curves.map(({ ids, edge, curve }) => lineOf(ids, edge, curve)),
    forms: kept,
    words: wordsOf({
      guides: guides.map(({ text, at, isOnTop }) => ({ text, ...place(at), ...(isOnTop && { y: TOP }) })),
      forms: kept.map((form) => ({ ...form, language: scene.getNodeAttribute(form.id, 'language') })),
      curves: curves.map(({ edge, ids, curve }) => ({
        text: wordOf({ ...edge, bundle: ids }),
        color: edge.color,
        curve,
      })),
      palette,
      measure,
      size: { width, height },
    }),
  };
}

function lineOf(ids: readonly string[], edge: SceneEdge, curve: Curve & { from: Disc; to: Disc }): Line {
  const { kind, color, size, state } = edge;
  return { ids, kind, color, width: rounded(size, 2), isPale: (state & PALE) !== 0, ...arrowOf(curve, size) };
}

interface Frame {
  readonly place: (point: Point) => Point;
  readonly width: number;
  readonly height: number;
  readonly shrink: number;
}

/** The layout's y grows upwards. */
function frameOf(scene: Scene, { nodes }: Shown): Frame {
  const kept = scene.filterNodes((id) => nodes.has(id)).map((id) => scene.getNodeAttributes(id));
  const { left, right, low, high } = extentOf(kept);
  const [across, down] = [right - left || 1, high - low || 1];
  const roomy = Math.min((ROOM.width - 2 * MARGIN) / across, (ROOM.height - 2 * MARGIN) / down, SCALE.most);
  const wanted = Math.max(SCALE.least, roomy);
  const scale = Math.min(wanted, (LARGEST - 2 * MARGIN) / Math.max(across, down));
  return {
    place: ({ x, y }) => ({ x: rounded((x - left) * scale + MARGIN, 2), y: rounded((high - y) * scale + MARGIN, 2) }),
    width: Math.ceil(across * scale + 2 * MARGIN),
    height: Math.ceil(down * scale + 2 * MARGIN),
    shrink: Math.min(1, scale / wanted),
  };
}
