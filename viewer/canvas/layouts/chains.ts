/** Attribution from left to right: who spoke first, what was said, who passed it on, and in whose words it is quoted. */
import type { SliceEdge } from '../../../graph/model/index.js';
import { COLUMN, type Framed, mean, type Places, type Point, ROW, shownEdges } from './place.js';

/** Hands that words may pass through; news never comes near it. */
const LONGEST_CHAIN = 32;
/** Sweeps that bring joined nodes to the same height. */
const SWEEPS = 4;

export function placeChains(framed: Framed): Places {
  const columns = columnsOf(framed);
  const places = new Map<string, Point>();
  let top = 0;
  for (const part of partsOf(framed)) {
    const rows = rowsOf(framed, part, columns);
    for (const id of part) {
      places.set(id, { x: (columns.get(id) ?? 0) * COLUMN, y: top - (rows.get(id) ?? 0) * ROW });
    }
    top -= (Math.max(...rows.values()) + 1.5) * ROW;
  }
  return places;
}

/** The ends of a relation in the order in which the words travelled, or null when none did along it. */
function travelled({ type, from, to }: SliceEdge): readonly [string, string] | null {
  if (type === 'SAID' || type === 'VIA') return [from, to];
  return type === 'QUOTES' ? [to, from] : null;
}

/** The longest way that words came to a node; whoever only quotes stands beside what they say. */
function columnsOf({ index, shown }: Framed): Map<string, number> {
  const links = [...shown.edges].flatMap((id) => {
    const edge = index.edges.get(id);
    const link = edge && travelled(edge);
    return link ? [link] : [];
  });
  const columns = new Map([...shown.nodes].map((id) => [id, 0]));
  // A circle of quotations would run on for ever.
  for (let round = 0, moved = true; moved && round < LONGEST_CHAIN; round += 1) {
    moved = false;
    for (const [from, to] of links) {
      const column = (columns.get(from) ?? 0) + 1;
      if ((columns.get(to) ?? 0) >= column || column > LONGEST_CHAIN) continue;
      columns.set(to, column);
      moved = true;
    }
  }
  return columns;
}

/** Nodes that are joined, one part after another, the greatest first. */
function partsOf(framed: Framed): string[][] {
  const left = new Set([...framed.shown.nodes].sort());
  const parts: string[][] = [];
  for (const first of left) {
    const part = [first];
    left.delete(first);
    for (const id of part) {
      for (const { from, to } of shownEdges(framed, id)) {
        const other = from === id ? to : from;
        if (left.delete(other)) part.push(other);
      }
    }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

/** Rows from the top, no two nodes of a column in one. */
function rowsOf(framed: Framed, part: readonly string[], columns: ReadonlyMap<string, number>): Map<string, number> {
  const order = new Map<number, string[]>();
  for (const id of part) {
    const column = columns.get(id) ?? 0;
    order.set(column, [...(order.get(column) ?? []), id]);
  }
  const rows = new Map<string, number>();
  for (const ids of order.values()) {
    for (const [row, id] of ids.entries()) rows.set(id, row);
  }
  const ideal = (id: string): number =>
    mean(shownEdges(framed, id).map(({ from, to }) => rows.get(from === id ? to : from) ?? 0));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const ids of order.values()) settle(ids, ideal, rows);
  }
  return rows;
}

function settle(ids: readonly string[], ideal: (id: string) => number, rows: Map<string, number>): void {
  const wanted = new Map(ids.map((id) => [id, ideal(id)]));
  const sorted = [...ids].sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
  let next = 0;
  for (const id of sorted) {
    const row = Math.max(next, wanted.get(id) ?? 0);
    rows.set(id, row);
    next = row + 1;
  }
}
