/** What is left of an Extraction when only the sure findings are kept: sound, and nothing that refers to what went. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../graph/at-least.js';
import { buildGraph } from '../../graph/build.js';
import { type Extraction, parseExtraction } from '../../graph/model/index.js';
import { extractionOf } from '../support/extraction.js';
import { draftExtraction } from '../support/extraction-builder.js';

const ARTICLE = {
  id: 'article:dyke',
  headline: null,
  publisher: '江口日报',
  url: null,
  language: 'zh-Hans' as const,
  publishedAt: '2026-03-18',
  updatedAt: null,
  text: '水务局长高原对居民代表说，“堤坝将加固”。据江口电台报道，工程师沈青称高原说过“堤坝没有裂缝”。网友称堤坝会塌。高原是水务局长。',
};

/** Every confidence is given, so that each test shows what it turns on. */
const DYKE = draftExtraction({
  article: ARTICLE,
  regions: [['body', ARTICLE.text]],
  actors: [
    { id: 'actor:gao', name: '高原', kind: 'person', aliases: ['高原', '水务局长'], words: ['高原'] },
    { id: 'actor:bureau', name: '水务局', kind: 'organization' },
    { id: 'actor:residents', name: '居民代表', kind: 'group' },
    { id: 'actor:radio', name: '江口电台', kind: 'organization' },
    { id: 'actor:shen', name: '沈青', kind: 'person' },
    { id: 'actor:web', name: '网友', kind: 'group', unnamed: true },
  ],
  statements: [
    { id: 's:will', text: '堤坝将加固', speaker: 'actor:gao', act: 'promise', addressees: ['actor:residents'] },
    { id: 's:told', text: '高原说过“堤坝没有裂缝”', speaker: 'actor:shen', act: 'inform', via: ['actor:radio'] },
    { id: 's:cracks', text: '堤坝没有裂缝', speaker: 'actor:gao', act: 'inform', via: ['actor:shen', 'actor:radio'] },
    { id: 's:fall', text: '堤坝会塌', speaker: 'actor:web', act: 'inform' },
  ],
  events: [
    { id: 'e:works', label: '加固', type: 'other', status: 'planned', words: ['加固'], who: { 'actor:gao': 'agent' } },
    { id: 'e:fall', label: '塌', type: 'other', status: 'hypothetical', words: ['塌'], who: { 'actor:web': 'other' } },
  ],
  relations: [
    { type: 'SPEAKS_FOR', from: 'actor:gao', to: 'actor:bureau', rule: 'office', words: '水务局长高原' },
    { type: 'PRECEDES', from: 'e:works', to: 'e:fall', rule: 'order', words: '堤坝会塌' },
  ],
});

interface Sureness {
  readonly mentions?: Readonly<Record<string, number>>;
  readonly statements?: Readonly<Record<string, number>>;
  readonly events?: Readonly<Record<string, number>>;
  readonly participants?: Readonly<Record<string, number>>;
}

