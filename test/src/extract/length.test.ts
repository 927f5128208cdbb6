/** The work of extraction grows as the text does: no rule looks through the whole article again for each thing it finds. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/document/context.js';
import { documentSteps, type Encoder, newDocument } from '../../../src/document/index.js';
import { runSteps } from '../../../src/document/step.js';
import { TrainedEncoder } from '../../../src/encoder/encoder.js';
import { readLinks } from '../../../src/encoder/links.js';
import { Pieces } from '../../../src/encoder/pieces.js';
import { type Engine, extractSteps } from '../../../src/extract/index.js';
import { readArticle } from '../../../src/ingest/index.js';
import { assetFolder, readAsset } from '../../../src/onnx/asset.js';
import { chinese, packFor } from '../../../src/packs/index.js';
import { rulesReader } from '../../../src/pipeline.js';
import { countWork } from '../../support/count-work.js';
import { engineOf } from '../../support/deciders.js';
import { madeUpNews } from '../../support/made-up-news.js';
import { madeUpSight } from '../../support/made-up-sight.js';

const SHORT = 2000;
const TIMES = 4;

const repeated = (words: string) => (length: number) => words.repeat(length / words.length);

/** Ever new names, each of whom says something. */
function englishNews(length: number): string {
  const lines: string[] = [];
  for (let i = 0; lines.join('').length < length; i++) {
    const name = `${String.fromCharCode(65 + (i % 26))}${'abcdefghij'.charAt(Math.floor(i / 26) % 10)}n Kel${'bdfgklmnpr'.charAt(i % 10)}o${'abcdefghij'.charAt(Math.floor(i / 10) % 10)}`;
    lines.push(`“The bridge is safe,” said ${name}, director of the Harbour Authority. He added that it would open.\n`);
  }
  return lines.join('');
}

const TEXTS: readonly [string, (length: number) => string][] = [
  ['news with ever new names', madeUpNews],
  ['one paragraph of one speaker', repeated('外交部发言人周三表示，中方反对，并称“这是错误的”。')],
  ['speech that goes on', (length) => `船长周敏表示，${repeated('这名船员认为潮水很高。')(length)}`],
  ['many quotations', repeated('周敏说：“水位很高，‘请’离开。”')],
  ['English news with ever new names', englishNews],
  ['English news of one speaker', repeated('Tom Okafor said the bridge was safe, adding that “nobody was hurt”. ')],
  ['names in Latin letters', repeated('Northwind表示，Anna Lind说不。')],
];

/** Dense with what only rules look for. */
const FOR_RULES: typeof TEXTS = [
  ['news in one paragraph', (length) => madeUpNews(length).replace(/\n/g, '')],
  ['states by one letter', repeated('伊朗外长访澳，中美日韩会谈。')],
  ['bodies by a noun', repeated('该校发表声明，该公司与该组织、该官员会谈。')],
];

describe('the work of extraction', () => {
  const { context } = rulesReader();
  let seeing: Context;
  const work = async (text: string, reader: Context, engine?: Engine): Promise<number> => {
    const read = readArticle({ bytes: new TextEncoder().encode(text), name: 'a.txt' }, { published: '2026-03-18' });
    const pack = packFor(read.article.language) ?? chinese;
    const document = await runSteps(documentSteps(pack.words), newDocument(read), reader);
    return countWork(() => runSteps(extractSteps(pack, engine), document, reader));
  };

  // What is loaded once is not counted.
  beforeAll(async () => {
    seeing = { ...context, encoder: await madeUpEncoder() };
    await work(madeUpNews(500), seeing, engineOf());
  }, 120_000);

  it.each([...TEXTS, ...FOR_RULES])('grows no faster than the text: %s', { timeout: 120_000 }, async (_, text) => {
    const growth = (await work(text(SHORT * TIMES), context)) / (await work(text(SHORT), context));
    expect(growth).toBeLessThan(TIMES * 1.2);
  });

  it.each(TEXTS)(
    'grows no faster with an encoder that proposes and an engine that decides: %s',
    { timeout: 120_000 },
    async (_, text) => {
      const long = await work(text(SHORT * TIMES), seeing, engineOf());
      expect(long / (await work(text(SHORT), seeing, engineOf()))).toBeLessThan(TIMES * 1.1);
    },
  );
});

/** The encoder with its own pieces and links, and a made-up sight in the place of its model: what it costs is told apart from what its findings cost. */
async function madeUpEncoder(): Promise<Encoder> {
  const folder = assetFolder('reader');
  const [pieces, links] = [await readAsset(folder, 'pieces.tsv'), await readAsset(folder, 'links.bin')];
  return new TrainedEncoder(new Pieces(pieces.toString('utf8')), madeUpSight, readLinks(links));
}
