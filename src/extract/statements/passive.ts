/** 被反对党斥为“……”, 遭检方指控挪用公款: the one after 被 or 遭 speaks, of the one before it. */
import type { Clause } from '../reading.js';
import type { CueSearch } from './cue.js';
import type { Utterance } from './utterance.js';

const BY = /(?:被|遭到|遭|受到|获)$/;
/** What follows the verb and leads up to the words: 斥为, 批评是, 指控称. */
const AS = /^(?:了)?(?:为|是|成|称|说|指)?/;
const SHORTEST = 2;

/** The passive utterances of one clause. */
export function passiveUtterances({ reading, speakers, lexicon }: CueSearch, clause: Clause): Utterance[] {
  return speakers.heads(clause).flatMap((speaker): Utterance[] => {
    const chain = speakers.chainStart(speaker, clause.start);
    if (!BY.test(reading.shadow.slice(Math.max(clause.start, chain - 2), chain))) return [];
    const start =
      speaker.end +
      (/^(?:公开|多次|再次|当面|严厉|猛烈|直接|强烈)*/.exec(reading.shadow.slice(speaker.end, speaker.end + 8))?.[0]
        .length ?? 0);
    const word = lexicon.index.entryAt(reading.shadow, start);
    if (!word || word.frame === 'report' || start + word.cue.length >= clause.end) return [];
    const end = start + word.cue.length;
    const as = AS.exec(reading.shadow.slice(end, end + 3))?.[0] ?? '';
    const contentStart = end + as.length;
    const isTold = as !== '' || ['accuse', 'criticise', 'claim'].includes(word.act);
    if (!isTold || clause.end - contentStart < SHORTEST || reading.shadow.startsWith('的', contentStart)) return [];
    const cue = { start, end: contentStart, word: { ...word, frame: 'object' as const }, sentence: clause.sentence };
    return [
      { cue, clause, speaker, identifiedBy: 'named', follows: null, sources: [], start: clause.start, contentStart },
    ];
  });
}
