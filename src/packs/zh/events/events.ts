/** The step that reads events: triggers with their parties, dates, places and status, joined where they are one. */
import {
  contains,
  type Event,
  type EventStatus,
  quote,
  type Region,
  type Span,
  type Statement,
} from '../../../../graph/model/index.js';
import { type Document, type EventCandidate, layer } from '../../../document/document.js';
import type { Step } from '../../../document/step.js';
import { UNWEIGHED } from '../../../extract/confidence/confidence.js';
import { eventId, eventLabel } from '../../../extract/events/identity.js';
import { particular } from '../../../extract/events/particular.js';
import { type Clause, clauseAt, Reading } from '../../../extract/reading.js';
import { placeIn } from '../../../extract/rules/match.js';
import { begins, expression } from '../../../extract/rules/pattern.js';
import { SpanIndex } from '../../../extract/span-index.js';
import { loadEventLexicon } from '../../../language/event-lexicon.js';
import { SINCE_THEN, SINCE_THEN_BEFORE_CLAUSE } from '../../../language/zh/rules/times/told-times.js';
import { WISHING } from '../../../language/zh/words/telling.js';
import { Speakers } from '../statements/speakers.js';
import type { EventDraft } from './draft.js';
import { type EventEvidence, isParticular, readEvidence } from './evidence.js';
import { datedByLead } from './lead.js';
import { mentionOf } from './mention.js';
import { mergeEvents } from './merge.js';
import { leadsUpToStatement } from './not-event.js';
import { participants } from './parties/arguments.js';
import { withCase, withTopic } from './parties/case.js';
import { eventPlace } from './parties/place.js';
import { isOwnDoing, speakerOf } from './parties/speaker.js';
import { refinedType } from './refine-type.js';
import { hasTimeSign } from './signs.js';
import { eventStatus } from './status.js';
import { StoryTimes } from './story-time.js';
import { type EventTime, eventTime } from './time.js';
import { type EventSearch, findTriggers, type Trigger } from './trigger.js';

const WISHES = new Set(['demand', 'request', 'propose', 'threaten', 'warn']);

/** `joiner` stands between two names in a label. */
export function eventsStep(joiner: string): Step {
  return {
    name: 'events',
    needs: [
      'regions',
      'paragraphs',
      'sentences',
      'quotations',
      'tokens',
      'times',
      'actors',
      'references',
      'statements',
    ],
    adds: ['events', 'eventCandidates'],
    run: (document) => {
      const eventCandidates = readEvents(document, joiner);
      return { layers: { events: particular(eventCandidates), eventCandidates } };
    },
  };
}

function readEvents(document: Document, joiner: string): EventCandidate[] {
  const reading = new Reading(document);
  const search: EventSearch = {
    reading,
    lexicon: loadEventLexicon(),
    speakers: new Speakers(reading, layer(document, 'references')),
    actors: new Map(layer(document, 'actors').map((actor) => [actor.id, actor])),
    named: new Map(layer(document, 'references').map((reference) => [reference.actor, reference])),
  };
  const story = new StoryTimes(document, reading);
  const told = new SpanIndex(layer(document, 'statements'));
  const drafts = reading.sentences.flatMap((span, sentence) => {
    const clauses = reading.clauses(sentence);
    const found = findTriggers(search, sentence);
    if (found.length === 0) return [];
    const statements = told.overlapping({ start: span.start, end: span.end + 1 });
    const triggers = found.filter((trigger) => !leadsUpToStatement(trigger, statements));
    return triggers.flatMap((trigger) => draftOf(document, search, { trigger, clauses, statements, story }) ?? []);
  });
  const merged = mergeEvents(drafts);
  const happenings = datedByLead(
    document,
    reading,
    merged.filter(({ isParticular }) => isParticular),
  );
  const inCase = withCase(happenings, ({ reference }) => reading.word(reference));
  const talk = merged.filter(({ isParticular }) => !isParticular);
  return [...withTopic(inCase), ...talk].map((draft) => ({
    ...{ event: eventOf(document, draft, joiner), isParticular: draft.isParticular },
    evidence: evidenceOf(draft),
  }));
}

/** What was seen of a draft, by name. */
function evidenceOf({ evidence, group, isGeneric, isNoun, isHeadline, words }: EventDraft): string[] {
  const { parties: _, ...seen } = evidence;
  const holding = Object.entries({ ...seen, isGeneric, isNoun, isHeadline }).filter(([, holds]) => holds);
  return [`group:${group}`, ...words.map((word) => `word:${word}`), ...holding.map(([name]) => name)];
}

interface Site {
  readonly trigger: Trigger;
  readonly clauses: readonly Clause[];
  /** Those whose words reach into the trigger's sentence. */
  readonly statements: readonly Statement[];
  readonly story: StoryTimes;
}

