/** How stories are scored, on one made for the purpose. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder } from '../../support/folder.js';
import { EvaluationError } from '../annotated.js';
import { actorMentions, eventMentions } from './gold.js';
import { identityOf } from './identity.js';
import { linkedIn } from './linked.js';
import { chanceOf, learnWeights } from './logistic.js';
import { type Placed, placed } from './nodes.js';
import { readStories, type Story, storySchema } from './story.js';

const TEXTS = { '01': '肯尼亚外交部周一说，港口已重开。外交部又说，肯方无责。', '02': '外交部稱港口已重開。' };
const annotation = storySchema.parse({
  articles: [{ file: '01.txt', published: '2026-03-02', outlet: '港口报' }, { file: '02.txt' }],
  actors: [
    { id: 'a1', mentions: { '01': ['肯尼亚外交部', '外交部'], '02': ['外交部'] } },
    { id: 'a2', mentions: { '01': [['肯', '说，肯方']] } },
  ],
  masks: ['责'],
  events: [{ id: 'e1', triggers: { '01': [['重开', '港口已重开']] } }],
  utterances: [{ id: 'u1', texts: { '01': '港口已重开', '02': '港口已重開' } }],
  contradictions: [{ 'side a': { article: '01', text: '肯方无责' }, 'side b': { article: '02', text: '港口已重開' } }],
});
const articles = Object.entries(TEXTS).map(([key, text]) => ({
  key,
  text,
  file: '',
  published: undefined,
  outlet: undefined,
}));
const story: Story = { name: 'harbour', annotation, articles };

describe('the annotation of a story', () => {
  it('finds forms outside longer ones, in context where it says so', () => {
    const found = actorMentions(story).map(({ gold, article, form, spans }) => [gold, article, form, spans[0]?.start]);
    expect(found).toEqual([
      ['a2', '01', '肯', 22],
      ['a1', '01', '肯尼亚外交部', 0],
      ['a1', '01', '外交部', 16],
      ['a1', '02', '外交部', 0],
    ]);
    expect(actorMentions(story)[2]?.spans).toHaveLength(1);
    expect(eventMentions(story)).toMatchObject([{ gold: 'e1', spans: [{ start: 13, end: 15 }] }]);
  });

  it('is refused where it does not fit', () => {
    const folder = emptyFolder();
    expect(() => readStories([folder])).toThrow('holds no story.json');
    mkdirSync(join(folder, 'harbour'));
    writeFileSync(join(folder, 'harbour', 'story.json'), '{"articles": []}');
    expect(() => readStories([folder])).toThrow(/is no story:\n {2}actors/);
    const context = { id: 'e1', triggers: { '01': [['重开', '机场重开'] as [string, string]] } };
    expect(() => eventMentions({ ...story, annotation: { ...annotation, events: [context] } })).toThrow(
      EvaluationError,
    );
  });
});

describe('the node of a mention', () => {
  const mention = { gold: 'a1', article: '01', form: 'x', spans: [{ start: 0, end: 6 }] };

  it('is that of the likest words which cover half of it', () => {
    const found = [
      { node: 'short', start: 4, end: 6 },
      { node: 'half', start: 3, end: 6 },
      { node: 'long', start: 0, end: 20 },
    ];
    expect([...placed(mention, found).nodes]).toEqual([['half', 1]]);
    expect(placed(mention, found.slice(0, 1)).nodes.size).toBe(0);
  });

  it('is shared by those of its places', () => {
    const twice = { ...mention, spans: [...mention.spans, { start: 10, end: 12 }] };
    const found = [
      { node: 'one', start: 0, end: 6 },
      { node: 'two', start: 10, end: 12 },
    ];
    expect(placed(twice, found).nodes).toEqual(
      new Map([
        ['one', 0.5],
        ['two', 0.5],
      ]),
    );
  });
});

describe('identity', () => {
  const one = (gold: string, article: string, node: string | null): Placed => ({
    gold,
    article,
    form: gold,
    spans: [],
    nodes: new Map(node === null ? [] : [[node, 1]]),
  });

  it('counts what is split, merged and not found', () => {
    const mentions = [
      one('a1', '01', 'n1'),
      one('a1', '02', 'n1'),
      one('a1', '03', 'n2'),
      one('a2', '03', 'n1'),
      one('a3', '01', null),
    ];
    expect(
      identityOf(mentions, [
        ['a1', 'a2'],
        ['a1', 'a3'],
      ]),
    ).toEqual({
      mentions: 5,
      found: 4,
      purity: 2 / 3 + 2 / 3 + 1 + 1 / 3,
      wholeness: 2 / 3 + 2 / 3 + 1 / 3 + 1,
      right: 1,
      joined: 3,
      same: 3,
      distinct: 2,
      compared: 1,
      violated: 1,
    });
  });
});

describe('utterances', () => {
  const statements = (key: string) => ({
    actors: [],
    events: [],
    statements:
      key === '01'
        ? [
            { node: 's1', start: 10, end: 15 },
            { node: 's3', start: 22, end: 26 },
          ]
        : [{ node: 's2', start: 4, end: 9 }],
  });
  const linked = (repeats: [string, string][], contradicts: [string, string][] = []) =>
    linkedIn(story, { inArticle: statements, repeats, contradicts }, statements);

  it('are joined where their statements are, in whatever direction', () => {
    expect(linked([])).toMatchObject({ utterances: 1, found: 1, joined: 0 });
    expect(linked([['s2', 's1']])).toMatchObject({ joined: 1 });
    expect(
      linked([
        ['s1', 's9'],
        ['s9', 's2'],
      ]),
    ).toMatchObject({ joined: 1 });
  });

  it('contradict each other where the graph says so', () => {
    expect(linked([])).toMatchObject({ contradictions: 1, opposed: 0 });
    expect(linked([], [['s2', 's3']])).toMatchObject({ opposed: 1 });
  });
});

describe('learned weights', () => {
  it('give the share that is right where nothing tells more', () => {
    const cases = [true, true, true, false].map((isRight) => ({ features: { bias: 1 }, isRight }));
    expect(chanceOf({ bias: 1 }, learnWeights(cases))).toBeCloseTo(0.75);
  });

  it('lean to what tells right from wrong, and no farther than they are let', () => {
    const cases = [0, 1, 0, 1].map((x) => ({ features: { bias: 1, x }, isRight: x === 1 }));
    const weights = learnWeights(cases);
    expect(weights.x).toBeGreaterThan(0.3);
    expect(weights.x).toBeLessThan(1);
    expect(chanceOf({ bias: 1, x: 1 }, weights)).toBeGreaterThan(0.5);
  });
});
