/** The name of the rule that a statement was read by: made for output alone, nothing is decided on it. */
import type { StatementRule } from '../../../../graph/model/index.js';
import { type Draft, isNamed } from './utterance.js';

/** Where named words were passed on, that is told in place of how they were found. */
export function ruleName({ construction, utterance }: Draft): StatementRule {
  const isRelayed = utterance.sources.length > 0 && isNamed(utterance);
  return `${isRelayed ? 'via-source' : construction}/${utterance.speaker === null ? 'unknown' : utterance.identifiedBy}`;
}
