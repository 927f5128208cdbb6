/** Finds the words that tell of events: whole trigger words, and nouns such as 雷达照射事件. */
import { type EventType, overlaps, type Span } from '../../../graph/model/index.js';
import type { EventLexicon, Frame, TriggerWord } from '../../language/event-lexicon.js';
import type { Reading } from '../reading.js';
import type { Speakers } from '../statements/speakers.js';

export interface Trigger extends Span {
  readonly type: EventType;
  /** Mentions of one group may be one event. */
  readonly group: string;
  readonly frame: Frame;
  /** The group whose words may mean this kind too. */
  readonly family?: string | undefined;
  /** Only mentions in the same word may be one event. */
  readonly byWord: boolean;
  readonly isGeneric: boolean;
  readonly isNoun: boolean;
  readonly sentence: number;
  readonly rule: string;
}

export interface EventSearch {
  readonly reading: Reading;
  readonly lexicon: EventLexicon;
  readonly speakers: Speakers;
}

export function findTriggers(search: EventSearch, sentence: number): Trigger[] {
  const { reading, lexicon, speakers } = search;
  const span = reading.sentences[sentence];
  if (!span) return [];
  const found: Trigger[] = [];
  for (let i = span.start; i < span.end; ) {
    const word = lexicon.index.entryAt(reading.shadow, i);
    const end = i + (word?.word.length ?? 0);
    if (
      word &&
      reading.tokenAt(i)?.tag !== 'p' &&
      !speakers.covers({ start: i, end: i + 1 }) &&
      isWhole(reading, i, end) &&
      !isPartOfName(reading, { start: i, end }, word) &&
      !publishesDocument(reading, end, word) &&
      !isInTitle(reading, i)
    ) {
      const { word: _, ...told } = word;
      found.push({ ...told, start: i, end, sentence, rule: 'trigger-word' });
      i = end;
    } else i += 1;
  }
  const visits = visitTriggers(search, sentence);
  const words = found.filter((trigger) => !visits.some((visit) => overlaps(visit, trigger)));
  const nominal = nominalTriggers(search, sentence, words);
  const plain = words.filter((trigger) => !nominal.some((longer) => overlaps(longer, trigger)));
  const all = [...plain, ...visits, ...nominal];
  return all.sort((a, b) => a.start - b.start);
}

/** 访华, 抵台: a verb of going with a state's one-character name. */
function visitTriggers({ reading, speakers }: EventSearch, sentence: number): Trigger[] {
  const span = reading.sentences[sentence];
  if (!span) return [];
  return speakers
    .in(span)
    .filter(
      ({ start, end, kind }) =>
        kind === 'country' && end - start === 1 && /[访赴抵]/.test(reading.shadow.charAt(start - 1)),
    )
    .map(({ start, end }) => {
      const tail = /^之[旅行]/.exec(reading.shadow.slice(end, end + 2))?.[0].length ?? 0;
      return {
        start: start - 1,
        end: end + tail,
        type: 'visit',
        group: 'visit',
        frame: 'motion',
        byWord: false,
        isGeneric: false,
        isNoun: false,
        sentence,
        rule: 'visit-state',
      };
    });
}

/** Nouns that may follow an event noun without making it the name of another thing: 爆炸现场, 空袭行动. */
const HAPPENING =
  /^(?:现场|事件|案|案件|行动|事故|意外|活动|期间|之后|后|前|时|当天|当日|当晚|情况|原因|消息|地点|过程|中|以来|一事|事宜|风波|危机|悲剧|惨剧|惨案|仪式|会|会议|受害者|死者|遇难者|伤者|罪)/;

/** 巡逻船, 贸易谈判代表, 制裁令: the word only says what kind of thing the noun behind it is. */
function isPartOfName(reading: Reading, { start, end }: Span, { frame, group, isNoun }: TriggerWord): boolean {
  const token = reading.tokenAt(start);
  const next = reading.tokenAt(end);
  if (token?.end !== end || !next || !['n', 'vn', 'nz'].includes(next.tag)) return false;
  if (HAPPENING.test(reading.shadow.slice(end, end + 3))) return false;
  const takesNoObject = isNoun || (frame === 'undergo' && group !== 'illness') || frame === 'mutual';
  return token.tag === 'vn' || token.tag === 'n' || takesNoObject;
}

