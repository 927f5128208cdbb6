/** Whether a verb of speech follows: asked of the one list of cues by every rule for names. */

import type { Reading } from '../../../extract/reading.js';
import { loadCues, type SpeechQuery } from '../../../language/cues.js';

/** Words between a subject and its verb of speech. */
const BETWEEN: ReadonlySet<string> = new Set(['d', 'ad', 'TIME', 'c']);

/** At the offset, or behind one adverb or word of time. */
export function speaksNext(reading: Reading, end: number, query?: SpeechQuery): boolean {
  const cues = loadCues();
  if (cues.speechAt(reading.shadow, end, query)) return true;
  const next = reading.tokenAt(end);
  return next !== undefined && BETWEEN.has(next.tag) && cues.speechAt(reading.shadow, next.end, query) !== undefined;
}
