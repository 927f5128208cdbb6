/** What is told of a statement whose speaker was not found. */
import type { Issue, Statement } from '../../../graph/model/index.js';

export function unresolvedSpeaker({ start, end, speaker, text }: Statement): Issue[] {
  return speaker === null ? [{ code: 'unresolved-speaker', severity: 'info', start, end, data: { text } }] : [];
}
