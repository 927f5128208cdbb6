/** What one actor said or passed on along time: statements from left to right, what they are about above, other voices below. */
import type { DrawnEdgeType } from '../../../graph/model/drawn.js';
import { otherEnd } from '../../data/graph.js';
import { COLUMN, type Framed, mean, type Places, type Point, shownEdges } from './place.js';

const WIDTH = 1400;
const LANE = 110;
const DAY = 86_400_000;
/** Who spoke, who passed it on, who was told. */
const VOICES: readonly DrawnEdgeType[] = ['SAID', 'VIA', 'ADDRESSED_TO'];
/** Left of the first day. */
export const UNDATED_AT = -COLUMN * 0.75;

export function placeActor(framed: Framed, actor: string): Places {
  const statements = spokenBy(framed, actor);
  const across = acrossTime(framed, statements);
  const places = new Map<string, Point>([[actor, { x: -COLUMN * 1.5, y: 0 }]]);
  const lanes = stack(statements.map((id) => ({ id, x: across.get(id) ?? 0 })));
  const height = Math.max(1, ...lanes.values());
  for (const [id, lane] of lanes) places.set(id, { x: across.get(id) ?? 0, y: (height / 2 - lane) * LANE });
  const others = [...framed.shown.nodes].filter((id) => !places.has(id));
  const joined = (id: string): string[] => shownEdges(framed, id).map((edge) => otherEnd(edge, id));
  const told = others.filter(
    (id) =>
      framed.index.nodes.get(id)?.label === 'Actor' && shownEdges(framed, id).some(({ type }) => VOICES.includes(type)),
  );
  const bandOf = (ids: readonly string[], sign: 1 | -1): void => {
    const wanted = ids.map((id) => ({ id, x: mean(joined(id).flatMap((other) => across.get(other) ?? [])) }));
    for (const [id, { x, lane }] of beside(wanted)) places.set(id, { x, y: sign * (height / 2 + 1.5 + lane) * LANE });
  };
  bandOf(told, -1);
  bandOf(
    others.filter((id) => !told.includes(id)),
    1,
  );
  return places;
}

/** What it said, and what reached the article through it. */
export function spokenBy(framed: Framed, actor: string): string[] {
  const edges = shownEdges(framed, actor);
  const said = edges.flatMap(({ type, from, to }) => (type === 'SAID' && from === actor ? [to] : []));
  const passedOn = edges.flatMap(({ type, from, to }) => (type === 'VIA' && to === actor ? [from] : []));
  return [...new Set([...said, ...passedOn])];
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

/** Nodes of a band stand this far apart, and not in one line, where their relations would cover each other. */
const SLOT = COLUMN * 0.7;
const OFFSETS = [
  [0.5, -0.5],
  [0, 1, -1],
] as const;

/** The free place nearest to the wanted one, lane by lane. */
function beside(wanted: readonly Wanted[]): Map<string, { readonly x: number; readonly lane: number }> {
  const taken: number[][] = [];
  const places = new Map<string, { readonly x: number; readonly lane: number }>();
  for (const { id, x: middle } of inOrder(wanted)) {
    for (let lane = 0; !places.has(id); lane += 1) {
      const there = taken[lane] ?? [];
      taken[lane] = there;
      const isFree = (x: number): boolean => there.every((other) => Math.abs(other - x) >= SLOT);
      const x = (OFFSETS[lane % 2] ?? []).map((offset) => middle + offset * SLOT).find(isFree);
      if (x === undefined) continue;
      there.push(x);
      places.set(id, { x, lane });
    }
  }
  return places;
}

interface Wanted {
  readonly id: string;
  readonly x: number;
}

function inOrder(wanted: readonly Wanted[]): Wanted[] {
  return [...wanted].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
}

/** The first lane in which a node leaves a column free before it. */
function stack(wanted: readonly Wanted[]): Map<string, number> {
  const ends: number[] = [];
  const lanes = new Map<string, number>();
  for (const { id, x } of inOrder(wanted)) {
    const free = ends.findIndex((end) => end <= x);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x + COLUMN;
    lanes.set(id, lane);
  }
  return lanes;
}
