/** Cues that stand together: which of them introduces what is said, and which only lead up to it. */
import type { Clause } from '../reading.js';
import type { Cue, CueSearch } from './cue.js';
import { toldIn } from './told.js';

/** 就有报道指…时说: what is said within the frame only tells when, or on what, somebody speaks. */
export function isInsideFrame(search: CueSearch, cue: Cue, next: Cue | undefined, clause: Clause): boolean {
  const { reading } = search;
  if (isInsideTopic(search, cue, clause)) return true;
  if (!next || next.start >= clause.end) return false;
  const before = reading.tokensIn({ start: clause.start, end: cue.start });
  const after = reading.tokensIn({ start: cue.end, end: next.start });
  const closes = after.some((token) => /^(?:时|时候|之际|后)$/.test(reading.word(token)));
  return closes && before.some((token) => /^(?:就|在|当|对|被|于)$/.test(reading.word(token)));
}

/** In 回应称, 发表声明说, 分析指出 the last cue stands before the content; the others only lead up to it. */
export function mergesIntoNext(search: CueSearch, cue: Cue, next: Cue | undefined): boolean {
  const { reading, lexicon, speakers } = search;
  if (!next || next.sentence !== cue.sentence) return false;
  if (isAddressed(search, cue, next)) return true;
  const gap = { start: cue.end, end: next.start };
  if (reading.word(gap) === '，' && /^(?:指|称|说|指称|直指|表示|指出)$/.test(next.word.cue)) return true;
  const between = reading.word(gap).replace(/[了过着其的在中里通过]/g, '');
  if (speakers.in(gap).length > 0 || /[，,。；：「“]/.test(between)) return false;
  if (/^.{0,8}(?:时|后)$/.test(between)) return true;
  const isNamed = lexicon.lightNouns.some((noun) => between.endsWith(noun) && between.length <= noun.length + 4);
  if (next.word.cue === '指') return between === '';
  return (between === '' || isNamed) && (next.word.frame === 'say' || next.word.frame === 'report');
}

/** 回复记者称，…: whoever is spoken to stands between the two. */
function isAddressed(search: CueSearch, cue: Cue, next: Cue): boolean {
  const { reading, lexicon } = search;
  if (!lexicon.addressing.includes(cue.word.cue)) return false;
  const says = SAYS.test(next.word.cue) ? MARK : OCCASION.test(next.word.cue) ? SAYING_AFTER : undefined;
  return (
    says?.test(reading.shadow.slice(next.end)) === true &&
    toldIn(search, { start: cue.end, end: next.start }) !== undefined
  );
}

const SAYS = /^(?:说|称|指|道|说道|表示|指出|强调)$/;
const MARK = /^[，：:「“]/;
/** 回应记者提问时说：what they did comes between. */
const OCCASION = /^(?:提问|追问|查询|询问|质询|质疑|问)$/;
const SAYING_AFTER = /^(?:时|后)?(?:说|称|指|表示|指出|强调)[，：:「“]/;

export function firstOfCluster(search: CueSearch, cues: readonly Cue[], index: number): Cue {
  let first = index;
  while (first > 0 && mergesIntoNext(search, cues[first - 1] as Cue, cues[first])) first -= 1;
  return cues[first] as Cue;
}

/** 就美方指责中方…: whoever stands between the preposition and the verb does not speak in this clause. */
function isInsideTopic({ reading, speakers }: CueSearch, cue: Cue, clause: Clause): boolean {
  if (cue.word.frame === 'say' || cue.word.frame === 'report') return false;
  const before = reading.tokensIn({ start: clause.start, end: cue.start });
  const topic = before.findLast((token) => /^(?:就|针对|围绕|关于)$/.test(reading.word(token)));
  if (!topic) return false;
  const inner = speakers.heads({ start: topic.end, end: cue.start });
  return inner.some(({ end }) =>
    reading.tokensIn({ start: end, end: cue.start }).every(({ tag }) => /^(?:d|ad|a|TIME|p|r|f)$/.test(tag)),
  );
}
