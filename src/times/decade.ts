/** Decades and centuries: the ten or hundred years that a number of them stands for. */
import { DateTime } from 'luxon';
import type { Anchor } from './frame.js';
import { type Piece, piece } from './piece.js';
import type { Scene } from './scene.js';

/** The first year of a hundred, and what it was counted from; null where it hangs on an unknown publication. */
export type Century = (scene: Scene) => readonly [number, Anchor] | null;

/** Years within a century: from 70, count 20 are 七八十年代. */
export interface Stretch {
  readonly from: number;
  readonly count: number;
}

const WHOLE_CENTURY: Stretch = { from: 0, count: 100 };

/** Decades before this one are those of the last century, whatever the publication. */
const FIRST_OLD_DECADE = 30;

export const century =
  (first: number): Century =>
  () => [first, 'none'];

export const relativeCentury =
  (offset: number): Century =>
  ({ publication }) =>
    publication && [(Math.floor(publication.year / 100) + offset) * 100, 'publication'];

/** 90年代 without a century: the last such decade that had begun. */
export const lastCenturyOf =
  (decade: number): Century =>
  ({ publication }) => {
    if (decade >= FIRST_OLD_DECADE) return [1900, 'none'];
    if (!publication) return null;
    const first = Math.floor(publication.year / 100) * 100;
    return [first + decade <= publication.year ? first : first - 100, 'publication'];
  };

/** A decade of a century, or the whole of it. */
export function decadePiece(of: Century, stretch: Stretch = WHOLE_CENTURY): Piece {
  const precision = stretch.count === 10 ? 'decade' : 'vague';
  return piece('decade', precision, (_, scene) => {
    const found = of(scene);
    if (!found) return null;
    const [first, anchor] = found;
    const start = DateTime.fromObject({ year: first + stretch.from }, { zone: scene.zone });
    return { start, end: start.plus({ year: stretch.count }), precision, anchor };
  });
}
