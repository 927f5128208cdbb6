/** The time that a story has set before a sentence: that of its paragraph, or of what the paragraph goes on with. */
import type { Span, Time } from '../../../../graph/model/index.js';
import { type Document, layer } from '../../../document/document.js';
import type { Reading } from '../../../extract/reading.js';
import { placeIn } from '../../../extract/rules/match.js';
import { NOW } from '../../../language/zh/words/telling.js';
import { hasTimeSign } from './signs.js';

/** Sentences further back are another story. */
const FARTHEST = 24;
/** Days before publication within which a date is that of the news. */
const RECENT = 10;
const DAY = 86_400_000;

/** 目前, 近日: what dates the telling only. */
export function saysNow({ text }: Time): boolean {
  return NOW.includes(text);
}

/** 此前, 曾: what is told happened before what was told last, on a day left open. */
export function tellsOfBefore(reading: Reading, clause: number, start: number): boolean {
  const told = { start, end: start };
  return (
    hasTimeSign('from-before', placeIn(reading, told, { from: clause })) ||
    hasTimeSign('behind-from-before', placeIn(reading, { start: clause, end: clause }))
  );
}

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
    this.#times = layer(document, 'times').filter((time) => !isOfAge(reading, time));
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
function isOfAge(reading: Reading, { textStart, textEnd }: Time): boolean {
  return hasTimeSign('of-age', placeIn(reading, { start: textStart, end: textEnd }));
}

/** 随后, 会谈后: the sentence goes on with the time of what was told before. */
function opens(reading: Reading, { start }: Span): boolean {
  return hasTimeSign('goes-on', placeIn(reading, { start, end: start }));
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
