/** The name under which a reader looks for an actor, whatever one article calls it, and that it does not hang on the order of loading. */
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../graph/build.js';
import { readSentence } from '../../support/read-sentence.js';

const nameOf = async (text: string, alias: string): Promise<string | undefined> => {
  const { actors } = await readSentence(text);
  const actor = actors.find(({ name, aliases }) => [name, ...aliases].includes(alias));
  return actor?.preferredName ?? actor?.name;
};

describe('the name to look for', () => {
  it.each([
    ['中方强调，双方应当保持沟通。', '中方', '中国'],
    ['日方則表示，將於下週派員協商。', '日方', '日本'],
    ['美方拒絕評論，並要求韓方先行說明。', '韓方', '韓國'],
    ['教科文组织周二宣布，将在当地设立办事处。', '教科文组织', '联合国教科文组织'],
    ['世衛週五警告，疫情可能擴大。', '世衛', '世界衛生組織'],
    ['台灣與日本簽署協議，台灣表示歡迎。', '台灣', '台灣'],
  ])('%s: %s is %s', async (text, alias, wanted) => {
    expect(await nameOf(text, alias)).toBe(wanted);
  });

  it.each(['潘海庆周三表示，工程不会延期。', '记者了解到，有专家认为工期过紧。'])(
    'is the text’s own for whom no list knows: %s',
    async (text) => {
      const { actors } = await readSentence(text);
      expect(actors.map(({ preferredName }) => preferredName)).toEqual(actors.map(() => undefined));
    },
  );

  it('is never one character', async () => {
    const { actors } = await readSentence('美、日、韩三国周四发表声明，俄外长对此表示反对，中美关系不受影响。');
    expect(actors.filter(({ name }) => name.length === 1)).toEqual([]);
  });
});

describe('the name of a node', () => {
  it('is the same in every order, and keeps how each script writes it', async () => {
    const articles = await Promise.all(
      ['中方表示，谈判将继续。', '韓方強調，韓國不會讓步。', '韩国宣布，韩方代表团周五启程。'].map((text) =>
        readSentence(text),
      ),
    );
    const graph = buildGraph(articles);
    const korea = graph.findNode((_, { properties }) => properties.name === '韩国') ?? '';
    expect(graph.getNodeAttribute(korea, 'properties')).toMatchObject({ nameHans: '韩国', nameHant: '韓國' });
    for (const order of [
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const other = buildGraph(order.flatMap((index) => articles[index] ?? []));
      expect(other.getNodeAttributes(korea)).toEqual(graph.getNodeAttributes(korea));
    }
  });
});
