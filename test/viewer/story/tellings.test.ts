/** What several articles tell of one event: how each says that it stands and when it is, who differs, and how many sources they are. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../graph/build.js';
import { listArticles } from '../../../graph/parts/index.js';
import { sliceGraph } from '../../../graph/slice.js';
import { overviewOf } from '../../../viewer/data/graph/overview.js';
import { shownOf } from '../../../viewer/data/graph/shown.js';
import { indexGraph } from '../../../viewer/data/graph.js';
import { profileIn } from '../../../viewer/data/profile.js';
import { relationGroups } from '../../../viewer/data/relations.js';
import { isSameText, sourcesOf } from '../../../viewer/data/sources.js';
import { columnsFor } from '../../../viewer/data/table/table-columns.js';
import {
  isOdd,
  STATUS,
  statusesOf,
  type Telling,
  TIME,
  tellingsOf,
  timeOf,
  versionsOf,
} from '../../../viewer/data/tellings.js';
import { timelineItems } from '../../../viewer/data/time/timeline.js';
import { textIn } from '../../../viewer/i18n/text.js';
import { initialState } from '../../../viewer/state/state.js';
import { ARREST, ARREST_STORY, CARRIED } from './fixture-story.js';

const graph = buildGraph(ARREST_STORY);
const index = indexGraph(sliceGraph(graph, { limit: 1_000 }));
const tellings = tellingsOf(index, ARREST);
const outlets = (some: readonly Telling[]) => some.map(({ publisher }) => publisher);

describe('an event of several articles', () => {
  it('is told by each as it tells it, in the order in which they came out', () => {
    expect(tellings.map(({ publisher, status, start }) => [publisher, status, start])).toEqual([
      ['海港日报', 'planned', '2026-03-10'],
      ['南方晚报', 'occurred', '2026-03-10'],
      ['晨讯', 'occurred', '2026-03-11'],
      [null, 'occurred', null],
    ]);
  });

  it('has versions where articles differ, and those stand out that most tell otherwise', () => {
    expect(versionsOf(tellings, STATUS).map(outlets)).toEqual([['海港日报'], ['南方晚报', '晨讯', null]]);
    expect(versionsOf(tellings, TIME).map(outlets)).toEqual([['海港日报', '南方晚报'], ['晨讯']]);
    expect(outlets(tellings.filter((one) => isOdd(one, tellings, STATUS)))).toEqual(['海港日报']);
    expect(outlets(tellings.filter((one) => isOdd(one, tellings, TIME)))).toEqual(['晨讯']);
  });

  it('takes neither side of two', () => {
    const two = tellings.slice(0, 2);
    expect(two.filter((one) => isOdd(one, two, STATUS))).toEqual(two);
    expect(versionsOf(two, TIME)).toEqual([]);
  });

  it('tells a month and a day in it as one date', () => {
    const [first, ...others] = tellings.slice(0, 2).map((one) => ({ ...one, start: '2026-03-01', end: '2026-03-31' }));
    const both = [...others, { ...tellings[1], ...first, start: '2026-03-10', end: '2026-03-10' } as Telling];
    expect(versionsOf(both, TIME)).toEqual([]);
  });

  it('is found by every status that it has, and is dated if any article dates it', () => {
    const node = index.nodes.get(ARREST);
    if (!node) throw new Error('the articles were not joined');
    expect(statusesOf(index, node)).toEqual(['planned', 'occurred']);
    expect(profileIn(index, ARREST)?.values.eventStatus).toEqual(['planned', 'occurred']);
    const undated = { ...node, properties: { ...node.properties, start: null, end: null } };
    expect(timeOf(index, undated)).toMatchObject({ start: '2026-03-10', end: '2026-03-10' });
    const [state] = columnsFor(index, textIn('zh-Hans'), 'Event').filter(({ name }) => name === 'status');
    expect(state?.cellOf(ARREST).words).toBe('计划中 / 已发生');
  });

  it('is not open once an article tells that it happened', () => {
    const shown = shownOf(index, initialState('zh-Hans'));
    const item = timelineItems(index, shown, 'happened').dated.find(({ id }) => id === ARREST);
    expect(item?.isOpen).toBe(false);
    expect(overviewOf(index, shown).coming.map(({ id }) => id)).not.toContain(ARREST);
  });

  it('counts in every article that tells of it', () => {
    expect(listArticles(graph).map(({ events }) => events)).toEqual([1, 1, 1, 1]);
  });
});

describe('sources', () => {
  const article = (articleId: string, publisher: string | null, sameTextAs?: string) => ({
    ...{ articleId, publisher },
    ...(sameTextAs !== undefined && { sameTextAs }),
  });

  it('are outlets, one for those that carry one text; nobody knows whose articles without one are', () => {
    expect(sourcesOf(tellings)).toEqual({ known: [['海港日报'], ['南方晚报'], ['晨讯']], nameless: 1 });
    const reposts = [article('a', '甲'), article('b', '乙', 'a'), article('c', '丙', 'a'), article('d', '丁')];
    expect(sourcesOf(reposts).known).toEqual([['甲', '乙', '丙'], ['丁']]);
    expect(sourcesOf([article('a', '甲'), article('b', '甲')]).known).toEqual([['甲']]);
    expect(sourcesOf([article('a', '甲'), article('b', null, 'a')])).toEqual({ known: [['甲']], nameless: 0 });
  });

  it('are joined by a third that shares with both', () => {
    const three = [article('a', '甲'), article('b', '乙'), article('c', '乙', 'a')];
    expect(sourcesOf(three).known).toEqual([['甲', '乙']]);
  });

  it('know the text that was carried before', () => {
    const [first, second] = [article('b', '乙', 'a'), article('c', '丙', 'a')];
    expect([isSameText(first, second), isSameText(article('a', null), second)]).toEqual([true, true]);
    expect(isSameText(article('a', null), article('d', null))).toBe(false);
  });
});

describe('an utterance that several articles carry', () => {
  it('leads from each to the others', () => {
    const groupsOf = (id: string) =>
      relationGroups(index, id).flatMap(({ title, relations }) =>
        title.endsWith('REPEATS') ? [[title, relations.map(({ other }) => other.id)]] : [],
      );
    expect(groupsOf(CARRIED.earlier)).toEqual([['in.REPEATS', [CARRIED.later, CARRIED.latest]]]);
    expect(groupsOf(CARRIED.later)).toEqual([['out.REPEATS', [CARRIED.earlier]]]);
  });
});