/** Sure of all but what is named. */
function dyke({ mentions = {}, statements = {}, events = {}, participants = {} }: Sureness): Extraction {
  const told = DYKE.statements.map((one) => ({
    ...one,
    confidence: statements[one.id] ?? 0.9,
    quotes: one.id === 's:told' ? ['s:cracks'] : [],
    about:
      one.id === 's:fall'
        ? [
            { id: 'e:fall', stance: null },
            { id: 'actor:bureau', stance: null },
          ]
        : [],
  }));
  return parseExtraction({
    ...DYKE,
    actors: DYKE.actors.map((actor) => ({
      ...actor,
      mentions: actor.mentions.map((one) => ({ ...one, confidence: mentions[actor.id] ?? 0.9 })),
    })),
    statements: told,
    events: DYKE.events.map((event) => ({
      ...event,
      confidence: events[event.id] ?? 0.9,
      participants: event.participants.map((one) => ({ ...one, confidence: participants[one.actor] ?? 0.9 })),
    })),
  });
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const statement = (extraction: Extraction, id: string) => extraction.statements.find((one) => one.id === id);

describe('what is at least so sure', () => {
  it('is all of it where nothing is asked for', () => {
    const all = dyke({ statements: { 's:fall': 0.1 } });
    expect(atLeast(all, 0)).toBe(all);
  });

  it('holds what is exactly so sure, and not what is less', () => {
    const kept = atLeast(dyke({ statements: { 's:will': 0.7, 's:fall': 0.69 } }), 0.7);
    expect(ids(kept.statements)).toEqual(['s:will', 's:told', 's:cracks']);
  });

  it('has no statement that quotes one which went, and keeps what was said within one that went', () => {
    expect(statement(atLeast(dyke({ statements: { 's:cracks': 0.2 } }), 0.7), 's:told')?.quotes).toEqual([]);
    const inner = statement(atLeast(dyke({ statements: { 's:told': 0.2 } }), 0.7), 's:cracks');
    expect(inner?.via, 'still said at second hand').toEqual(['actor:shen', 'actor:radio']);
  });

  it('has no statement about an event or an actor that went', () => {
    const kept = atLeast(dyke({ events: { 'e:fall': 0.5 }, mentions: { 'actor:bureau': 0.5 } }), 0.7);
    expect(statement(kept, 's:fall')?.about).toEqual([]);
  });

  it('drops who it was said to with an unsure actor, and the statement stays', () => {
    const kept = atLeast(dyke({ mentions: { 'actor:residents': 0.4 } }), 0.7);
    expect(ids(kept.actors)).not.toContain('actor:residents');
    expect(statement(kept, 's:will')?.addressees).toEqual([]);
  });

  it('keeps the voices of a sure statement, however unsure the words that name them, by the surest of these', () => {
    const kept = atLeast(dyke({ mentions: { 'actor:gao': 0.6, 'actor:radio': 0.5 } }), 0.7);
    expect(statement(kept, 's:will')?.speaker).toBe('actor:gao');
    expect(statement(kept, 's:told')?.via).toEqual(['actor:radio']);
    const gao = kept.actors.find(({ id }) => id === 'actor:gao');
    expect(gao?.mentions).toEqual([expect.objectContaining({ text: '高原', confidence: 0.6 })]);
  });

  it('lets an unsure speaker go with all that he says', () => {
    const unsure = dyke({ mentions: { 'actor:web': 0.6 }, statements: { 's:fall': 0.5 }, events: { 'e:fall': 0.5 } });
    expect(ids(atLeast(unsure, 0.7).actors)).not.toContain('actor:web');
  });

  it('keeps an event without those of whom it is not sure that they took part', () => {
    const kept = atLeast(dyke({ participants: { 'actor:web': 0.3 } }), 0.7);
    expect(kept.events.map(({ participants }) => participants.length)).toEqual([1, 0]);
  });

  it('has no relation of an end that went', () => {
    expect(atLeast(dyke({ events: { 'e:fall': 0.5 } }), 0.7).relations.map(({ type }) => type)).toEqual(['SPEAKS_FOR']);
    expect(atLeast(dyke({ mentions: { 'actor:bureau': 0.5 } }), 0.7).relations.map(({ type }) => type)).toEqual([
      'PRECEDES',
    ]);
  });

  it('forgets the name that only unsure words gave, and no other', () => {
    const all = dyke({});
    const actors = all.actors.map((actor) => ({
      ...actor,
      aliases: [...actor.aliases, '老高'],
      mentions: [...actor.mentions, { start: 2, end: 3, text: '局', rule: 'abbreviation', confidence: 0.4 }],
    }));
    const called = { ...all, actors: actors.map((actor) => ({ ...actor, aliases: [...actor.aliases, '局'] })) };
    const [gao] = atLeast(called, 0.7).actors;
    expect(gao?.aliases).toEqual(['高原', '水务局长', '老高']);
  });
});

/** The generated one with chance confidences and references. */
const ratedOf = fc
  .tuple(extractionOf(), fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([extraction, chances]): Extraction => {
    const chance = () => Number(chances.next().value);
    const pick = (list: readonly { readonly id: string }[]) => ids(list).filter(() => chance() < 0.5);
    const { actors, statements, events } = extraction;
    return parseExtraction({
      ...extraction,
      actors: actors.map((one) => ({
        ...one,
        mentions: one.mentions.map((mention) => ({ ...mention, confidence: chance() })),
      })),
      statements: statements.map((one, i) => ({
        ...one,
        confidence: chance(),
        addressees: pick(actors),
        quotes: pick(statements.slice(i + 1)),
        about: pick([...actors, ...events, ...statements]).map((id) => ({ id, stance: null })),
      })),
      events: events.map((one) => ({
        ...one,
        confidence: chance(),
        participants: one.participants.map((participant) => ({ ...participant, confidence: chance() })),
      })),
      relations: [...actors, ...events].flatMap(({ id }) =>
        pick([...actors, ...events]).map((to) => {
          return { type: 'PART_OF', from: id, to, start: 0, end: 2, rule: 'generated', confidence: chance() };
        }),
      ),
    });
  });

describe('whatever was found', () => {
  const least = fc.double({ min: 0.05, max: 1, noNaN: true });

  it('is left sound, and of a graph as sure as was asked for', () => {
    fc.assert(
      fc.property(ratedOf, least, (extraction, asked) => {
        const kept = parseExtraction(atLeast(extraction, asked));
        const rated = [...kept.statements, ...kept.events, ...kept.relations];
        const taking = kept.events.flatMap(({ participants }) => participants);
        for (const { confidence } of [...rated, ...taking]) expect(confidence).toBeGreaterThanOrEqual(asked);
        expect(kept.statements).toHaveLength(extraction.statements.filter((one) => one.confidence >= asked).length);
        expect(atLeast(kept, asked)).toEqual(kept);
      }),
    );
  });

  it('loses no more where less is asked for', () => {
    fc.assert(
      fc.property(ratedOf, least, least, (extraction, a, b) => {
        const [more, less] = [atLeast(extraction, Math.min(a, b)), atLeast(extraction, Math.max(a, b))];
        for (const kind of ['actors', 'statements', 'events'] as const)
          expect(ids(more[kind])).toEqual(expect.arrayContaining(ids(less[kind])));
      }),
    );
  });

  it('makes a graph whose nodes and edges all have the ids that the whole graph gives them', () => {
    fc.assert(
      fc.property(ratedOf, least, (extraction, asked) => {
        const withoutLoops = { ...extraction, relations: [] };
        const [whole, part] = [buildGraph([withoutLoops]), buildGraph([atLeast(withoutLoops, asked)])];
        for (const id of part.nodes()) expect(whole.hasNode(id)).toBe(true);
        for (const id of part.edges()) expect(whole.hasEdge(id)).toBe(true);
      }),
    );
  });
});
