/** The time that a story has set before a sentence: that of its paragraph, or of what the paragraph goes on with. */
import type { Span, Time } from '../../../graph/model/index.js';
import { type Document, layer } from '../../document/document.js';
import type { Reading } from '../reading.js';

/** What only says now: it dates the telling, not what has been done. */
const NOW = /^(?:目前|现在|当前|现时|眼下|如今|至今|迄今|截至目前|刚刚|近期|近日|日前)$/;
/** Openings that go on with the time of what was told before: 随后, 与此同时, 会谈后. */
const GOES_ON =
  /^(?:随后|随即|此后|其后|之后|当时|当天|当日|当晚|同时|与此同时|接着|事发|事后|期间|其间|[^\s，。；：“”「」、]{1,8}(?:期间|[前后时])，)/;
/** Characters in which such an opening ends. */
const OPENING = 11;
/** Sentences further back are another story. */
const FARTHEST = 24;
/** Days before publication within which a date is that of the news. */
const RECENT = 10;
const DAY = 86_400_000;

/** 目前, 近日: what dates the telling only. */
export function saysNow({ text }: Time): boolean {
  return NOW.test(text);
}

/** 此前, 曾: what is told happened before what was told last, on a day left open. */
export function tellsOfBefore(shadow: string, clause: number, start: number): boolean {
  const opening = /[，,]$/.test(shadow.slice(Math.max(0, clause - 1), clause)) ? shadow.slice(clause - 5, clause) : '';
  return BEFORE_THAT.test(shadow.slice(clause, start)) || OPENS_BEFORE.test(opening);
}

const BEFORE_THAT = /此前|先前|早前|曾(?![孙祖经])|曾经/;
const OPENS_BEFORE = /(?:此前|此之前|先前|早前)[，,]$/;

export function isDate(time: Time): boolean {
  return time.start !== null && !saysNow(time);
}

/** The times of an article as its story runs. */
export class StoryTimes {
  readonly #reading: Reading;
  readonly #times: readonly Time[];
  readonly #said: ReadonlySet<Time>;
  readonly #published: number;

  constructor(document: Document, reading: Reading) {
    this.#reading = reading;
    this.#times = layer(document, 'times').filter((time) => !isOfAge(document.shadow, time));
    this.#said = insideAny(this.#times, layer(document, 'statements'));
    this.#published = Date.parse(document.article.publishedAt?.slice(0, 10) ?? '');
  }

  /** Those wholly inside a span, in order. */
  in({ start, end }: Span): readonly Time[] {
    const found: Time[] = [];
    for (let i = this.#from(start); (this.#times[i]?.textEnd ?? end + 1) <= end; i++)
      found.push(this.#times[i] as Time);
    return found;
  }

  /** The date that a sentence goes on with: that of its paragraph, or of the news where it opens with 随后 or 会谈后. */
  before(sentence: number): Time | undefined {
    const { sentences } = this.#reading;
    const paragraph = sentences[sentence]?.paragraph;
    let first = sentence;
    while (first > 0 && sentences[first - 1]?.paragraph === paragraph) first--;
    const own = this.#nearest(sentence, first, (time) => !this.#said.has(time));
    if (own) return own;
    const said = this.#nearest(sentence, first, (time) => !this.#isToCome(time));
    if (said || !opens(this.#reading, sentences[first] as Span)) return said;
    return this.#nearest(first, 0, (time) => !this.#said.has(time) && this.#isNews(time));
  }

  /** The date that 随后 follows on, whoever gave it. */
  beforeThat(sentence: number): Time | undefined {
    return this.#nearest(sentence, 0, (time) => !this.#isToCome(time));
  }

  #nearest(sentence: number, first: number, isRight: (time: Time) => boolean): Time | undefined {
    for (let i = sentence - 1; i >= Math.max(first, sentence - FARTHEST); i--) {
      const found = this.in(this.#reading.sentences[i] as Span).find((time) => isDate(time) && isRight(time));
      if (found) return found;
    }
    return undefined;
  }

  #isToCome({ start }: Time): boolean {
    return Date.parse(start?.slice(0, 10) ?? '') > this.#published;
  }

  #isNews({ start, end }: Time): boolean {
    const [first, last] = [start, end].map((date) => Date.parse(date?.slice(0, 10) ?? '')) as [number, number];
    return last - first <= DAY && first <= this.#published && this.#published - first <= RECENT * DAY;
  }

  #from(start: number): number {
    let [low, high] = [0, this.#times.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#times[middle]?.textStart ?? start) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** 今年三十五岁: how old somebody is dates nothing that happens. */
function isOfAge(shadow: string, { textEnd }: Time): boolean {
  return AGE.test(shadow.slice(textEnd, textEnd + 8));
}

const AGE = /^(?:年仅|已经?|才|刚|将|满){0,2}[\d一二三四五六七八九十百]{1,4}多?岁/;

function opens({ shadow }: Reading, { start }: Span): boolean {
  return GOES_ON.test(shadow.slice(start, start + OPENING));
}

/** Those that lie inside one of the statements, which are in order. */
function insideAny(times: readonly Time[], statements: readonly Span[]): ReadonlySet<Time> {
  const said = new Set<Time>();
  let next = 0;
  let reach = 0;
  for (const time of times) {
    for (let one = statements[next]; one && one.start <= time.textStart; one = statements[++next])
      reach = Math.max(reach, one.end);
    if (time.textEnd <= reach) said.add(time);
  }
  return said;
}
