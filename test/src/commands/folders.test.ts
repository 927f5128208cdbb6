/** Folders given to `ingest`: what is an article, what is not and is said to be not, and what cannot be looked into. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookInto } from '../../../src/commands/ingest/folder.js';
import { isProjectPaper, notReadText } from '../../../src/commands/ingest/not-read.js';
import { run } from '../../support/cli.js';
import { emptyFolder } from '../../support/folder.js';
import { HARBOUR } from './articles.js';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const within = (folder: string, paths: readonly string[]) => paths.map((path) => path.slice(folder.length + 1));

describe('what lies in a folder', () => {
  it('is an article by its ending, wherever it lies, and through a link', async () => {
    const folder = folderWith({ 'b.txt': '1', 'a/c.HTML': '2', 'a/b/d.md': '3', 'e.text': '4' });
    symlinkSync('b.txt', join(folder, 'link.txt'));
    const { files, notRead, failures } = await lookInto(folder);
    expect(within(folder, files)).toEqual(['a/b/d.md', 'a/c.HTML', 'b.txt', 'e.text', 'link.txt']);
    expect({ notRead, failures }).toEqual({ notRead: [], failures: [] });
  });

  it('is counted by kind where it is no article', async () => {
    const files = {
      'a.jsonl': '',
      'b.jsonl': '',
      'c.pdf': '',
      'README.zh-CN.md': '',
      LICENSE: '',
      'x/p.css': '',
      'x/q.png': '',
    };
    const folder = folderWith({ ...files, '.hidden/z.txt': '', 'notes.xyz': '', plain: '', 'own/articles/r.json': '' });
    symlinkSync('.', join(folder, 'circle'));
    const { notRead } = await lookInto(folder, { except: join(folder, 'own') });
    expect(Object.fromEntries(notRead.map(({ name, paths }) => [name, paths.length]))).toEqual({
      ...{ '.jsonl': 2, '.pdf': 1, 'README, LICENSE or the like': 2, 'pictures, styles and scripts': 2 },
      ...{ hidden: 1, '.xyz': 1, 'without extension': 1, 'link to a folder': 1 },
    });
    expect(notReadText(notRead)).toMatch(
      /^2 \.jsonl \(data files: write each article into a file of its own\): .*a\.jsonl/,
    );
  });

  it('fails by itself where it cannot be looked into, and the rest goes on', async () => {
    const folder = folderWith({ 'a.txt': '1', 'closed/b.txt': '2', 'open/c.txt': '3' });
    const list = async (path: string) => {
      if (path.endsWith('closed')) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
      return readdirSync(path, { withFileTypes: true });
    };
    const { files, failures } = await lookInto(folder, { list });
    expect(within(folder, files)).toEqual(['a.txt', 'open/c.txt']);
    expect(failures).toMatchObject([{ file: join(folder, 'closed/'), error: { code: 'input-unreadable' } }]);
  });

  it.each([
    'README.md',
    'readme.txt',
    'License.txt',
    'CHANGELOG.md',
    'NOTICE.txt',
    'CODE_OF_CONDUCT.md',
    'README_zh.md',
  ])('is a paper about the folder: %s', (name) => expect(isProjectPaper(`some/${name}`)).toBe(true));
  it.each(['notice.txt', 'readmeters-fined.txt', 'history.txt', 'licensed.txt', '通知.md'])(
    'may be an article: %s',
    (name) => expect(isProjectPaper(`some/${name}`)).toBe(false),
  );
});

describe('ingest of a folder', () => {
  it('names pipes, sockets, links that lead nowhere or in a circle, and reads the rest', async () => {
    const cwd = folderWith({
      'a.txt': HARBOUR,
      'README.md': HARBOUR,
      'data.txt': '{"text": "会谈"}\n{"text": "停航"}\n',
    });
    execFileSync('mkfifo', [join(cwd, 'pipe.txt')]);
    const server = createServer().listen(join(cwd, 'socket.txt'));
    symlinkSync('gone.txt', join(cwd, 'nowhere.txt'));
    symlinkSync('circle.txt', join(cwd, 'circle.txt'));
    const { code, stdout, stderr } = await run(['ingest', '.', '--json'], { cwd }).finally(() => server.close());
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ file, outcome, error, kind }) => [file ?? kind, error?.code ?? outcome])).toEqual([
      ...[
        ['pipe.txt', 'input-unreadable'],
        ['socket.txt', 'input-unreadable'],
        ['a.txt', 'added'],
      ],
      ...[
        ['circle.txt', 'input-unreadable'],
        ['data.txt', 'input-data'],
        ['nowhere.txt', 'input-missing'],
      ],
      ['README, LICENSE or the like', 'not-read'],
    ]);
    expect(stderr).toContain('5 of 6 files could not be ingested');
    expect(stderr).not.toContain('a mistake in onrecord');
    expect(code).toBe(1);
  });

  it('says what is not read, and reads it where it is named', async () => {
    const cwd = folderWith({ 'in/a.txt': HARBOUR, 'in/b.csv': 'id,text\n1,x\n', 'README.md': HARBOUR });
    const { code, stderr } = await run(['ingest', 'in'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'Not read: 1 .csv (data files: write each article into a file of its own): in/b.csv\n',
    });
    expect((await run(['ingest', 'README.md'], { cwd })).stdout).toMatch(/^unchanged/);
  });
});
