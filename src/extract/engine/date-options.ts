/** The dates that an event may have: those told near its mentions, the rule's answer, the first date of the news, and none. */
import {
  contains,
  type Event,
  overlaps,
  type QuotedSpan,
  type Span,
  type Statement,
  type Time,
} from '../../../graph/model/index.js';
import { type Document, layer } from '../../document/document.js';
import type { DateChances } from '../../document/encoded.js';
import { grouped } from '../../language/grouped.js';
import { firstAt, firstFrom } from '../first-from.js';
import type { Proposing } from '../pack.js';
import { SpanIndex } from '../span-index.js';
import { coarser } from '../times/coarser.js';
import type { Features, Option } from './proposals.js';

/** Sentences before a mention, and after it, whose dates may be its own. */
const BACK = 8;
const AHEAD = 2;
/** Characters between a date and a mention from which what stands between is not looked at. */
const FARTHEST = 200;
const DAY = 86_400_000;
const STOP = /[，；。！？\n]|[,;.!?]\s/;

/** A day that the text tells, where it does. */
interface Told extends Span {
  readonly time: Time;
  /** The day, by which dates are told apart. */
  readonly key: string;
  readonly sentence: number;
}

export class DateOptions {
  readonly #document: Document;
  readonly #told: readonly Told[];
  readonly #toldAt: SpanIndex<Told>;
  readonly #statements: SpanIndex<Statement>;
  readonly #counts = new Map<string, number>();
  /** The days that are told, by where their words begin. */
  readonly #keys: ReadonlyMap<number, string>;
  /** Every mention of an event. */
  readonly #happenings: SpanIndex<Span>;
  /** What the encoder sees of the dates around each mention. */
  readonly #linked: ReadonlyMap<Span, DateChances>;

