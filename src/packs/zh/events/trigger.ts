/** Finds the words that tell of events: whole trigger words, and nouns such as 雷达照射事件. */
import { type Actor, type EventRule, type EventType, overlaps, type Span } from '../../../../graph/model/index.js';
import type { Reference } from '../../../document/document.js';
import type { Reading } from '../../../extract/reading.js';
import { type Place, placeIn, rulebook } from '../../../extract/rules/match.js';
import { begins, nearBefore, opening } from '../../../extract/rules/pattern.js';
import type { EventLexicon, Frame } from '../../../language/event-lexicon.js';
import type { NoFacts } from '../../../language/rule.js';
import { INCIDENT_TYPES, NO_INCIDENT } from '../../../language/zh/rules/events/incidents.js';
import { VISITS } from '../../../language/zh/words/going.js';
import { BEHIND_HAPPENING, JOURNEYS } from '../../../language/zh/words/happenings.js';
import { TAKING } from '../../../language/zh/words/particles.js';
import type { Speakers } from '../statements/speakers.js';
import { forbidden, type ListedWord } from './not-event.js';

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
  /** The state that the word itself holds: 日 in 访日. */
  readonly visited?: Reference;
  readonly sentence: number;
  readonly rule: EventRule;
}

export interface EventSearch {
  readonly reading: Reading;
  readonly lexicon: EventLexicon;
  readonly speakers: Speakers;
  readonly actors: ReadonlyMap<string, Actor>;
  /** A place that names each actor, by id. */
  readonly named: ReadonlyMap<string, Reference>;
}

/** What it takes to look for the words of events. */
export type WordSearch = Pick<EventSearch, 'reading' | 'lexicon' | 'speakers'>;

export function listedWordAt({ reading, lexicon, speakers }: WordSearch, start: number): ListedWord | undefined {
  const word = lexicon.index.entryAt(reading.shadow, start);
  if (!word || reading.tokenAt(start)?.tag === 'p') return undefined;
  const span = { start, end: start + word.word.length };
  return !isInName(speakers, span) && isWhole(reading, start, span.end) ? { ...span, word } : undefined;
}

export function findTriggers(search: EventSearch, sentence: number): Trigger[] {
  const { reading } = search;
  const span = reading.sentences[sentence];
  if (!span) return [];
  const found: Trigger[] = [];
  for (let i = span.start; i < span.end; ) {
    const listed = listedWordAt(search, i);
    if (listed && !forbidden(reading, listed)) {
      const { word: _, ...told } = listed.word;
      found.push({ ...told, start: i, end: listed.end, sentence, rule: 'trigger-word' });
      i = listed.end;
    } else i += 1;
  }
  const visits = visitTriggers(search, sentence);
  const words = found.filter((trigger) => !visits.some((visit) => overlaps(visit, trigger)));
  const nominal = nominalTriggers(search, sentence, words);
  const plain = words.filter((trigger) => !nominal.some((longer) => overlaps(longer, trigger)));
  const all = [...plain, ...visits, ...nominal].sort((a, b) => a.start - b.start);
  return all.filter((trigger) => !supportsAnother(reading, trigger, all));
}

/** 提出抗议, 前往视察, 将戒备提高: a weak verb beside the word it carries tells of the same. */
function supportsAnother(reading: Reading, trigger: Trigger, all: readonly Trigger[]): boolean {
  if (!trigger.isGeneric || trigger.isNoun || trigger.type === 'cancellation') return false;
  return all.some((other) => {
    if (other === trigger || (other.isGeneric && !other.isNoun && other.start < trigger.start)) return false;
    const [first, second] = other.start < trigger.start ? [other, trigger] : [trigger, other];
    if (second.start - first.end > REACH) return false;
    const between = reading.tokensIn({ start: first.end, end: second.start });
    if (first === other) return isBroughtInFront(reading.shadow, first.start) && between.length === 0;
    return between.every(({ tag }) => tag !== 'v' && tag !== 'w' && tag !== 'c');
  });
}

const REACH = 10;
const isBroughtInFront = nearBefore({ words: TAKING, within: 6 });

/** Part of what names an actor, unless the actor is only part of the word, as the reporters in a word for a press conference. */
function isInName(speakers: Speakers, { start, end }: Span): boolean {
  return speakers
    .in({ start: start - 40, end: end + 40 })
    .some((one) => one.start <= start && start < one.end && (one.end >= end || one.start < start));
}

/** 访华, 抵台: a verb of going with a state's one-character name. */
function visitTriggers({ reading, speakers }: EventSearch, sentence: number): Trigger[] {
  const span = reading.sentences[sentence];
  if (!span) return [];
  return speakers
    .in(span)
    .filter(
      ({ start, end, kind }) =>
        kind === 'country' && end - start === 1 && VISITS.includes(reading.shadow.charAt(start - 1)),
    )
    .map((visited) => {
      const { start, end } = visited;
      const tail = journey(reading.shadow, end).length;
      return {
        start: start - 1,
        end: end + tail,
        type: 'visit',
        group: 'visit',
        frame: 'motion',
        byWord: false,
        isGeneric: false,
        isNoun: false,
        visited,
        sentence,
        rule: 'visit-state',
      };
    });
}

const journey = opening([JOURNEYS]);
/** What may follow a trigger inside one of the tagger's words: 轰炸后 tells of one, 轰炸机 does not. */
const goesOn = begins([BEHIND_HAPPENING]);

/** The word starts and ends with the tagger's words, or is the end of one. */
function isWhole(reading: Reading, start: number, end: number): boolean {
  const opens = reading.tokenAt(start) !== undefined;
  const closes = reading.tokenBefore(end) !== undefined;
  if (opens && closes) return true;
  return end - start > 1 && (closes || (opens && goesOn(reading.shadow, end)));
}

const noIncident = rulebook(NO_INCIDENT);
const incidentTypes = rulebook(INCIDENT_TYPES);

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
    if (
      isWord ||
      noIncident.first(placeIn(reading, token)) ||
      token.end - start <= noun.length ||
      token.end - start > 12
    )
      continue;
    found.push({
      start,
      end: token.end,
      type: nominalType(lexicon, placeIn(reading, { start, end: token.end })),
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

function modifierStart(reading: Reading, speakers: Speakers, end: number, from: number): number {
  let start = end;
  for (let i = 0; i < 3; i++) {
    const token = reading.tokenBefore(start);
    if (!token || token.start < from || !['n', 'vn', 'nz', 'an'].includes(token.tag) || speakers.covers(token)) break;
    start = token.start;
  }
  return start;
}

/** The type of the word of happening that the noun is made with: 出轨事件, 停电事故. */
function nominalType(lexicon: EventLexicon, noun: Place<NoFacts>): EventType {
  const [made] = lexicon.index
    .in(noun.word)
    .filter(({ entry }) => entry.group !== 'incident' && !entry.isGeneric)
    .map(({ entry }) => entry.type);
  return made ?? incidentTypes.first(noun)?.finds ?? 'other';
}
