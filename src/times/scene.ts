/** What words are read against: the publication, earlier mentions, and whether the clause speaks of the future. */
import type { DateTime, Zone } from 'luxon';
import type { Frame } from './frame.js';

/** The coarsest thing an earlier mention must name to be continued: 8日 continues a month, 9月 a year. */
export type Grain = 'day' | 'month' | 'year';

export interface Scene {
  /** The publication in the zone in which the words are to be read; null when it is unknown. */
  readonly publication: DateTime | null;
  /** True where the publication has a time of day, from which hours can be counted. */
  readonly timed: boolean;
  readonly zone: Zone;
  readonly future: boolean;
  /** The last mention that names at least such a grain, wherever it stands: what 当日, 同月, 翌年 point to. */
  readonly previous: (grain: Grain) => Frame | null;
  /** The mention that an incomplete date continues, if one is close enough. */
  readonly continued: (grain: Grain) => Frame | null;
  /** The day before the publication that its sentence named last. */
  readonly saidOn: () => Frame | null;
  /** The first half of a range, when the second half is read. */
  readonly following?: Frame;
  /** What stands before the bracket, when the bracket is read; the day of publication, where words say what was once planned. */
  readonly near?: Frame;
}

/** The frame of a mention as context for another: it passes on its dates, and the reader knows that they are borrowed. */
export function borrowed(frame: Frame): Frame {
  return { ...frame, anchor: 'previous' };
}
