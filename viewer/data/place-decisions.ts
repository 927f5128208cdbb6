/** Of what was decided at a place, what concerns one item: the proposal that became it, what else was considered, what was forbidden. */
import type { ForbiddenWords, PlaceDecisions, Proposed } from '../../graph/model/index.js';
import type { Stretch } from './text/segments.js';

export type Decidable = 'statement' | 'event' | 'actor';

export interface ItemDecisions {
  /** Undefined where nothing of the kind was taken there. */
  readonly main: Proposed | undefined;
  readonly others: readonly Proposed[];
  readonly forbidden: readonly ForbiddenWords[];
}

/** Shown of what was not taken, and of what was forbidden. */
const MOST = 5;

const KINDS: Readonly<Record<Decidable, readonly Proposed['kind'][]>> = {
  statement: ['statement'],
  event: ['event'],
  actor: ['actor', 'name'],
};

const FORBIDDEN: Readonly<Record<Decidable, readonly string[]>> = {
  statement: ['speech'],
  event: ['event'],
  actor: ['name', 'body', 'group', 'holder', 'actor', 'party'],
};

/** The shortest of those that were taken is the item's own: longer ones lie around it. */
export function decisionsOn({ proposed, forbidden }: PlaceDecisions, about: Decidable, place: Stretch): ItemDecisions {
  const own = proposed.filter(({ kind }) => KINDS[about].includes(kind));
  const gap = ({ places }: Proposed): number =>
    Math.min(...places.map(({ start, end }) => Math.abs(start - place.start) + Math.abs(end - place.end)));
  const [main] = own.filter(({ kind, taken }) => taken && kind === about).sort((a, b) => gap(a) - gap(b));
  return {
    main,
    others: own.filter((one) => one !== main).slice(0, MOST),
    forbidden: forbidden.filter(({ forbids }) => FORBIDDEN[about].includes(forbids)).slice(0, MOST),
  };
}
