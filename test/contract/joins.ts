/** The part of the contract about what articles have in common: the store joins it as one graph of all would, in whatever order. */
import { beforeEach, describe, expect, test } from 'vitest';
import { articleGraph, buildGraph } from '../../graph/build.js';
import type { Extraction } from '../../graph/model/index.js';
import type { GraphStore } from '../../graph/store/index.js';
import { type ActorDraft, draftExtraction, type EventDraft } from '../support/extraction-builder.js';
import { plainGraph, withSortedLists } from './graphs.js';

interface Given {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly actors: readonly (readonly [id: string, kind: ActorDraft['kind'], ...names: string[]])[];
  readonly said?: readonly [speaker: string, words: string];
  readonly event?: Pick<EventDraft, 'words' | 'when' | 'status'> & { readonly who: string };
}

function article({ id, published, text, actors, said, event }: Given): Extraction {
  const actor = ([key, kind, name = key, ...others]: Given['actors'][number]): ActorDraft => ({
    ...{ id: `actor:${key}`, name, kind, aliases: [name, ...others], names: [name, ...others] },
    words: [name, ...others],
  });
  const arrest = event && {
    ...{ id: `event:${id}`, label: `${id} 被捕`, type: 'legal' as const, subtype: 'arrest', words: event.words },
    ...{ when: event.when, status: event.status, who: { [`actor:${event.who}`]: 'patient' as const } },
  };
  return draftExtraction({
    article: {
      ...{ id: `article:${id}`, headline: id, publisher: id, url: null, language: 'zh-Hans' },
      ...{ publishedAt: published, updatedAt: null, text },
    },
    regions: [['body', text]],
    actors: actors.map(actor),
    statements: said ? [{ id: `statement:${id}`, text: said[1], speaker: `actor:${said[0]}`, act: 'deny' }] : [],
    events: arrest ? [arrest as EventDraft] : [],
    relations: [],
  });
}

const DAY = ['2026-03-01', '2026-03-01', 'day', '周日'] as const;
const MONTH = ['2026-03-01', '2026-03-31', 'month', '3月'] as const;

const ARTICLES = [
  article({
    ...{ id: 'full', published: '2026-03-02' },
    text: '东湾大学（东大）会计伊万·彼得森周日被捕。彼得森说：“我没有拿过学校一分钱，请去问会计室。”',
    actors: [
      ['uni', 'organization', '东湾大学', '东大'],
      ['ivan', 'person', '伊万·彼得森', '彼得森'],
    ],
    said: ['ivan', '我没有拿过学校一分钱，请去问会计室。'],
    event: { words: ['被捕'], when: DAY, status: 'occurred', who: 'ivan' },
  }),
  article({
    ...{ id: 'short', published: '2026-03-03' },
    text: '东大说，彼得森周日遭逮捕。彼得森称没有拿过学校一分钱。',
    actors: [
      ['east', 'organization', '东大'],
      ['petersen', 'person', '彼得森'],
    ],
    said: ['petersen', '没有拿过学校一分钱'],
    event: { words: ['逮捕'], when: DAY, status: 'occurred', who: 'petersen' },
  }),
  article({
    ...{ id: 'later', published: '2026-03-20' },
    text: '东湾大学说，伊万·彼得森3月被捕一事并不属实。他说过：“我没有拿过学校一分钱，请去问会计室。”',
    actors: [
      ['uni', 'organization', '东湾大学'],
      ['ivan', 'person', '伊万·彼得森'],
    ],
    said: ['ivan', '我没有拿过学校一分钱，请去问会计室。'],
    event: { words: ['被捕'], when: MONTH, status: 'denied', who: 'ivan' },
  }),
  article({
    ...{ id: 'other', published: '2026-03-21' },
    text: '画家安娜·彼得森在东湾大学办展。彼得森说，画都是新的。',
    actors: [
      ['uni', 'organization', '东湾大学'],
      ['anna', 'person', '安娜·彼得森', '彼得森'],
    ],
    said: ['anna', '画都是新的'],
  }),
  article({
    ...{ id: 'another', published: '2026-03-22' },
    text: '东西大学（东大）的学生周三回校。',
    actors: [['west', 'organization', '东西大学', '东大']],
  }),
] as const;

export function joinsContract(store: () => GraphStore): void {
  describe('what articles have in common', () => {
    beforeEach(() => store().clear());
    const held = async () => plainGraph(withSortedLists(await store().snapshot()));
    const whole = (...extractions: readonly Extraction[]) => plainGraph(withSortedLists(buildGraph(extractions)));
    const write = async (...extractions: readonly Extraction[]) => {
      for (const extraction of extractions) await store().write(extraction.article.id, articleGraph(extraction));
    };
    const [full, short, later, other, another] = ARTICLES;

    test('is one node each, as long as there is but one whom it can mean', () => {
      const joined = buildGraph([full, short, later]);
      expect(joined.filterNodes((_, { label }) => label === 'Actor')).toEqual(['actor:east', 'actor:ivan']);
      expect(joined.filterNodes((_, { label }) => label === 'Event')).toEqual(['event:full']);
      expect(joined.filterEdges((_, { type }) => type === 'REPEATS')).toHaveLength(2);
      const unclear = buildGraph(ARTICLES);
      const actors = unclear.filterNodes((_, { label }) => label === 'Actor');
      expect(actors.sort()).toEqual([
        'actor:anna',
        'actor:east',
        'actor:ivan',
        'actor:petersen',
        'actor:uni',
        'actor:west',
      ]);
    });

    test('is joined in whatever order they come, one by one or together', async () => {
      const expected = whole(...ARTICLES);
      const orders = [ARTICLES, [...ARTICLES].reverse(), [other, short, full, another, later]];
      for (const order of orders) {
        await store().clear();
        await write(...order);
        expect(await held()).toEqual(expected);
      }
      await store().clear();
      await store().writeAll(ARTICLES.map((extraction) => [extraction.article.id, articleGraph(extraction)]));
      expect(await held()).toEqual(expected);
    });

    test('comes apart and together again as articles go and return', async () => {
      await write(...ARTICLES);
      const left: Extraction[] = [...ARTICLES];
      for (const gone of [other, full, another]) {
        await store().remove(gone.article.id);
        left.splice(left.indexOf(gone), 1);
        expect(await held()).toEqual(whole(...left));
      }
      await write(full, another, other);
      expect(await held()).toEqual(whole(...ARTICLES));
    });

    test('is found anew when an article says something else', async () => {
      await write(...ARTICLES);
      const changed = { ...short, actors: short.actors.map((actor) => ({ ...actor, names: [] })), events: [] };
      await write(changed);
      expect(await held()).toEqual(whole(full, changed, later, other, another));
      await write(short);
      expect(await held()).toEqual(whole(...ARTICLES));
    });

    test('the same again changes nothing', async () => {
      await write(...ARTICLES);
      for (const extraction of ARTICLES) {
        const written = await store().write(extraction.article.id, articleGraph(extraction));
        expect(written).toMatchObject({ nodesAdded: 0, edgesAdded: 0, nodesRemoved: 0, edgesRemoved: 0 });
      }
      expect(await held()).toEqual(whole(...ARTICLES));
    });
  });
}
