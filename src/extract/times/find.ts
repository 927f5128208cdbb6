/** Finds the time expressions of a text and says which days they mean. */
import { FixedOffsetZone, IANAZone } from 'luxon';
import type { Entry, Span, Time } from '../../../graph/model/index.js';
import type { RuleWatch, Token } from '../../document/document.js';
import { NEVER_IN_A_WORD } from '../../language/zh/times/joins.js';
import { type Frame, isClock, unitFrame } from '../../times/frame.js';
import type { Scene } from '../../times/scene.js';
import { Reading } from '../reading.js';
import { type Expression, precisionOf, readExpression, resolve, zoneOf } from './expression.js';
import { looksAhead, wasPlanned } from './future.js';
import { loneDays } from './lone-days.js';
import { Mentions, type TextPosition } from './mentions.js';
import { atZone, type Publication, readPublication } from './publication.js';
import { blank, wordCutter } from './words.js';

export interface FindTimesOptions {
  /** When the article was published: an ISO date, or date and time; null leaves relative times unresolved. */
  readonly reference: string | null;
  /** Parts that were published at a time of their own, in order, each up to the next. */
  readonly entries?: readonly Entry[];
  /** IANA zone of the article's clocks, where `reference` has no offset. */
  readonly zone?: string;
  readonly tokens?: readonly Token[];
  /** Spans in which nothing is found: names, titles of works, boilerplate. */
  readonly masks?: readonly Span[];
  readonly watch?: RuleWatch | undefined;
}

/** A time with the answer to whether a date of publication would have resolved it. */
export interface FoundTime {
  readonly time: Time;
  readonly needsPublication: boolean;
}

/** All time expressions of a text in simplified characters, in order and without overlaps. */
export function findTimes(text: string, options: FindTimesOptions): Time[] {
  return findResolvable(text, options).map(({ time }) => time);
}

/** As `findTimes`, and which of the unresolved ones wait for the date of publication. */
export function findResolvable(text: string, options: FindTimesOptions): FoundTime[] {
  const publicationAt = publications(options);
  const plain = blank(text, options.masks ?? []);
  const cutsWord = wordCutter(options.tokens ?? []);
  const reading = new Reading({
    shadow: plain,
    text,
    layers: { sentences: [], quotations: [], tokens: options.tokens ?? [] },
    watch: options.watch,
  });
  const lone = loneDays(reading);
  const mentions = new Mentions();
  const found: FoundTime[] = [];
  let place: TextPosition = { sentence: 0, paragraph: 0 };
  for (let at = 0; at < plain.length; ) {
    const expression = readExpression(plain, at) ?? lone.get(at);
    if (!expression || (!NEVER_IN_A_WORD.includes(plain.charAt(at)) && cutsWord(expression))) {
      place = step(place, plain.charAt(at));
      at += 1;
      continue;
    }
    const publication = publicationAt(at);
    const understood = understand(expression, { reading, place, mentions, publication });
    if (understood.frame) mentions.remember(expression, understood.frame, { place, publication: publication.moment });
    found.push(toFound(expression, understood, text.slice(expression.start, expression.end)));
    at = expression.end;
  }
  return found;
}

/** Of what stands at a place: that of its entry, or of the article. */
function publications({ reference, zone, entries = [] }: FindTimesOptions): (at: number) => Publication {
  const whole = readPublication(reference, zone);
  const parts = entries.map(({ start, publishedAt }) => ({ start, publication: readPublication(publishedAt, zone) }));
  return (at) => parts.findLast(({ start }) => start <= at)?.publication ?? whole;
}

function step(place: TextPosition, character: string): TextPosition {
  if (character === '\n') return { sentence: place.sentence + 1, paragraph: place.paragraph + 1 };
  return /[。！？!?]/u.test(character) ? { ...place, sentence: place.sentence + 1 } : place;
}

interface Surroundings {
  readonly reading: Reading;
  readonly place: TextPosition;
  readonly mentions: Mentions;
  readonly publication: Publication;
}

interface Understood {
  readonly frame: Frame | null;
  /** Whether local hours can be told in UTC. */
  readonly zoned: boolean;
  readonly dated: boolean;
}

function understand(expression: Expression, { reading, place, mentions, publication }: Surroundings): Understood {
  const named = mentions.zone(zoneOf(expression), place);
  const { moment, timed, zone } = named ? atZone(publication, named) : publication;
  const ahead = looksAhead(reading, expression);
  const scene: Scene = {
    publication: moment,
    timed,
    zone: moment?.zone ?? (zone ? IANAZone.create(zone) : FixedOffsetZone.utcInstance),
    future: ahead,
    ...(moment && wasPlanned(reading, expression) ? { near: unitFrame(moment, 'day', 'publication') } : {}),
    previous: (grain) => mentions.previous(grain, ahead),
    saidOn: () => mentions.saidOn(place, moment),
    continued: (grain) => mentions.continued(grain, place, { publication: moment, ahead }),
  };
  return { frame: resolve(expression, scene), zoned: named !== null && zone !== null, dated: moment !== null };
}

function toFound(expression: Expression, { frame, zoned, dated }: Understood, text: string): FoundTime {
  const place = { text, textStart: expression.start, textEnd: expression.end };
  if (!frame) {
    const time: Time = { start: null, end: null, precision: precisionOf(expression), ...place, anchor: 'none' };
    return { time, needsPublication: !dated && !expression.pieces.every(({ open }) => open === true) };
  }
  return { time: { ...interval(frame, zoned), ...place, anchor: frame.anchor }, needsPublication: false };
}

/**
 * Hours become moments in UTC; where the zone is not known they go no further than their day. Nor do they where UTC
 * has another date, since whoever reads only the date would take 今晨5点 in Beijing for yesterday.
 */
function interval({ start, end, precision }: Frame, zoned: boolean): Pick<Time, 'start' | 'end' | 'precision'> {
  const last = end > start ? end.minus({ second: 1 }) : end;
  const isSameDay = [start, last].every((moment) => moment.toUTC().toISODate() === moment.toISODate());
  if (isClock(precision) && zoned && isSameDay) return { start: utc(start), end: utc(last), precision };
  return { start: start.toISODate(), end: last.toISODate(), precision: isClock(precision) ? 'day' : precision };
}

function utc(moment: Frame['start']): string {
  return moment.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss'Z'");
}
