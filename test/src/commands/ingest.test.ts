/** `onrecord ingest` as a user meets it: what it says, what it keeps, and what it does with what cannot be read. */
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RunOptions, run, start } from '../../support/cli.js';
import { folderWithArticles, HARBOUR } from './articles.js';

interface Line {
  readonly file: string;
  readonly outcome: string;
  readonly article: { readonly id: string; readonly publishedAt: string | null };
  readonly statements: number;
  readonly issues: readonly { readonly code: string }[];
}

function lines(stdout: string): Line[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

function articleFiles({ cwd }: RunOptions): string[] {
  return readdirSync(join(cwd, '.onrecord/articles'));
}

describe('ingest', () => {
  it('says what it found, a line an article, and says unchanged the second time', async () => {
    const folder = folderWithArticles();
    const first = await run(['ingest', '.'], folder);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout.match(/^added .*: \d+ actors?, \d+ statements?, \d+ events?$/gm)).toHaveLength(2);
    const second = await run(['ingest', '.'], folder);
    expect(second.stdout).toBe(first.stdout.replaceAll('added    ', 'unchanged'));
  });

  it('keeps the article, where it came from and what was said of it', async () => {
    const folder = folderWithArticles();
    const given = ['--published', '2026-03-18', '--publisher', '海港日报', '--url', 'https://example.org/1'];
    const { stdout } = await run(['ingest', 'harbour.txt', '--json', ...given], folder);
    const [line] = lines(stdout);
    expect(line).toMatchObject({ file: 'harbour.txt', outcome: 'added', article: { publishedAt: '2026-03-18' } });
    const [name = ''] = articleFiles(folder);
    const record = JSON.parse(readFileSync(join(folder.cwd, '.onrecord/articles', name), 'utf8'));
    expect(record.extraction.article).toMatchObject({ text: HARBOUR, url: 'https://example.org/1' });
    expect(record.ingested).toMatchObject({ source: 'harbour.txt', options: { publisher: '海港日报' } });
    expect(record.ingested.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await run(['ingest', '-', '--json'], { ...folderWithArticles(), input: HARBOUR });
    expect(code).toBe(0);
    expect(lines(stdout)[0]?.statements).toBeGreaterThan(0);
  });

  it('goes on after a file that cannot be read, lists it, and ends with its code', async () => {
    const folder = folderWithArticles();
    writeFileSync(join(folder.cwd, 'empty.txt'), '');
    const { code, stdout, stderr } = await run(['ingest', 'empty.txt', 'missing.txt', 'court.txt'], folder);
    expect(stdout).toMatch(/^added /);
    expect(stderr).toMatch(/onrecord: empty\.txt is empty/);
    expect(stderr).toMatch(/onrecord: missing\.txt does not exist/);
    expect(stderr).toContain('2 of 3 files could not be ingested: empty.txt, missing.txt');
    expect(code).toBe(1);
    expect(articleFiles(folder)).toHaveLength(1);
  });

  it('tells a script of every file, the failed ones too', async () => {
    const { stdout } = await run(['ingest', 'missing.txt', 'court.txt', '--json'], folderWithArticles());
    const [missing, court] = lines(stdout);
    expect(missing).toMatchObject({ file: 'missing.txt', outcome: 'failed', error: { code: 'input-missing' } });
    expect(court).toMatchObject({ file: 'court.txt', outcome: 'added' });
  });

  it.each([
    ['missing', 'nowhere.txt', undefined, 66],
    ['empty', 'bad.txt', Buffer.alloc(0), 65],
    ['binary', 'bad.txt', Buffer.from('%PDF-1.7\n\u0000\u0001'), 65],
    ['50 MB large', 'bad.txt', Buffer.alloc(50 * 2 ** 20, 'a'), 65],
  ])('refuses a file that is %s with one message and no trace', async (_, name, bytes, expected) => {
    const folder = folderWithArticles();
    if (bytes) writeFileSync(join(folder.cwd, name), bytes);
    const { code, stdout, stderr } = await run(['ingest', name], folder);
    expect(code).toBe(expected);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^onrecord: .+\n {2}.+\n$/);
    expect(() => articleFiles(folder)).toThrow(/ENOENT/);
  });

  it('says that relative dates stay open when no publication date is known', async () => {
    const folder = folderWithArticles();
    writeFileSync(join(folder.cwd, 'undated.txt'), '渡轮停航\n林海明昨天表示，“北线渡轮已经停航”。\n');
    const { stdout } = await run(['ingest', 'undated.txt'], folder);
    expect(stdout).toContain('no publication date is known');
  });

  it('does not give one address to several articles', async () => {
    const { code, stderr } = await run(['ingest', '.', '--url', 'https://example.org'], folderWithArticles());
    expect(code).toBe(2);
    expect(stderr).toContain('--url names one article');
  });

  it('says so when a folder holds no articles', async () => {
    const folder = folderWithArticles();
    mkdirSync(join(folder.cwd, 'none'));
    const { code, stderr } = await run(['ingest', 'none'], folder);
    expect(code).toBe(66);
    expect(stderr).toContain('There are no articles in none');
  });

  it('says that no Neo4j answers, without the password, before anything is kept', async () => {
    const folder = folderWithArticles();
    const env = { NEO4J_URI: 'neo4j://localhost:9', NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'secret-word' };
    const { code, stderr } = await run(['ingest', 'court.txt'], { ...folder, env });
    expect(code).toBe(69);
    expect(stderr).toContain('neo4j://localhost:9');
    expect(stderr).not.toContain('secret-word');
    expect(() => articleFiles(folder)).toThrow(/ENOENT/);
  });

  it('stops after the article under way on Ctrl-C, and leaves workspace and store in agreement', async () => {
    const folder = folderWithArticles();
    for (let n = 0; n < 120; n += 1) writeFileSync(join(folder.cwd, `${n}.txt`), `${HARBOUR}第${n}条。\n`);
    const child = start(['ingest', '.'], folder);
    const messages: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => messages.push(chunk));
    child.stdout.once('data', () => child.kill('SIGINT'));
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(Buffer.concat(messages).toString()).toContain('Stopping after the article under way');
    expect(articleFiles(folder).length).toBeLessThan(122);
    expect((await run(['status'], folder)).stdout).toContain('The store agrees with the workspace.');
  });

  it('lets two processes write to one workspace at once', async () => {
    const folder = folderWithArticles();
    const stores = ['a.grafeo', 'b.grafeo'];
    const both = await Promise.all(stores.map((store) => run(['ingest', '.', '--store', store], folder)));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(articleFiles(folder)).toHaveLength(2);
    for (const store of stores) {
      expect((await run(['status', '--store', store], folder)).stdout).toContain('The store agrees');
    }
  });
});
