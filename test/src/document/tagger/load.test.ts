/** Loading: once, again after a failure, and never from damaged files. */
import { cp, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadTagger, openTagger } from '../../../../src/document/tagger/index.js';

const ASSET = fileURLToPath(new URL('../../../../assets/lac', import.meta.url));

afterEach(() => vi.unstubAllEnvs());

describe('loadTagger', () => {
  it('refuses a runtime it does not know, and loads at the next call', async () => {
    vi.stubEnv('ONRECORD_TAGGER', 'abacus');
    await expect(loadTagger()).rejects.toMatchObject({ code: 'usage', message: expect.stringContaining('abacus') });
    vi.stubEnv('ONRECORD_TAGGER', '');
    const tagger = await loadTagger();
    expect(await tagger.tag(['是'])).toEqual([[{ start: 0, end: 1, tag: 'v' }]]);
  });

  it('loads once', async () => {
    expect(await loadTagger()).toBe(await loadTagger());
  });
});

describe('openTagger', () => {
  const damages: [string, (folder: string) => Promise<void>][] = [
    ['the encoder is missing', (folder) => rm(join(folder, 'encoder.onnx'))],
    ['the encoder is cut short', (folder) => truncate(join(folder, 'encoder.onnx'), 1_000_000)],
    ['the lexicon was changed', (folder) => writeFile(join(folder, 'lexicon.json'), '{}')],
    ['the list of hashes is missing', (folder) => rm(join(folder, 'SOURCE.json'))],
    ['the list of hashes is no JSON', (folder) => writeFile(join(folder, 'SOURCE.json'), '{')],
    ['the list of hashes is empty', (folder) => writeFile(join(folder, 'SOURCE.json'), '{"files":{}}')],
  ];

  it.each(damages)('says that the model is damaged when %s', async (_, damage) => {
    const folder = await mkdtemp(join(tmpdir(), 'onrecord-lac-'));
    await cp(ASSET, folder, { recursive: true });
    await damage(folder);
    await expect(openTagger(folder)).rejects.toMatchObject({ code: 'asset-damaged', hint: 'Install onrecord again.' });
    await rm(folder, { recursive: true });
  });
});