/** What is published there is a document or a statement, not an event: 发布声明, 公布数据. */
const DOCUMENT =
  /^(?:了|的)?(?:一[份则条篇]|最新|官方|联合)?[\u4e00-\u9fff]{0,4}(?:声明|公告|消息|报告|数据|通告|通报|警告|警报|预警|讯息|信息|视频|影片|照片|图片|贴文|推文|文章|帖文|评论|名单|结果|白皮书|意见|通知|资料|预测|指南|新闻稿|社论|讲话|言论)/;

function publishesDocument(reading: Reading, end: number, { word }: TriggerWord): boolean {
  return (
    /^(?:发布|公布|发表|发出|推出|公告|印发|下发|提出)$/.test(word) &&
    DOCUMENT.test(reading.shadow.slice(end, end + 12))
  );
}

/** 《反恐袭击法》: inside the title of a work or law. */
function isInTitle(reading: Reading, offset: number): boolean {
  const quotation = reading.quotationAt(offset);
  return quotation !== undefined && '《〈'.includes(reading.shadow.charAt(quotation.start));
}

/** What may follow a trigger inside one of the tagger's words: 轰炸后 tells of one, 轰炸机 does not. */
const WORD_TAIL = /^(?:后|前|时|中|了|过|案|事件|现场|一事)/;

/** The word starts and ends with the tagger's words, or is the end of one. */
function isWhole(reading: Reading, start: number, end: number): boolean {
  const opens = reading.tokenAt(start) !== undefined;
  const closes = reading.tokenBefore(end) !== undefined;
  if (opens && closes) return true;
  return end - start > 1 && (closes || (opens && WORD_TAIL.test(reading.shadow.slice(end, end + 2))));
}

/** 雷达照射事件, 边境冲突: a noun of happening with the words that say which. */
function nominalTriggers(
  { reading, lexicon, speakers }: EventSearch,
  sentence: number,
  known: readonly Trigger[],
): Trigger[] {
  const span = reading.sentences[sentence];
  if (!span) return [];
  const found: Trigger[] = [];
  for (const token of reading.tokensIn(span)) {
    const word = reading.word(token);
    const noun = lexicon.nominal.find((candidate) => word.endsWith(candidate));
    if (!noun) continue;
    const start = modifierStart(reading, speakers, token.start, span.start);
    const isWord = known.some((trigger) => trigger.start <= start && token.end <= trigger.end);
    if (isWord || NO_CASE.test(word) || token.end - start <= noun.length || token.end - start > 12) continue;
    found.push({
      start,
      end: token.end,
      type: nominalType(reading.word({ start, end: token.end })),
      group: 'incident',
      frame: 'nominal',
      byWord: false,
      isGeneric: false,
      isNoun: true,
      sentence,
      rule: 'incident-noun',
    });
  }
  return found;
}

/** Words that end like an event noun and are none: 草案, 方案, 全案. */
const NO_CASE =
  /(?:草|方|法|议|提|答|档|个|专|同|全|本|一|图|教|备|预|文|弊|冤|惯|香|立|结|报|涉|办|破|开|此|该|两|各|要|大|办)案$|行动$|危机$/;

function modifierStart(reading: Reading, speakers: Speakers, end: number, from: number): number {
  let start = end;
  for (let i = 0; i < 3; i++) {
    const token = reading.tokenBefore(start);
    if (!token || token.start < from || !['n', 'vn', 'nz', 'an'].includes(token.tag) || speakers.covers(token)) break;
    start = token.start;
  }
  return start;
}

function nominalType(words: string): EventType {
  if (/雷达|军|战|导弹|巡航|边境|武装/.test(words)) return 'military';
  if (/枪|袭|恐|炸弹/.test(words)) return 'attack';
  if (/杀|抢|盗|骗|贪|性侵|强奸|绑|毒品/.test(words)) return 'crime';
  if (/火|爆炸|车祸|坠|中毒|事故|泄漏/.test(words)) return 'disaster';
  if (/贸易|债务|金融|汇率/.test(words)) return 'economic';
  return 'other';
}
