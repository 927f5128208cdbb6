/** 被反对党斥为“……”, 遭检方指控挪用公款: the one after 被 or 遭 speaks, of the one before it. */

import type { Clause } from '../../../../extract/reading.js';
import { expression } from '../../../../extract/rules/pattern.js';
import * as said from '../../../../language/zh/rules/statements/speakers.js';
import { OF } from '../../../../language/zh/words/particles.js';
import type { CueSearch } from '../cue.js';
import type { Utterance } from '../utterance.js';

const by = expression(said.BY_SPEAKER);
const howSpoken = expression(said.HOW_SPOKEN);
const spokenAs = expression(said.SPOKEN_AS);

const SHORTEST = 2;

/** The passive utterances of one clause. */
export function passiveUtterances({ reading, speakers, lexicon }: CueSearch, clause: Clause): Utterance[] {
  return speakers.heads(clause).flatMap((speaker): Utterance[] => {
    const chain = speakers.chainStart(speaker, clause.start);
    if (!by.test(reading.shadow.slice(Math.max(clause.start, chain - 2), chain))) return [];
    const start = speaker.end + (howSpoken.exec(reading.shadow.slice(speaker.end, speaker.end + 8))?.[0].length ?? 0);
    const word = lexicon.index.entryAt(reading.shadow, start);
    if (!word || word.frame === 'report' || start + word.cue.length >= clause.end) return [];
    const end = start + word.cue.length;
    const as = spokenAs.exec(reading.shadow.slice(end, end + 3))?.[0] ?? '';
    const contentStart = end + as.length;
    const isTold = as !== '' || ['accuse', 'criticise', 'claim'].includes(word.act);
    if (!isTold || clause.end - contentStart < SHORTEST || reading.shadow.startsWith(OF, contentStart)) return [];
    const cue = { start, end: contentStart, word: { ...word, frame: 'object' as const }, sentence: clause.sentence };
    return [
      { cue, clause, speaker, identifiedBy: 'named', follows: null, sources: [], start: clause.start, contentStart },
    ];
  });
}
