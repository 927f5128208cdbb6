/** Draws captions and the words of relations over the canvas: Sigma's own labels drop short Chinese words and overlap. */
import { shorten, wrap } from '../../data/text/shorten.js';
import { besideNode, type Point } from '../geometry.js';
import { type NodeInView, nodesInView, type Renderer, sceneOf } from '../in-view.js';
import type { Palette } from '../palette.js';
import { edgeLabels } from './edge-labels.js';
import type { EdgeLabel, Label, LabelSetting, Measure } from './label.js';
import { placeLabels } from './place-labels.js';
import { type Writing, write, writingOf } from './writing.js';

const NODE_TEXT = 13;
const COLUMNS = { short: 18, full: 44, card: 40 } as const;
const MOST_LINES = 10;
/** So many of the greatest nodes keep their captions even in a crowd. */
const ALWAYS_NAMED = 6;
/** Beyond this many candidates a screen has no room left anyway. */
const MOST_LABELS = 400;

/** The ring round the selected node stands this far off it. */
export const RING = 4;

/** Draws all labels that find room, and returns those of edges. */
export function drawLabels(renderer: Renderer, context: CanvasRenderingContext2D, setting: LabelSetting): EdgeLabel[] {
  const nodes = nodesInView(renderer, setting.focus);
  const measure: Measure = (text, font, ground) => writingOf(context, text, font, ground);
  const named = nodeLabels(renderer, nodes, setting, measure);
  const labels = [...guideLabels(setting, measure), ...named, ...edgeLabels(renderer, nodes, setting, measure)].slice(
    0,
    2 * MOST_LABELS,
  );
  const placed = placeLabels(labels, nodes, renderer.getDimensions());
  for (const { candidate, ...place } of placed) {
    const { writing, fullWriting } = candidate;
    write(context, place.isFull && fullWriting ? fullWriting : writing, place, setting.palette);
  }
  return placed.flatMap(({ candidate: { edge, isBundle }, ...place }) =>
    edge === null ? [] : [{ ...place, edge, isBundle }],
  );
}

/** Before all others: they tell how to read the picture. */
function guideLabels({ guides, palette, language }: LabelSetting, measure: Measure): Label[] {
  return guides.map(({ words, x, y }, i) => {
    const writing = { ...measure(words, fontOf(palette, language, false)), color: palette.soft };
    const { width, height } = writing;
    return {
      key: `guide/${i}`,
      writing,
      width,
      height,
      anchors: [{ x, y }],
      edge: null,
      isBundle: false,
      isImportant: true,
    };
  });
}

function nodeLabels(
  renderer: Renderer,
  nodes: readonly NodeInView[],
  setting: LabelSetting,
  measure: Measure,
): Label[] {
  const { first } = setting;
  const weight = ({ id, radius }: NodeInView): number => (id === first ? Number.POSITIVE_INFINITY : radius);
  const ordered = [...nodes].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_LABELS);
  return ordered.flatMap((node, position) => {
    const short = plainLabel(renderer, node, setting, measure, position < ALWAYS_NAMED);
    return node.id === first ? [card(renderer, node, setting, measure), short] : [short];
  });
}

function plainLabel(
  renderer: Renderer,
  node: NodeInView,
  { focus, first, palette }: LabelSetting,
  measure: Measure,
  isImportant: boolean,
): Label {
  const { caption, language } = sceneOf(renderer).getNodeAttributes(node.id);
  const font = fontOf(palette, language, focus !== null);
  const radius = node.id === first ? node.radius + RING : node.radius;
  const [short, full] = [shorten(caption, COLUMNS.short), shorten(caption, COLUMNS.full)];
  const form = (text: string) => {
    const writing = { ...measure(text, font), color: palette.ink };
    return { writing, ...formOf(node, radius, writing) };
  };
  const long = full === short ? undefined : form(full);
  return {
    key: `node/${node.id}`,
    ...form(short),
    full: long,
    fullWriting: long?.writing,
    edge: null,
    isBundle: false,
    isImportant,
  };
}

/** The whole caption of what is chosen or pointed at, in lines, on a ground of its own. */
function card(renderer: Renderer, node: NodeInView, { palette }: LabelSetting, measure: Measure): Label {
  const { caption, language } = sceneOf(renderer).getNodeAttributes(node.id);
  const lines = wrap(caption, COLUMNS.card, MOST_LINES);
  const writing = { ...measure(lines, fontOf(palette, language, true), 'card'), color: palette.ink };
  const box = formOf(node, node.radius + RING + 2, writing);
  return { key: `node/${node.id}`, writing, ...box, edge: null, isBundle: false, isImportant: true };
}

function formOf(at: Point, radius: number, { width, height }: Writing) {
  return { width, height, anchors: besideNode(at, radius, { width, height }) };
}

function fontOf(palette: Palette, language: string, isStrong: boolean): string {
  return `${isStrong ? 600 : 500} ${NODE_TEXT}px ${palette.font(language)}`;
}
