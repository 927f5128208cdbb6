/** Where what is said begins: past what stands between a cue and the words, and past the one who is cited. */
import type { Clause, Reading } from '../reading.js';
import { citedSpeaker } from './according.js';
import type { Cue, CueSearch } from './cue.js';
import type { Subject, Utterance } from './utterance.js';

const TELLING = new Set(['告诉', '告知', '转告']);
const PARTICLES = new Set(['了', '过', '着', '道', '说', '称', '到', '出', '如下', '下列']);
const MARKS = /^(?:[：:，,\s]|如下|下列|指(?=，))+/;

/** Past the particles and marks between a cue and what is said: 说过, 表示了, 回应道：, 如下：. */
export function skipAfter(reading: Reading, { end }: { end: number }): number {
  const { shadow } = reading;
  let at = end;
  for (let token = reading.tokenAt(at); token; token = reading.tokenAt(at)) {
    if (!PARTICLES.has(reading.word(token))) break;
    at = token.end;
  }
  return at + (MARKS.exec(shadow.slice(at, at + 12))?.[0].length ?? 0);
}

/** 告诉记者，…: whoever is told stands between the cue and what is said. */
export function contentStartOf({ reading, speakers }: CueSearch, cue: Cue, clause: Clause): number {
  const told = TELLING.has(cue.word.cue) ? speakers.heads({ start: cue.end, end: clause.end })[0] : undefined;
  const isNext =
    told && reading.tokensIn({ start: cue.end, end: told.start }).every(({ tag }) => tag !== 'v' && tag !== 'w');
  return skipAfter(reading, told && isNext ? told : cue);
}

export type Base = Pick<Utterance, 'cue' | 'clause' | 'follows' | 'start' | 'contentStart'>;

/** 的话说, 的报道称, 分析: what leads from the one who is cited to what they said. */
const CITED_TAIL = /^的?(?:话|说法|报道|报导|消息|观点|分析|声明)?(?:说|称|指出|指|表示|分析|报道|认为)?/;

/** 中通社引述学者陈某分析，…: the cited one speaks, the citing one passes it on. */
export function citedUtterance({ reading, speakers }: CueSearch, base: Base, citing: Subject): Utterance | undefined {
  const cited = citedSpeaker(speakers, base.cue.end, base.clause.end);
  if (!cited || cited.actor === citing.reference?.actor) return undefined;
  const after = cited.end + (CITED_TAIL.exec(reading.shadow.slice(cited.end, base.clause.end))?.[0].length ?? 0);
  return {
    ...base,
    speaker: cited,
    identifiedBy: 'named',
    sources: citing.reference ? [citing.reference] : [],
    contentStart: skipAfter(reading, { end: after }),
  };
}
