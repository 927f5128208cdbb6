/** One event and its sources: round it the statements about it, by what they do to it, and outside them who speaks. */
import type { SliceEdge } from '../../../graph/model/index.js';
import { STANCES } from '../../../graph/model/ontology.js';
import { otherEnd } from '../../data/graph.js';
import { type Framed, onCircle, type Places, type Point, shownEdges } from './place.js';

const STATEMENTS = 200;
const VOICES = 400;
const ALONG = 60;
/** Turns: a voice that takes part in the event itself is joined with it past its statement, not through it. */
const ASIDE = 0.03;

/** Statements without a stance come last; who only takes part stands between the event and its statements. */
export function placeEvent(framed: Framed, event: string): Places {
  const statements = sourcesOf(framed, event).map(({ from }) => from);
  const radius = Math.max(STATEMENTS, (statements.length * ALONG) / (2 * Math.PI));
  const turns = new Map(statements.map((id, position) => [id, (position + 0.5) / statements.length]));
  const places = new Map<string, Point>([[event, { x: 0, y: 0 }]]);
  for (const [id, turn] of turns) places.set(id, onCircle(radius, turn));
  const others = [...framed.shown.nodes].filter((id) => !places.has(id));
  const outside = others.filter((id) => isVoice(framed, id, turns));
  spreadOut(outside, (id) => turnOf(framed, id, turns) + ASIDE, radius + VOICES - STATEMENTS, places);
  const inside = others.filter((id) => !places.has(id));
  spreadOut(inside, (id) => turnOf(framed, id, turns), radius / 2, places);
  return places;
}

/** One relation for each statement about the event, by stance. */
export function sourcesOf(framed: Framed, event: string): SliceEdge[] {
  const about = shownEdges(framed, event).filter(({ type, to }) => type === 'ABOUT' && to === event);
  return [...new Map(about.map((edge) => [edge.from, edge])).values()].sort(byStance);
}

export function stanceOf({ properties }: SliceEdge): (typeof STANCES)[number] | null {
  return STANCES.find((stance) => stance === properties.stance) ?? null;
}

function byStance(a: SliceEdge, b: SliceEdge): number {
  return rankOf(a) - rankOf(b) || (a.from < b.from ? -1 : 1);
}

function rankOf(edge: SliceEdge): number {
  const stance = stanceOf(edge);
  return stance === null ? STANCES.length : STANCES.indexOf(stance);
}

function isVoice(framed: Framed, id: string, statements: ReadonlyMap<string, number>): boolean {
  return shownEdges(framed, id).some((edge) => statements.has(otherEnd(edge, id)));
}

/** The middle of the statements a node is joined with; angles are joined as directions, since a turn ends where it began. */
function turnOf(framed: Framed, id: string, turns: ReadonlyMap<string, number>): number {
  const points = shownEdges(framed, id).flatMap((edge) => {
    const turn = turns.get(otherEnd(edge, id));
    return turn === undefined ? [] : [onCircle(1, turn)];
  });
  const x = points.reduce((sum, point) => sum + point.x, 0);
  const y = points.reduce((sum, point) => sum + point.y, 0);
  return points.length === 0 ? 0.5 : (Math.atan2(x, y) / (2 * Math.PI) + 1) % 1;
}

/** Keeps the order of the wanted angles and pushes on what would come too close. */
function spreadOut(
  ids: readonly string[],
  turnOfId: (id: string) => number,
  radius: number,
  places: Map<string, Point>,
): void {
  const room = ALONG / (2 * Math.PI * radius);
  const wider = Math.max(1, ids.length * room);
  let next = Number.NEGATIVE_INFINITY;
  const sorted = ids
    .map((id) => ({ id, turn: turnOfId(id) }))
    .sort((a, b) => a.turn - b.turn || (a.id < b.id ? -1 : 1));
  for (const { id, turn } of sorted) {
    const at = Math.max(turn, next);
    places.set(id, onCircle(radius * wider, at));
    next = at + room / wider;
  }
}
