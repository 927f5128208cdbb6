/** Whom a statement is addressed to: the one who is asked, or who stands after 向, 对, 告诉. */

import { expression } from '../../../extract/rules/pattern.js';
import * as said from '../../../language/zh/rules/statements/speakers.js';
import type { CueSearch } from './cue.js';
import type { Draft } from './utterance.js';

const spokenTo = expression(said.SPOKEN_TO);

export function addressees({ reading, speakers }: CueSearch, { utterance, content }: Draft): string[] {
  const { cue, clause, speaker } = utterance;
  const found: string[] = (utterance.told ?? []).map(({ actor }) => actor);
  for (const reference of speakers.heads({ start: clause.start, end: cue.start })) {
    const chain = speakers
      .in({ start: clause.start, end: reference.start })
      .filter(({ isModifier }) => isModifier)
      .at(-1);
    const start = chain && chain.end + 8 > reference.start ? chain.start : reference.start;
    if (
      spokenTo.test(reading.shadow.slice(Math.max(clause.start, start - 2), start)) ||
      spokenTo.test(reading.shadow.slice(Math.max(clause.start, reference.start - 2), reference.start))
    ) {
      found.push(reference.actor);
    }
  }
  const asked = ['demand', 'warn'].includes(cue.word.act);
  const first = speakers.heads({ start: cue.end, end: content.end })[0];
  if (asked && first && first.start - cue.end <= 1) found.push(first.actor);
  return [...new Set(found)].filter((actor) => actor !== speaker?.actor);
}
