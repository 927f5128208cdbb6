/** Languages as packs: each is read by its own, none by another's, and states and known bodies are one node in all of them. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../graph/model/index.js';
import { readArticle } from '../../src/ingest/index.js';
import { packFor } from '../../src/packs/index.js';
import { extractArticle, rulesReader } from '../../src/pipeline.js';

async function actorsOf(text: string): Promise<Map<string, string>> {
  const read = readArticle({ bytes: Buffer.from(text), name: 'page.txt' }, { published: '2026-03-19' });
  const { actors } = await extractArticle(read, rulesReader());
  return new Map(actors.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));
}

describe('a pack', () => {
  it('reads every language that an article can be in, but the unknown one', () => {
    expect(LANGUAGES.filter((language) => packFor(language) === undefined)).toEqual(['und']);
    expect(packFor('zh-Hans')).toBe(packFor('zh-Hant'));
    expect(packFor('en')).not.toBe(packFor('zh-Hant'));
  });
});

describe('an actor of the lists', () => {
  const CHINESE =
    '大桥封闭\n\n美国表示，大桥必须开放。中国称，大桥很安全。世界卫生组织警告说，病例在增加。路透社报道，联合国要求调查。';
  const ENGLISH =
    'Bridge closed\n\nThe United States said the bridge had to open. China said on Monday the bridge was safe. ' +
    'The World Health Organization warned that cases were rising. Reuters reported that the United Nations demanded an inquiry.';
  const AMERICAN = 'Bridge closed\n\nThe U.S. said the bridge had to open. The WHO warned that cases were rising.';

  it.each([
    ['美国', 'United States', 'U.S.'],
    ['中国', 'China', undefined],
    ['世界卫生组织', 'World Health Organization', 'WHO'],
    ['路透社', 'Reuters', undefined],
    ['联合国', 'United Nations', undefined],
  ])('is one node in both languages: %s, %s', async (chinese, english, short) => {
    const id = (await actorsOf(CHINESE)).get(chinese);
    expect(id).toBeDefined();
    expect((await actorsOf(ENGLISH)).get(english)).toBe(id);
    if (short) expect((await actorsOf(AMERICAN)).get(short)).toBe(id);
  });

  it('is not found in the middle of another word or name', async () => {
    const names = await actorsOf('Tea house opens\n\nThe Chinatown Association said the whole street would be lit.');
    expect([...names.keys()]).toEqual(['Chinatown Association']);
  });
});
