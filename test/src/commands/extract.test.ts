/** `onrecord extract` prints one Extraction and touches nothing. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseExtraction } from '../../../graph/model/index.js';
import { run } from '../../support/cli.js';
import { folderWithArticles, HARBOUR } from './articles.js';

describe('extract', () => {
  it('prints exactly one sound Extraction and makes no file', async () => {
    const folder = folderWithArticles();
    const before = readdirSync(folder.cwd);
    const { code, stdout, stderr } = await run(['extract', 'harbour.txt', '--published', '2026-03-18'], folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const extraction = parseExtraction(JSON.parse(stdout));
    expect(extraction.article).toMatchObject({ text: HARBOUR, publishedAt: '2026-03-18' });
    expect(extraction.actors.map(({ name }) => name)).toContain('林海明');
    expect(readdirSync(folder.cwd)).toEqual(before);
  });

  it('prints the same for the same article, also from standard input', async () => {
    const folder = folderWithArticles();
    const first = await run(['extract', 'harbour.txt'], folder);
    expect(await run(['extract', '-'], { ...folder, input: HARBOUR })).toEqual(first);
  });

  it('prints nothing on standard output when it fails', async () => {
    const { code, stdout, stderr } = await run(['extract', 'nowhere.txt'], folderWithArticles());
    expect({ code, stdout }).toEqual({ code: 66, stdout: '' });
    expect(stderr).toContain('nowhere.txt');
  });

  it.each([['18.3.2026'], ['2026-02-31'], ['2026-03-18T08:00:00']])('refuses --published %s', async (published) => {
    const { code, stdout } = await run(['extract', 'harbour.txt', '--published', published], folderWithArticles());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