  constructor(
    document: Document,
    events: readonly Event[],
    private readonly pack: Pick<Proposing, 'breadth' | 'saysNow'>,
  ) {
    this.#document = document;
    this.#happenings = new SpanIndex(events.flatMap(({ mentions }) => mentions));
    this.#told = layer(document, 'times')
      .filter((time) => time.start !== null && !this.pack.saysNow(time))
      .map((time) => {
        const span = { start: time.textStart, end: time.textEnd };
        return { ...span, time, key: keyOf(time), sentence: this.#sentenceAt(span) };
      });
    this.#toldAt = new SpanIndex(this.#told);
    this.#statements = new SpanIndex(layer(document, 'statements'));
    this.#keys = new Map(this.#told.map(({ start, key }) => [start, key]));
    for (const { key } of this.#told) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    const mentions = events.flatMap((event) => event.mentions);
    const seen = document.layers.encoded?.dates(mentions, this.#told);
    this.#linked = new Map(mentions.flatMap((mention, i) => (seen?.[i] ? [[mention, seen[i]]] : [])));
  }

  of(event: Event): Option<Time | null>[] {
    const near = this.#near(event);
    const byKey = grouped(near, ({ key }) => key);
    const ruled = event.time?.start == null ? null : event.time;
    // By the days of their words, which tell where a date stands, a whole month or year beside a part of it.
    const times = new Map<string, Time>();
    for (const time of [...(ruled ? [ruled] : []), ...[...near].map(({ time }) => time), ...this.#first()])
      if (!times.has(keyOf(time))) times.set(keyOf(time), time);
    const link = this.#links(event);
    const base = { [`type:${event.type}`]: 1, [`status:${event.status}`]: 1, options: times.size, unlinked: link.none };
    const none = {
      value: event.time?.start == null ? event.time : null,
      features: {
        ...{ ...base, none: 1, ruled: Number(ruled === null), 'ruled&none': Number(ruled === null) },
        ...{ link: link.none, 'link:behind': link.best - link.none },
      },
    };
    const isRuled = (key: string): boolean => ruled !== null && keyOf(ruled) === key;
    return [
      none,
      ...[...times].flatMap(([key, time]) =>
        [time, coarser(time) ?? []].flat().map((value) => ({
          value,
          features: {
            ...base,
            ruled: Number(isRuled(key) && value === time),
            ...{ coarse: Number(value !== time), 'coarse:ruled': Number(value !== time && isRuled(key)) },
            'ruled:none': Number(ruled === null),
            link: link.of.get(key) ?? 0,
            'link:behind': link.best - (link.of.get(key) ?? 0),
            count: Math.log1p(this.#counts.get(key) ?? 0),
            ...this.#where(event, byKey.get(key) ?? [], near),
            ...this.#when(value),
          },
        })),
      ),
    ];
  }

  /** Dates of the mentions' own sentences and of those around them. */
  #near({ mentions }: Event): ReadonlySet<Told> {
    const found = new Set<Told>();
    for (const mention of mentions) {
      const sentence = this.#sentenceAt(mention);
      for (let i = firstAt(this.#told, sentence - BACK, (one) => one.sentence); i < this.#told.length; i++) {
        const told = this.#told[i] as Told;
        if (told.sentence > sentence + AHEAD) break;
        found.add(told);
      }
    }
    return found;
  }

  #first(): Time[] {
    return this.#told.slice(0, 1).map(({ time }) => time);
  }

  /** The chances of an event's dates, each at the mention that is surest of it, and of none; their best. */
  #links({ mentions }: Event): { of: ReadonlyMap<string, number>; none: number; best: number } {
    const linked = mentions.flatMap((mention) => this.#linked.get(mention) ?? []);
    const of = new Map<string, number>();
    for (const { dates } of linked) {
      const sums = new Map<string, number>();
      for (const { start, chance } of dates) {
        const key = this.#keys.get(start);
        if (key !== undefined) sums.set(key, (sums.get(key) ?? 0) + chance);
      }
      for (const [key, sum] of sums) of.set(key, Math.max(of.get(key) ?? 0, sum));
    }
    const none = linked.length === 0 ? 1 : Math.min(...linked.map((one) => one.none));
    return { of, none, best: Math.max(none, ...of.values()) };
  }

  /** How a date that is told here and there stands to the mention that is nearest to it. */
  #where({ mentions }: Event, told: readonly Told[], near: ReadonlySet<Told>): Features {
    const pairs = told.flatMap((one) =>
      around(mentions, one).map((mention) => ({ one, mention, gap: gapOf(one, mention) })),
    );
    const best = pairs.reduce<(typeof pairs)[number] | undefined>(
      (top, pair) => (top === undefined || pair.gap < top.gap ? pair : top),
      undefined,
    );
    if (!best) return { far: 1 };
    const { one, mention, gap } = best;
    const sentence = this.#sentenceAt(mention);
    const isBefore = one.end <= mention.start;
    const between = isBefore
      ? this.#document.text.slice(one.end, mention.start)
      : this.#document.text.slice(mention.end, one.start);
    const saying = this.#statements.overlapping(mention).filter((statement) => contains(statement, mention));
    const isSame = one.sentence === sentence;
    const nearer = this.#toldAt
      .overlapping({ start: mention.start - gap, end: mention.end + gap })
      .filter((other) => near.has(other) && gapOf(other, mention) < gap && other.key !== one.key);
    return {
      gap: Math.log1p(gap / this.pack.breadth),
      before: Number(isBefore),
      within: Number(contains(mention, one)),
      'same-sentence': Number(isSame),
      'same-clause': Number(isSame && !STOP.test(between)),
      back: sentence - one.sentence,
      'same-paragraph': Number(this.#paragraphOf(one.sentence) === this.#paragraphOf(sentence)),
      nearer: nearer.length,
      'nearer:same-sentence': nearer.filter((other) => other.sentence === sentence).length,
      'last-before': Number(isBefore && !nearer.some((other) => other.end <= mention.start)),
      told: Number(saying.length > 0),
      // 他5日表示，…: a day on which something was said is seldom that of what was said.
      'day-of-saying': Number(saying.some(({ time }) => time?.textStart === one.start)),
      'events-between': Math.min(4, this.#between(one, mention)),
      'nearest-event': Number(!this.#hasNearer(one, mention, gap)),
      'told-with-it': Number(saying.some((statement) => contains(statement, one))),
      'opens-sentence': Number(one.start - (layer(this.#document, 'sentences')[one.sentence]?.start ?? 0) < 2),
      mentions: told.length,
    };
  }

  /** How many other events are told of between a date and a mention. */
  #between(date: Span, mention: Span): number {
    const [start, end] = date.end <= mention.start ? [date.end, mention.start] : [mention.end, date.start];
    if (end <= start || end - start > FARTHEST * this.pack.breadth) return 0;
    return this.#happenings.overlapping({ start, end }).filter((one) => !overlaps(one, mention)).length;
  }

  /** Another event is told of nearer to the date. */
  #hasNearer(date: Span, mention: Span, gap: number): boolean {
    if (gap > FARTHEST * this.pack.breadth) return true;
    return this.#happenings
      .overlapping({ start: Math.max(0, date.start - gap), end: date.end + gap })
      .some((one) => !overlaps(one, mention) && gapOf(date, one) < gap);
  }

  #when(time: Time): Features {
    const published = Date.parse(this.#document.article.publishedAt?.slice(0, 10) ?? '');
    const [first, last] = [time.start, time.end].map((date) => Date.parse(date?.slice(0, 10) ?? ''));
    const features = {
      [`precision:${time.precision}`]: 1,
      first: Number(this.#told[0]?.key === keyOf(time)),
      length: Math.log1p(((last ?? 0) - (first ?? 0)) / DAY || 0),
    };
    if (Number.isNaN(published) || first === undefined || Number.isNaN(first)) return features;
    const days = (published - first) / DAY;
    return {
      ...features,
      today: Number(days === 0),
      past: Math.log1p(Math.max(0, days)),
      future: Math.log1p(Math.max(0, -days)),
    };
  }

  #sentenceAt({ start }: Span): number {
    const sentences = layer(this.#document, 'sentences');
    return Math.max(0, firstFrom(sentences, start + 1) - 1);
  }

  #paragraphOf(sentence: number): number {
    return layer(this.#document, 'sentences')[sentence]?.paragraph ?? -1;
  }
}

/** Of mentions in the order of the text the last one that begins before a date, and the first one after. */
function around(mentions: readonly QuotedSpan[], date: Span): QuotedSpan[] {
  const next = firstFrom(mentions, date.start);
  return mentions.slice(Math.max(0, next - 1), next + 1);
}

function keyOf({ start, end }: Time): string {
  return `${start?.slice(0, 10)}/${end?.slice(0, 10)}`;
}

function gapOf(one: Span, other: Span): number {
  return Math.max(0, other.start - one.end, one.start - other.end);
}
