/** Where what is said begins: past what stands between a cue and the words, and past the one who is cited. */
import type { Reference } from '../../document/document.js';
import type { Clause, Reading } from '../reading.js';
import { citedSpeaker } from './according.js';
import type { Cue, CueSearch } from './cue.js';
import { type Told, toldIn } from './told.js';
import type { Subject, Utterance } from './utterance.js';

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

/** Whoever is told between the cue and what is said: 告诉《…》记者，…, 提醒市民，…, 告诉他明天来. */
export function toldAfter(search: CueSearch, cue: Cue, clause: Clause): Told | undefined {
  const { reading, lexicon, speakers } = search;
  const { cue: word, frame } = cue.word;
  if (!lexicon.addressing.includes(word) || frame !== 'say') return undefined;
  const quotation = reading.quotationsIn({ start: cue.end, end: clause.end })[0];
  const end = quotation && !/^记者/.test(reading.shadow.slice(quotation.end)) ? quotation.start : clause.end;
  const told = toldIn(search, { start: cue.end, end });
  if (told && /^[，：:「“]/.test(reading.shadow.slice(end))) return told;
  return lexicon.telling.includes(word)
    ? toldAtOnce(search, cue, speakers.heads({ start: cue.end, end: clause.end }))
    : undefined;
}

/** 告诉记者桥会通车: no mark parts the two. */
function toldAtOnce({ reading }: CueSearch, cue: Cue, [head]: readonly Reference[]): Told | undefined {
  const pronoun = /^(?:他们|她们|我们|他|她|我|大家)(?![的们])/.exec(reading.shadow.slice(cue.end))?.[0];
  if (pronoun) return { start: cue.end, end: cue.end + pronoun.length, references: [], pronoun };
  const isNext =
    head && reading.tokensIn({ start: cue.end, end: head.start }).every(({ tag }) => tag !== 'v' && tag !== 'w');
  return isNext ? { start: cue.end, end: head.end, references: [head], pronoun: null } : undefined;
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
