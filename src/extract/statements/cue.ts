/** Finds the words that attribute: whole words outside quotation marks that are verbs of speech here, not nouns. */
import type { Span } from '../../../graph/model/index.js';
import type { CueLexicon, CueWord } from '../../language/cues.js';
import type { Reading } from '../reading.js';
import { DOCUMENT } from './document-noun.js';
import type { Speakers } from './speakers.js';

export interface Cue extends Span {
  readonly word: CueWord;
  readonly sentence: number;
}

export interface CueSearch {
  readonly reading: Reading;
  readonly lexicon: CueLexicon;
  readonly speakers: Speakers;
}

/** Cues of one sentence, in order, without overlaps. */
export function findCues(search: CueSearch, sentence: number): Cue[] {
  const { reading, lexicon } = search;
  const span = reading.sentences[sentence];
  if (!span) return [];
  const cues: Cue[] = [];
  for (let i = span.start; i < span.end; ) {
    const word = cueAt(reading, lexicon, i);
    if (word && isCue(search, { word, start: i, end: i + word.cue.length, sentence })) {
      cues.push({ word, start: i, end: i + word.cue.length, sentence });
      i += word.cue.length;
    } else i += 1;
  }
  return cues;
}

/** The longest cue that cuts no word: 否认 and not 否认指 in 否认指控. */
function cueAt(reading: Reading, lexicon: CueLexicon, at: number): CueWord | undefined {
  const word = lexicon.index.entryAt(reading.shadow, at);
  const last = at + (word?.cue.length ?? 0) - 1;
  const isCut = last > at && (reading.tokenAt(last)?.end ?? 0) > last + 1;
  return (isCut ? lexicon.index.get(reading.shadow.slice(at, last)) : undefined) ?? word;
}

function isCue(search: CueSearch, cue: Cue): boolean {
  const { reading, speakers } = search;
  if (speakers.covers(cue) || reading.quotationAt(cue.start)) return false;
  if (NEEDS_MARK.has(cue.word.cue)) {
    if (!/^(?:[，：:「“]|[说称指表写道])/.test(reading.shadow.slice(cue.end))) return false;
    if (/[应须需](?:当|该|要)?[向对]/.test(reading.shadow.slice(Math.max(0, cue.start - 12), cue.start))) return false;
  }
  if (isDeed(reading, cue) || isAlias(reading, cue)) return false;
  return isWholeWord(search, cue) && !isNoun(search, cue) && !isPassive(search, cue) && !isNegatedSaying(search, cue);
}

const CALLING = /(?:或|又|也|亦|以下|下|简|统|俗|合|通|旧|全|泛|原|曾|现|后|前|人|别|美|尊|代|学名)$/;
/** What a name is made of. */
const CALLED = new Set(['n', 'nz', 'nw', 'LOC', 'ORG', 'PER', 'vn', 'an', 'a', 'm', 'q', 'w', 'xc', 's', 'f']);

