/** What one actor said along time: statements from left to right, what they are about above, who was told or passed it on below. */
import { otherEnd } from '../../data/graph.js';
import { COLUMN, type Framed, mean, type Places, type Point, ROW, shownEdges } from './place.js';

const WIDTH = 1400;
const DAY = 86_400_000;
/** Left of the first day. */
export const UNDATED_AT = -COLUMN * 0.75;

export function placeActor(framed: Framed, actor: string): Places {
  const statements = spokenBy(framed, actor);
  const across = acrossTime(framed, statements);
  const places = new Map<string, Point>([[actor, { x: -COLUMN * 1.5, y: 0 }]]);
  const lanes = stack(statements.map((id) => ({ id, x: across.get(id) ?? 0 })));
  const height = Math.max(1, ...lanes.values());
  for (const [id, lane] of lanes) places.set(id, { x: across.get(id) ?? 0, y: (height / 2 - lane) * ROW });
  const others = [...framed.shown.nodes].filter((id) => !places.has(id));
  const joined = (id: string): string[] => shownEdges(framed, id).map((edge) => otherEnd(edge, id));
  const told = others.filter((id) =>
    shownEdges(framed, id).some(({ type }) => type === 'VIA' || type === 'ADDRESSED_TO'),
  );
  const bandOf = (ids: readonly string[], sign: 1 | -1): void => {
    const wanted = ids.map((id) => ({ id, x: mean(joined(id).flatMap((other) => across.get(other) ?? [])) }));
    for (const [id, lane] of stack(wanted)) {
      const x = wanted.find((one) => one.id === id)?.x ?? 0;
      places.set(id, { x, y: sign * (height / 2 + 2 + lane) * ROW });
    }
  };
  bandOf(told, -1);
  bandOf(
    others.filter((id) => !told.includes(id)),
    1,
  );
  return places;
}

export function spokenBy(framed: Framed, actor: string): string[] {
  const said = shownEdges(framed, actor).filter(({ type, from }) => type === 'SAID' && from === actor);
  return [...new Set(said.map(({ to }) => to))];
}

/** Days are drawn to scale, undated statements before all others; a single day is spread evenly. */
function acrossTime(framed: Framed, statements: readonly string[]): Map<string, number> {
  const days = new Map(statements.map((id) => [id, numberOf(dayOf(framed, id))]));
  const known = [...days.values()].filter((day) => day !== null);
  const first = known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const span = known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) - first;
  const scale = span > 0 ? WIDTH / span : 0;
  return new Map(statements.map((id) => [id, placeOf(days.get(id) ?? null, first, scale)]));
}

function placeOf(day: number | null, first: number, scale: number): number {
  return day === null ? UNDATED_AT : (day - first) * scale;
}

function numberOf(day: string | null): number | null {
  return day === null ? null : Date.parse(day) / DAY;
}

/** The day it was said on, YYYY-MM-DD, or else that on which the article was published. */
export function dayOf({ index }: Framed, id: string): string | null {
  const node = index.nodes.get(id);
  const { start, articleId } = node?.properties ?? {};
  const text = typeof start === 'string' ? start : index.articles.get(String(articleId))?.publishedAt;
  const day = text?.slice(0, 10) ?? '';
  return Number.isNaN(Date.parse(day)) ? null : day;
}

/** The first lane in which a node leaves a column free before it. */
function stack(wanted: readonly { readonly id: string; readonly x: number }[]): Map<string, number> {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  for (const { id, x } of [...wanted].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))) {
    const free = ends.findIndex((end) => end <= x);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x + COLUMN;
    lanes.set(id, lane);
  }
  return lanes;
}
