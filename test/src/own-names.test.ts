/** Which forms of an actor name it wherever they stand. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/ingest/index.js';
import { extractArticle } from '../../src/pipeline.js';
import { readSentence } from '../support/read-sentence.js';

const readEnglish = (text: string) => {
  const page = `Harbour bridge closed after storm\n\n${text}\n\nThe bridge was built in 1962 and carries four lanes.\n`;
  return extractArticle(readArticle({ bytes: Buffer.from(page), name: 'page.txt' }, { published: '2026-03-19' }));
};

const namesOf = async (text: string, alias: string): Promise<readonly string[] | undefined> => {
  const { actors } = await (/\p{Script=Han}/u.test(text) ? readSentence(text) : readEnglish(text));
  return actors.find(({ name, aliases }) => [name, ...aliases].includes(alias))?.names;
};

describe('own names', () => {
  it.each([
    ['香港大学（港大）周三宣布，将增加学额。港大表示，申请已经开始。', '香港大学', ['香港大学', '港大']],
    ['北风科技公司周一发布财报。该公司预计明年盈利。', '该公司', ['北风科技公司']],
    ['卡米拉·罗哈斯周三抵达利马。罗哈斯表示，将举行会谈。', '罗哈斯', ['卡米拉·罗哈斯', '罗哈斯']],
    ['警方周三表示，桥已封闭。', '警方', []],
    ['外交部周三表示，将召见大使。', '外交部', []],
    [
      'Camila Rojas arrived in Lima on Wednesday. "We will talk," Rojas said.',
      'Camila Rojas',
      ['Camila Rojas', 'Rojas'],
    ],
    [
      'President Camila Rojas arrived on Wednesday. "We will talk," the President said.',
      'Camila Rojas',
      ['Camila Rojas'],
    ],
  ])('%s: of %s', async (text, alias, names) => {
    expect(await namesOf(text, alias)).toEqual(names);
  });
});
