/** Chooses the stretches of a text that the model reads as one sequence. */
import type { Unit } from './units.js';

/** Units from `from` up to, not including, `to`; begins and ends with a character, holds no line break. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Longest piece in units: several times a news sentence, and small enough to bound memory. */
export const LONGEST_PIECE = 400;

const SENTENCE_END = /^[。！？!?；;]$/;
const CLAUSE_END = /^[，、：,:]$/;
const CLOSING = /^[”’」』》）"')\]]$/;

/** The pieces of a text: its lines without white space around them, long ones cut where the sense allows it. */
export function piecesOf(units: readonly Unit[]): Piece[] {
  const pieces: Piece[] = [];
  for (let line = lineFrom(units, 0); line !== undefined; line = lineFrom(units, line.to)) {
    let rest: Piece | undefined = line;
    while (rest !== undefined) {
      const cut: number = cutWithin(units, rest);
      pieces.push(trimmed(units, { from: rest.from, to: cut }));
      rest = cut < rest.to ? trimmed(units, { from: cut, to: rest.to }) : undefined;
    }
  }
  return pieces;
}

/** The next line with a character in it, from a place on. */
function lineFrom(units: readonly Unit[], place: number): Piece | undefined {
  let from = place;
  while (from < units.length && units[from]?.character === undefined) from++;
  let to = from;
  while (to < units.length && !units[to]?.breaksLine) to++;
  return from < to ? trimmed(units, { from, to }) : undefined;
}

function trimmed(units: readonly Unit[], { from, to }: Piece): Piece {
  let first = from;
  let last = to;
  while (first < last && units[first]?.character === undefined) first++;
  while (last > first && units[last - 1]?.character === undefined) last--;
  return { from: first, to: last };
}

/** Where a piece must end: its own end, or the last good place in the second half of the longest piece. */
function cutWithin(units: readonly Unit[], { from, to }: Piece): number {
  const limit = from + LONGEST_PIECE;
  if (to <= limit) return to;
  const places = Array.from({ length: LONGEST_PIECE / 2 }, (_, back) => limit - back);
  return (
    places.find((place) => endsWith(units, place, SENTENCE_END)) ??
    places.find((place) => endsWith(units, place, CLAUSE_END)) ??
    places.find((place) => units[place]?.character === undefined) ??
    limit
  );
}

/** True if a mark of the class, perhaps with closing marks after it, ends right before the place. */
function endsWith(units: readonly Unit[], place: number, mark: RegExp): boolean {
  if (CLOSING.test(units[place]?.character ?? '')) return false;
  let last = place - 1;
  while (CLOSING.test(units[last]?.character ?? '')) last--;
  return mark.test(units[last]?.character ?? '');
}