function draftOf(
  document: Document,
  search: EventSearch,
  { trigger, clauses, statements, story }: Site,
): EventDraft | undefined {
  const clause = clauseAt(clauses, trigger.start);
  if (!clause || isIn(document, 'caption', trigger)) return undefined;
  const around = statementAround(statements, trigger);
  const told = around ? within(around, clauses) : clauses;
  const found = participants(search, trigger, {
    clause: clauseAt(told, trigger.start) ?? clause,
    clauses: told,
    told: around,
  });
  const parties =
    found.some(({ role }) => role === 'agent') || !around ? found : [...speakerOf(search, around, trigger), ...found];
  const {
    time,
    isOwn,
    isSeveral = false,
  } = sinceThen(
    search,
    trigger,
    eventTime(trigger, {
      reading: search.reading,
      story,
      clauses: told,
      told: around,
      said: around?.time ?? null,
      isPerformed: around !== undefined && isOwnDoing(around),
    }),
  );
  const place = eventPlace(search, { trigger, clause });
  const evidence = readEvidence(search.reading, trigger, clause, {
    isDated: isOwn && time?.start != null,
    hasPlace: place !== null,
    parties: parties.length,
  });
  const status = eventStatus(trigger, {
    reading: search.reading,
    lexicon: search.lexicon,
    clause,
    time,
    isDated: evidence.isDated,
    publishedAt: document.article.publishedAt,
    isWished: isWished(statements, trigger),
  });
  const mention = mentionOf(search, trigger, clause);
  const { group, frame, family, byWord, rule, isGeneric, isNoun } = trigger;
  return {
    frame,
    family,
    byWord,
    isGeneric,
    isNoun,
    evidence,
    isParticular: isParticular(trigger, status, evidence),
    type: refinedType(search, trigger, parties),
    group,
    status,
    statuses: saysStatus(search, trigger, status, evidence) ? { [status]: 1 } : {},
    time,
    isSeveral,
    place,
    participants: parties,
    mentions: [quote(document.text, mention.start, mention.end)],
    words: [search.reading.word(trigger)],
    rule,
    sentence: trigger.sentence,
    clause: clause.start,
    isHeadline: isIn(document, 'headline', trigger),
  };
}

/** 会谈前 dates what else is told, and leaves open whether the talks have been held by now. */
function saysStatus(
  { reading }: EventSearch,
  trigger: Trigger,
  status: EventStatus,
  { hasAspect }: EventEvidence,
): boolean {
  if (status === 'planned') return !hasTimeSign('by-then', placeIn(reading, trigger));
  return status !== 'occurred' || hasAspect;
}

function isIn(document: Document, kind: Region['kind'], { start }: Span): boolean {
  return layer(document, 'regions').some(
    (region) => region.kind === kind && region.start <= start && start < region.end,
  );
}

/** 断交四十年以来: counted from then, not done then. */
function sinceThen({ reading }: EventSearch, trigger: Trigger, found: EventTime): EventTime {
  const { time, isOwn } = found;
  const between = time && reading.shadow.slice(time.textEnd, trigger.start);
  const isSince = between && (isOwn ? IS_SINCE.test(between) : isSinceBefore(between, 0));
  return isSince ? { time: null, isOwn: false } : found;
}

const IS_SINCE = expression(SINCE_THEN);
const isSinceBefore = begins(SINCE_THEN_BEFORE_CLAUSE);

/** The innermost statement whose words hold the trigger. */
function statementAround(statements: readonly Statement[], trigger: Trigger): Statement | undefined {
  const around = statements.filter((statement) => contains(statement, trigger));
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** Who acts inside what is said is looked for there, not in the clauses that say who said it. */
function within(statement: Statement, clauses: readonly Clause[]): readonly Clause[] {
  return clauses
    .filter(({ end }) => end > statement.start)
    .map((clause) => ({ ...clause, start: Math.max(clause.start, statement.start) }));
}

function isWished(statements: readonly Statement[], trigger: Trigger): boolean {
  return statements.some(
    (statement) =>
      contains(statement, trigger) && (WISHES.has(statement.act) || WISHED.test(statement.cue?.text ?? '')),
  );
}

const WISHED = expression([WISHING]);

function eventOf(document: Document, draft: EventDraft, joiner: string): Event {
  const { type, status, time, place, mentions, rule } = draft;
  const participants = draft.participants.map(({ reference, role, rule: how }) => ({
    ...{ actor: reference.actor, role, rule: how },
    confidence: UNWEIGHED,
  }));
  const event = { type, status, time, place, participants, mentions: [...mentions], rule, confidence: UNWEIGHED };
  return {
    id: eventId(document.article.id, event),
    label: eventLabel(document, mentions, draft.participants, joiner),
    ...event,
  };
}
