/** Generates sound Extractions over a short news text, for property tests of the contract and of what is built from it. */
import fc from 'fast-check';
import {
  ACTOR_KINDS,
  ACTS,
  type Actor,
  contentId,
  DIRECTNESS,
  EVENT_STATUSES,
  EVENT_TYPES,
  type Event,
  type Extraction,
  PARTICIPANT_ROLES,
  POLARITIES,
  type QuotedSpan,
  quote,
  type Statement,
} from '../../graph/model/index.js';

const TEXT =
  '海宁市发言人周岚昨日表示，「大桥将于下月通车」。另据《海宁晨报》报道，承建商否认延误。😀附近居民说，工期已推迟三次。';

const spanOf = (text: string): fc.Arbitrary<QuotedSpan> =>
  fc
    .tuple(fc.nat(text.length - 2), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => quote(text, start, Math.min(text.length, start + length)));

const actorOf = (articleId: string, text: string): fc.Arbitrary<Actor> =>
  fc
    .record({
      mentions: fc.array(spanOf(text), { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom(...ACTOR_KINDS),
      unnamed: fc.boolean(),
    })
    .map(({ mentions, kind, unnamed }) => {
      const name = mentions[0]?.text ?? '';
      return {
        id: contentId('actor', kind, name, articleId),
        name,
        kind,
        aliases: [name],
        roles: [],
        unnamed,
        mentions: mentions.map((mention) => ({ ...mention, rule: 'person-name', confidence: 0.7 })),
      };
    });

interface Cast {
  readonly articleId: string;
  readonly text: string;
  readonly actors: readonly Actor[];
}

const statementOf = ({ articleId, text, actors }: Cast): fc.Arbitrary<Statement> =>
  fc
    .record({
      span: spanOf(text),
      cue: fc.option(spanOf(text)),
      speaker: fc.option(fc.constantFrom(...actors)),
      via: fc.subarray([...actors], { maxLength: Math.min(2, actors.length) }),
      directness: fc.constantFrom(...DIRECTNESS),
      act: fc.constantFrom(...ACTS),
      polarity: fc.constantFrom(...POLARITIES),
      lead: fc.option(spanOf(text)),
    })
    .map(({ span, cue, speaker, via, directness, act, polarity, lead }) => ({
      ...span,
      id: contentId('statement', articleId, span.start, span.end, cue?.start ?? null),
      directness,
      act,
      polarity,
      lead,
      speaker: speaker?.id ?? null,
      role: null,
      via: via.map(({ id }) => id),
      addressees: [],
      cue,
      time: null,
      quotes: [],
      about: [],
      rule: 'generated',
      confidence: 0.5,
    }));

const eventOf = ({ articleId, text, actors }: Cast): fc.Arbitrary<Event> =>
  fc
    .record({
      mentions: fc.array(spanOf(text), { minLength: 1, maxLength: 2 }),
      actor: fc.constantFrom(...actors),
      role: fc.constantFrom(...PARTICIPANT_ROLES),
      type: fc.constantFrom(...EVENT_TYPES),
      status: fc.constantFrom(...EVENT_STATUSES),
    })
    .map(({ mentions, actor, role, type, status }) => ({
      id: contentId('event', articleId, type, mentions[0]?.start ?? 0, mentions[0]?.end ?? 0, status),
      label: mentions[0]?.text ?? type,
      type,
      status,
      time: null,
      place: null,
      participants: [{ actor: actor.id, role, rule: 'subject', confidence: 0.5 }],
      mentions,
      rule: 'generated',
      confidence: 0.5,
    }));

const distinct = <T extends { id: string }>(list: readonly T[]): T[] => [
  ...new Map(list.map((item) => [item.id, item])).values(),
];

/** A sound Extraction; `seed` tells articles apart. */
export function extractionOf(seed = ''): fc.Arbitrary<Extraction> {
  const text = `${TEXT}${seed}`;
  const articleId = contentId('article', '', text);
  return fc
    .array(actorOf(articleId, text), { minLength: 1, maxLength: 4 })
    .map(distinct)
    .chain((actors) => {
      const cast = { articleId, text, actors };
      return fc.record({
        version: fc.constant('1' as const),
        article: fc.constant({
          id: articleId,
          headline: null,
          publisher: '海宁晨报',
          url: null,
          language: 'zh-Hans' as const,
          publishedAt: '2026-02-03',
          updatedAt: null,
          text,
        }),
        regions: fc.constant([{ kind: 'body' as const, start: 0, end: text.length }]),
        actors: fc.constant(actors),
        statements: fc.array(statementOf(cast), { maxLength: 4 }).map(distinct),
        events: fc.array(eventOf(cast), { maxLength: 3 }).map(distinct),
        relations: fc.constant([]),
        issues: fc.constant([]),
      });
    });
}
