/** The workspace is the record: nothing in it may be lost, half-written or silently skipped. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentId } from '../../../graph/model/index.js';
import {
  type ArticleRecord,
  Workspace,
  type WorkspaceEntry,
  writeError,
  writeFileWhole,
} from '../../../src/workspace/index.js';
import { emptyFolder } from '../../support/folder.js';
import { smallExtraction } from './extraction.js';

const INGESTED = { tool: '0.1.0', source: 'a.txt', sha256: 'ab', options: {} };

function record(text: string): ArticleRecord {
  return { ingested: INGESTED, extraction: smallExtraction(text) };
}

async function all(workspace: Workspace): Promise<WorkspaceEntry[]> {
  const entries: WorkspaceEntry[] = [];
  for await (const entry of workspace.entries()) entries.push(entry);
  return entries;
}

describe('a workspace', () => {
  let folder: string;
  let workspace: Workspace;

  beforeEach(async () => {
    folder = join(emptyFolder(), '.onrecord');
    workspace = await Workspace.open(folder);
  });

  it('is empty, and makes nothing, until something is saved', async () => {
    expect(await all(workspace)).toEqual([]);
    expect(() => readdirSync(folder)).toThrow(/ENOENT/);
  });

  it('gives back what was saved, character for character', async () => {
    const saved = record('记者问：“谁说的？”\u0000 𠮷 \r\n');
    expect(await workspace.save(saved)).toBe('added');
    const read = await workspace.read(saved.extraction.article.id);
    expect(read?.extraction).toEqual(saved.extraction);
    expect(read?.ingested).toMatchObject(saved.ingested);
  });

  it('tells what is new, what has changed and what is the same', async () => {
    const { extraction } = record('标题');
    await workspace.save({ ingested: INGESTED, extraction });
    expect(await workspace.save({ ingested: { ...INGESTED, tool: '0.2.0' }, extraction })).toBe('unchanged');
    const changed = { ...extraction, article: { ...extraction.article, publisher: '海港日报' } };
    expect(await workspace.save({ ingested: INGESTED, extraction: changed })).toBe('changed');
    expect((await workspace.read(extraction.article.id))?.extraction.article.publisher).toBe('海港日报');
  });

  describe('of one text in two outlets', () => {
    const text = '渡轮因大雾停航三日。';
    const article = (source: string, publisher: string | null, words = text): ArticleRecord => {
      const { article, ...rest } = smallExtraction(words);
      const id = contentId('article', publisher ?? '', words);
      return { ingested: { ...INGESTED, source }, extraction: { ...rest, article: { ...article, id, publisher } } };
    };
    const publishers = async () =>
      (await all(workspace)).map(({ record }) => record?.extraction.article.publisher).sort();

    it('keeps both, when they come from two files or through a pipe', async () => {
      expect(await workspace.save(article('a.txt', '海湖日报'))).toBe('added');
      expect(await workspace.save(article('b.txt', '远海网'))).toBe('added');
      for (const publisher of ['甲报', '乙报']) await workspace.save(article('standard input', publisher));
      expect(await publishers()).toEqual(['乙报', '海湖日报', '甲报', '远海网']);
      expect(workspace.takeWithdrawn()).toEqual([]);
    });

    it.each(['in one run', 'in two'])(
      'replaces the one whose file is read again under another outlet, %s',
      async (runs) => {
        const wrong = article('a.txt', null);
        await workspace.save(wrong);
        await workspace.save(article('b.txt', '远海网'));
        if (runs === 'in two') workspace = await Workspace.open(folder);
        expect(await workspace.save(article('./a.txt', '海湖日报'))).toBe('changed');
        expect(await publishers()).toEqual(['海湖日报', '远海网']);
        expect(workspace.takeWithdrawn()).toEqual([wrong.extraction.article.id]);
        expect(workspace.takeWithdrawn()).toEqual([]);
      },
    );

    it('keeps what a file held before it held another text', async () => {
      await workspace.save(article('today.txt', '海湖日报'));
      expect(await workspace.save(article('today.txt', '海湖日报', '渡轮今天复航。'))).toBe('added');
      expect(await all(workspace)).toHaveLength(2);
    });

    it('does not tell where on the machine a file lay', async () => {
      await workspace.save(article('a.txt', '海湖日报'));
      const [name = ''] = await workspace.files();
      expect(readFileSync(join(folder, 'articles', name), 'utf8')).not.toContain(process.cwd());
    });
  });

  it('lists its articles in the same order however they came', async () => {
    const texts = ['甲', '乙', '丙', '丁'];
    for (const text of texts) await workspace.save(record(text));
    const other = await Workspace.open(join(emptyFolder(), 'other'));
    for (const text of texts.reverse()) await other.save(record(text));
    const ids = async (from: Workspace) => (await all(from)).map(({ record }) => record?.extraction.article.id);
    expect(await ids(workspace)).toEqual(await ids(other));
    expect(await ids(workspace)).toHaveLength(4);
  });

  it('uses file names that every system takes', async () => {
    await workspace.save(record('标题'));
    for (const name of await workspace.files()) expect(name).toMatch(/^[a-z0-9-]+\.json$/);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2), 'not whole JSON'],
    ['of another tool', () => '{"hello": 1}', 'not a record made by onrecord'],
    ['with a span that lies', (text: string) => text.replace('"end": 2', '"end": 99'), 'breaks its contract'],
  ])('names a file %s and still reads the others', async (_, spoil, problem) => {
    await workspace.save(record('标题'));
    await workspace.save(record('题目'));
    const [name = ''] = await workspace.files();
    const file = join(folder, 'articles', name);
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    const entries = await all(workspace);
    expect(entries.filter((entry) => entry.problem === undefined)).toHaveLength(1);
    expect(entries.find((entry) => entry.problem !== undefined)).toMatchObject({
      file,
      problem: expect.stringContaining(problem) as string,
    });
  });

  it('heals a damaged file when its article is saved again', async () => {
    await workspace.save(record('标题'));
    const [name = ''] = await workspace.files();
    writeFileSync(join(folder, 'articles', name), '{');
    expect(await workspace.save(record('标题'))).toBe('changed');
    expect((await all(workspace)).map(({ problem }) => problem)).toEqual([undefined]);
  });

  it('takes no notice of what a killed writer left behind', async () => {
    await workspace.save(record('标题'));
    const [name = ''] = await workspace.files();
    writeFileSync(join(folder, 'articles', `${name}.1588959513`), '{"half":');
    expect(await all(workspace)).toHaveLength(1);
  });

  it('stands many writers of one article at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => workspace.save(record('标题'))));
    expect((await all(workspace)).map(({ problem }) => problem)).toEqual([undefined]);
    expect(readdirSync(join(folder, 'articles'))).toHaveLength(1);
  });

  it('refuses the folder of a later version and a damaged mark', async () => {
    await workspace.prepare();
    writeFileSync(join(folder, 'workspace.json'), '{"format": 2}');
    await expect(Workspace.open(folder)).rejects.toMatchObject({ code: 'workspace-damaged' });
    writeFileSync(join(folder, 'workspace.json'), 'oops');
    await expect(Workspace.open(folder)).rejects.toMatchObject({ code: 'workspace-damaged' });
  });

  it('says so when its place lies under a file', async () => {
    const file = join(emptyFolder(), 'file');
    writeFileSync(file, '');
    await expect(Workspace.open(join(file, 'below'))).rejects.toMatchObject({
      code: 'input-unreadable',
      message: expect.stringContaining('a part of its path is a file'),
    });
  });

  it('says so when it cannot be written, and leaves nothing behind', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'articles'), 'a file where the folder should be');
    await expect(workspace.save(record('标题'))).rejects.toMatchObject({ code: 'input-unreadable' });
    expect(readdirSync(folder)).toEqual(['articles']);
  });
});

describe('writing a file', () => {
  it('tells a full disk from a place that may not be written', () => {
    const failure = (code: string) => writeError(Object.assign(new Error(code), { code }), 'graph.json');
    expect(failure('ENOSPC')).toMatchObject({ code: 'disk-full', message: expect.stringContaining('graph.json') });
    expect(failure('EROFS')).toMatchObject({
      code: 'output-unwritable',
      message: expect.stringContaining('read-only'),
    });
  });

  it('leaves the old file whole and nothing beside it when the new one cannot take its place', async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'taken'));
    await expect(writeFileWhole(join(folder, 'taken'), 'text')).rejects.toMatchObject({ code: 'output-unwritable' });
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
