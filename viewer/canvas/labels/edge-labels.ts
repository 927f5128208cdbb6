/** The words of relations: those of what is in focus, and of everything when little is in view. */
import { relationWord } from '../../i18n/captions.js';
import type { Text } from '../../i18n/text.js';
import { alongEdge, type Curve, lengthOf } from '../geometry.js';
import { discOf, isShown, type NodeInView, type Renderer, sceneOf } from '../in-view.js';
import type { SceneEdge } from '../scene.js';
import type { Label, LabelSetting, Measure } from './label.js';

const TEXT = 12;
/** With more nodes in view, words on some lines and not on others would only confuse. */
const MOST_NODES = 60;
/** Pixels of a line that stay free on either side of its word. */
const FREE = 10;

export function edgeLabels(
  renderer: Renderer,
  nodes: readonly NodeInView[],
  setting: LabelSetting,
  measure: Measure,
): Label[] {
  const { focus } = setting;
  if (focus === null && nodes.length > MOST_NODES) return [];
  const scene = sceneOf(renderer);
  const edges = focus === null ? nodes.flatMap(({ id }) => scene.edges(id)) : [...focus.edges];
  return [...new Set(edges)].flatMap((edge) => (scene.hasEdge(edge) ? labelOf(renderer, edge, setting, measure) : []));
}

function labelOf(renderer: Renderer, edge: string, setting: LabelSetting, measure: Measure): Label[] {
  const scene = sceneOf(renderer);
  const [from, to] = scene.extremities(edge);
  const data = scene.getEdgeAttributes(edge);
  const count = data.bundle.filter(setting.isShownEdge).length;
  if (count === 0 || !isShown(renderer, from) || !isShown(renderer, to)) return [];
  const isBundle = count > 1 || data.place !== null;
  const font = `500 ${TEXT}px ${setting.palette.font(setting.language)}`;
  const writing = { ...measure(wordsOf(data, count, setting.text), font, isBundle ? 'pill' : undefined) };
  const ends = [discOf(renderer, from), discOf(renderer, to)] as const;
  const curve: Curve = { from: ends[0], to: ends[1], curvature: data.curvature };
  if (lengthOf(curve) < writing.width + ends[0].radius + ends[1].radius + FREE) return [];
  const color = setting.palette.edge(data.kind);
  const { width, height } = writing;
  return [
    { key: `edge/${edge}`, writing: { ...writing, color }, width, height, anchors: alongEdge(curve), edge, isBundle },
  ];
}

function wordsOf({ kind, polarity, place }: SceneEdge, count: number, text: Text): string {
  const word = relationWord(kind, polarity, text);
  if (place) return `${word} ${place.number}/${place.count}`;
  return count > 1 ? `${word} ×${count}` : word;
}