/** （或称临时工）, （以下简称《通知》）, 马铃薯，又称土豆，: what something is called, or the title of a work. */
function isAlias(reading: Reading, { word, start, end }: Cue): boolean {
  const { shadow } = reading;
  const before = shadow.slice(Math.max(0, start - 30), start);
  if (before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('〈') > before.lastIndexOf('〉'))
    return true;
  if (!word.cue.endsWith('称')) return false;
  const lead = before + word.cue.slice(0, -1);
  const inBrackets = /[（(〔]([^（()）〔〕]{0,6})$/.exec(lead)?.[1];
  if (inBrackets !== undefined && CALLING.test(inBrackets)) return true;
  const called = /^[“「『《]?[^，。；：！？、（()）]{1,16}(?=[，。；、（(]|$)/.exec(shadow.slice(end))?.[0];
  const isName =
    called !== undefined &&
    reading.tokensIn({ start: end, end: end + called.length }).every(({ tag }) => CALLED.has(tag));
  return isName && CALLING.test(lead);
}

/** 承认控罪, 坚持和平发展: a plea, and what somebody goes on doing, are no words. */
function isDeed({ shadow }: Reading, { word, end }: Cue): boolean {
  if (word.cue === '承认')
    return /^(?:全部|所有|有关|相关|该|一项|[一二两三四五六七八九十\d]+项)*(?:控罪|罪名|指控)(?![是的])/.test(
      shadow.slice(end, end + 10),
    );
  return (
    word.cue === '坚持' &&
    !/^(?:说|称|指|认为|表示|主张|要|应|先|只|不|须|必须|由|在|按|继续|会|将|自己|其|他|她|己见|，|：|“|「)/.test(
      shadow.slice(end, end + 2),
    )
  );
}

/** Posting, speaking out, and words that also mean to show, to count: what is said stands after a mark. */
const NEEDS_MARK = new Set([
  '发文',
  '发帖',
  '发推',
  '撰文',
  '留言',
  '发声',
  '表态',
  '寄语',
  '建言',
  '定调',
  '陈词',
  '自嘲',
  '打趣',
  '指明',
  '交代',
  '记得',
  '推算',
]);

/** The longer word stands around the span, wherever in it the cue is: 询 and 问 in 问询函; but not 学说 in 同学|说. */
function liesIn(reading: Reading, longer: string, { start, end }: Span): boolean {
  if (longer.length <= end - start) return false;
  for (let from = Math.max(0, end - longer.length); from <= start; from++)
    if (reading.shadow.startsWith(longer, from) && !cutsWord(reading, from, start)) return true;
  return false;
}

/** One of the tagger's words runs across the first offset and ends at the second. */
function cutsWord(reading: Reading, from: number, start: number): boolean {
  const before = reading.tokenBefore(start);
  return before !== undefined && before.start < from && from < start;
}

/** Cues of one character need the tagger's word boundary; longer ones only must not lie inside a longer word. */
function isWholeWord({ reading, lexicon, speakers }: CueSearch, { start, end, word }: Cue): boolean {
  if (lexicon.longerWords.some((longer) => liesIn(reading, longer, { start, end }))) return false;
  const opens = reading.tokenAt(start) !== undefined || speakers.endsAt(start);
  if (word.cue.length > 1) return opens || reading.tokenBefore(end) !== undefined;
  const token = reading.tokenAt(start);
  if (token?.end === end) return true;
  return speakers.endsAt(start) && opens;
}

const NOUN_BEFORE = new Set(['的', '之', '所', '该', '此', '这', '这一', '项', '份', '一', '任何', '有关', '相关']);
const NOUN_AFTER = new Set(['的', '之', '者', '书', '人', '中', '里', '内', '稿', '会', '函', '信']);

/** 的要求, 提出要求, 要求的: the word names a thing here. */
function isNoun(search: CueSearch, { start, end, word }: Cue): boolean {
  const { reading, lexicon } = search;
  const before = reading.tokenBefore(start);
  const after = reading.tokenAt(end);
  const previous = before ? reading.word(before) : '';
  const isThis = /[对就因为]此$/.test(reading.shadow.slice(Math.max(0, start - 2), start));
  // 笑着的说，…: where 的 stands for 地, a comma or a quotation follows the verb of speech.
  const isAdverbial = previous === '的' && word.frame === 'say' && /^[，：:「“]/.test(reading.shadow.slice(end));
  if (before && isDocumentSpeaking(reading, before, end)) return false;
  // 微电子所|表示: the last character of a name is no particle.
  const isGoverned = (NOUN_BEFORE.has(previous) && !search.speakers.endsAt(start)) || before?.tag === 'p';
  if (!isThis && !isAdverbial && isGoverned) return true;
  if (after && after.tag !== 'v' && NOUN_AFTER.has(reading.word(after))) return true;
  if ((word.frame === 'demand' || word.frame === 'object') && !isFollowed(search, { start, end, word }, previous))
    return true;
  const tag = reading.tokenAt(start)?.tag ?? 'v';
  if (lexicon.nounVerbs.includes(previous) && (tag !== 'v' || word.frame !== 'say')) return true;
  return (
    (tag === 'n' || tag === 'vn') &&
    before !== undefined &&
    ['n', 'a', 'vn', 'm', 'q', 'an'].includes(before.tag) &&
    !previousIsSpeaker(reading, start)
  );
}

/** 通知要求，…: a document that opens its sentence, and a mark after the word. */
function isDocumentSpeaking(reading: Reading, before: Span, end: number): boolean {
  const opens = /^[。！？!?\n\s]?$/.test(reading.shadow.slice(Math.max(0, before.start - 1), before.start));
  return opens && DOCUMENT.test(reading.word(before)) && /^[，：]/.test(reading.shadow.slice(end, end + 1));
}

/** Acts whose words may stand after a comma: 批评，…; 呼吁，…; what is refused or backed stands with its verb. */
const TOLD_AFTER_COMMA = new Set<CueWord['act']>(['demand', 'request', 'propose', 'criticise', 'accuse', 'warn']);

/** Something stands after the verb that it can govern. */
function isFollowed(search: CueSearch, { start, end, word }: Omit<Cue, 'sentence'>, previous: string): boolean {
  const { reading } = search;
  const next = reading.shadow.charAt(end);
  if (next !== '，' && next !== '：') return !/[。；、）」”]/.test(next);
  const isTold = TOLD_AFTER_COMMA.has(word.act) || word.cue === '同意' || next === '：';
  const isVerb = reading.tokenAt(start)?.tag === 'v' || followsSubject(search, start);
  return isTold && isVerb && !ATTITUDE_BEFORE.test(previous);
}

/** 某某要求，…, but not 应某某要求，…: a name that nothing governs stands right before. */
function followsSubject({ reading, speakers }: CueSearch, start: number): boolean {
  const name = speakers.in({ start: start - 40, end: start }).at(-1);
  if (name?.end !== start || speakers.isGoverned(name, start - 60)) return false;
  const chain = speakers.chainStart(name, start - 60);
  return !/[应按依]$/.test(reading.shadow.slice(Math.max(0, chain - 1), chain));
}

const ATTITUDE_BEFORE = /^(?:表示|表达|深表|感到|提出|作出|做出|遭|受到)$/;

function previousIsSpeaker(reading: Reading, start: number): boolean {
  const before = reading.tokenBefore(start);
  return before !== undefined && /(?:人|员|者|士|家|方|媒|们|长|官|师|民|众|社|报|部)$/.test(reading.word(before));
}

function beforeAgent(reading: Reading, start: number): string {
  return reading.shadow.slice(Math.max(0, start - 2), start);
}

/** 被指, 遭批评: whoever says it is not the subject here. */
function isPassive({ reading, speakers }: CueSearch, { start }: Cue): boolean {
  const agent = speakers.in({ start: start - 24, end: start }).at(-1);
  const isBy =
    agent &&
    agent.end === start &&
    /(?:被|遭到|遭|受到)$/.test(beforeAgent(reading, speakers.chainStart(agent, start - 30)));
  if (isBy) return true;
  return /(?:被|遭|遭到|受到|备受|饱受|获)$/.test(reading.shadow.slice(Math.max(0, start - 3), start));
}

/** The word before the offset, and the one before that if only an adverb parts them. */
function precedingWords(reading: Reading, start: number): string[] {
  const first = reading.tokenBefore(start);
  if (!first) return [];
  const second = first.tag === 'd' || first.tag === 'ad' ? reading.tokenBefore(first.start) : undefined;
  return [first, second].flatMap((token) => (token ? [reading.word(token)] : []));
}

/** 而非拒绝…, 不是要求…: what is ruled out was not said. */
const RULED_OUT = new Set(['而非', '而不是', '并非', '不是', '非', '并不是']);

/** 没有透露, 未说明: nothing was said. 将宣布: nothing was said yet. */
function isNegatedSaying({ reading, lexicon }: CueSearch, { start, word }: Cue): boolean {
  const before = precedingWords(reading, start);
  if (RULED_OUT.has(before[0] ?? '')) return true;
  const endsWith = (list: readonly string[]): boolean => before.some((word) => list.includes(word));
  if (word.frame === 'say' || word.frame === 'report') return endsWith(lexicon.negations) || endsWith(lexicon.modals);
  if (word.frame === 'think') return false;
  return endsWith(['没有', '并未', '尚未', '未']) || endsWith(lexicon.modals);
}
