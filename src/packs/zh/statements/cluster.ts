/** Cues that stand together: which of them introduces what is said, and which only lead up to it. */

import type { Clause } from '../../../extract/reading.js';
import { expression } from '../../../extract/rules/pattern.js';
import * as said from '../../../language/zh/rules/statements/sources.js';
import type { Cue, CueSearch } from './cue.js';
import { toldIn } from './forms/told.js';

const saysThen = expression(said.SAYS_THEN);
const endsInWhen = expression(said.ENDS_IN_WHEN);
const betweenVerbs = expression([said.BETWEEN_VERBS], 'g');

/** 就有报道指…时说: what is said within the frame only tells when, or on what, somebody speaks. */
export function isInsideFrame(search: CueSearch, cue: Cue, next: Cue | undefined, clause: Clause): boolean {
  const { reading } = search;
  if (isInsideTopic(search, cue, clause)) return true;
  if (!next || next.start >= clause.end) return false;
  const before = reading.tokensIn({ start: clause.start, end: cue.start });
  const after = reading.tokensIn({ start: cue.end, end: next.start });
  const closes = after.some((token) => said.FRAME_CLOSES.includes(reading.word(token)));
  return closes && before.some((token) => said.FRAME_OPENS.includes(reading.word(token)));
}

/** In 回应称, 发表声明说, 分析指出 the last cue stands before the content; the others only lead up to it. */
export function mergesIntoNext(search: CueSearch, cue: Cue, next: Cue | undefined): boolean {
  const { reading, lexicon, speakers } = search;
  if (!next || next.sentence !== cue.sentence) return false;
  if (isAddressed(search, cue, next)) return true;
  const gap = { start: cue.end, end: next.start };
  if (reading.word(gap) === '，' && said.SAYS_AFTER_COMMA.includes(next.word.cue)) return true;
  const between = reading.word(gap).replace(betweenVerbs, '');
  if (speakers.in(gap).length > 0 || /[，,。；：「“]/.test(between)) return false;
  if (endsInWhen.test(between)) return true;
  const isNamed = lexicon.lightNouns.some((noun) => between.endsWith(noun) && between.length <= noun.length + 4);
  if (next.word.cue === said.SAYS_NEXT) return between === '';
  return (between === '' || isNamed) && (next.word.frame === 'say' || next.word.frame === 'report');
}

/** 回复记者称，…: whoever is spoken to stands between the two. */
function isAddressed(search: CueSearch, cue: Cue, next: Cue): boolean {
  const { reading, lexicon } = search;
  if (!lexicon.addressing.includes(cue.word.cue)) return false;
  const says = said.SAYS_TO.includes(next.word.cue)
    ? MARK
    : said.QUESTIONS.includes(next.word.cue)
      ? saysThen
      : undefined;
  return (
    says?.test(reading.shadow.slice(next.end)) === true &&
    toldIn(search, { start: cue.end, end: next.start }) !== undefined
  );
}

const MARK = /^[，：:「“]/;

export function firstOfCluster(search: CueSearch, cues: readonly Cue[], index: number): Cue {
  let first = index;
  while (first > 0 && mergesIntoNext(search, cues[first - 1] as Cue, cues[first])) first -= 1;
  return cues[first] as Cue;
}

/** 就美方指责中方…: whoever stands between the preposition and the verb does not speak in this clause. */
function isInsideTopic({ reading, speakers }: CueSearch, cue: Cue, clause: Clause): boolean {
  if (cue.word.frame === 'say' || cue.word.frame === 'report') return false;
  const before = reading.tokensIn({ start: clause.start, end: cue.start });
  const topic = before.findLast((token) => said.TOPIC_OPENS.includes(reading.word(token)));
  if (!topic) return false;
  const inner = speakers.heads({ start: topic.end, end: cue.start });
  return inner.some(({ end }) =>
    reading.tokensIn({ start: end, end: cue.start }).every(({ tag }) => /^(?:d|ad|a|TIME|p|r|f)$/.test(tag)),
  );
}
