/** The moment of publication as times are counted from it, and what is known about its zone. */
import { DateTime } from 'luxon';
import { OnRecordError } from '../../../graph/model/index.js';

export interface Publication {
  /** Null when the article does not say when it was published. */
  readonly moment: DateTime | null;
  /** True where a time of day is known, not only a date. */
  readonly timed: boolean;
  /** The zone of the article's own clock, or null: then hours cannot be told in UTC. */
  readonly zone: string | null;
}

const OFFSET = /([+-]\d{2}):?(\d{2})$/;

/**
 * Reads `publishedAt`; `zone` is an IANA name that stands in where it has no offset of its own.
 * A final Z says which moment it was, but not how local clocks stood (RFC 9557), so it is no offset.
 */
export function readPublication(reference: string | null, zone?: string): Publication {
  const timed = reference?.includes('T') === true;
  const offset = timed ? OFFSET.exec(reference ?? '') : null;
  const known = offset ? `UTC${offset[1]}:${offset[2]}` : (zone ?? null);
  if (reference === null) return { moment: null, timed, zone: known };
  const moment = DateTime.fromISO(reference, { zone: known ?? 'utc' });
  if (!moment.isValid) {
    const hint = 'Write the date of publication as YYYY-MM-DD or in full ISO 8601.';
    throw new OnRecordError('usage', `${JSON.stringify(reference)} is not a date`, { hint });
  }
  return { moment, timed, zone: known };
}

/** The same publication on the clocks of another place; a mere date stays that date. */
export function atZone(publication: Publication, zone: string): Publication {
  const keepLocalTime = !publication.timed;
  return { ...publication, zone, moment: publication.moment?.setZone(zone, { keepLocalTime }) ?? null };
}
