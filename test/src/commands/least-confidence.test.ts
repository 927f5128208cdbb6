/** `--min-confidence`: what goes into the store, what is said of it, and that nobody takes what is left out for lost. */
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunOptions, run } from '../../support/cli.js';
import { emptyFolder } from '../../support/folder.js';
import { COURT, folderWithArticles } from './articles.js';

const LEAST = 0.8;
const AGREES = 'The store agrees with the workspace.';
const RATED = `MATCH (n:OnRecord) WHERE n.confidence IS NOT NULL RETURN n.confidence AS c, n:Statement AS said
UNION ALL MATCH (:OnRecord)-[r]->(:OnRecord) WHERE r.confidence IS NOT NULL RETURN r.confidence AS c, false AS said`;

interface Rated {
  readonly c: number;
  readonly said: boolean;
}

interface Kept {
  readonly found: number;
  readonly kept: number;
  readonly precision: number | null;
}

async function ratedIn(folder: RunOptions): Promise<Rated[]> {
  return JSON.parse((await run(['query', RATED, '--format', 'json'], folder)).stdout) as Rated[];
}

const lineOf = (stdout: string, start: string) => stdout.split('\n').find((line) => line.startsWith(start)) ?? '';

describe('a store of what is sure', () => {
  let filled: RunOptions;
  let told: string;
  let folder: RunOptions;

  beforeAll(async () => {
    filled = folderWithArticles();
    const { code, stdout, stderr } = await run(['ingest', '.', '--min-confidence', '80%'], filled);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    told = stdout;
  });

  beforeEach(() => {
    folder = { cwd: emptyFolder() };
    cpSync(filled.cwd, folder.cwd, { recursive: true });
  });

  it('holds nothing less sure, while the workspace keeps it', async () => {
    const kept = await ratedIn(folder);
    await run(['rebuild', '--store', 'all.grafeo'], folder);
    const all = await ratedIn({ ...folder, env: { ONRECORD_STORE: join(folder.cwd, 'all.grafeo') } });
    expect(Math.min(...kept.map(({ c }) => c))).toBeGreaterThanOrEqual(LEAST);
    expect(Math.min(...all.map(({ c }) => c))).toBeLessThan(LEAST);
    const sure = all.filter(({ c, said }) => said && c >= LEAST);
    expect(sure).not.toEqual([]);
    expect(kept.filter(({ said }) => said)).toHaveLength(sure.length);
  });

  it('says how many are kept and how many of these to expect to be right, from their mean confidence', async () => {
    const statements = (await ratedIn(folder)).filter(({ said }) => said);
    const mean = statements.reduce((sum, { c }) => sum + c, 0) / statements.length;
    expect(lineOf(told, 'Kept')).toMatch(
      new RegExp(
        `^Kept what is at least 80% sure: ${statements.length} of \\d+ statements ` +
          `\\(about ${Math.round(mean * 10)} in 10 right by their confidence\\) and none of \\d events$`,
      ),
    );
  });

  it('tells a script the same of each article, with the figure', async () => {
    const { stdout } = await run(['ingest', 'court.txt', '--json'], folder);
    const { kept } = JSON.parse(stdout) as { kept: { statements: Kept; events: Kept } };
    expect(kept.statements.kept).toBeLessThan(kept.statements.found);
    expect(kept.statements.precision).toBeGreaterThanOrEqual(LEAST);
    expect(kept.events).toEqual({ found: 2, kept: 0, precision: null });
  });

  it('is not called stale or damaged, and status says what is left out', async () => {
    for (const args of [['status'], ['status', '--check']]) {
      const { code, stdout, stderr } = await run(args, folder);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(AGREES);
      expect(stdout).toMatch(
        /holds what is at least 80% sure: \d of \d statements and 2 of 2 events are left out; onrecord rebuild brings them in/,
      );
    }
    for (const args of [
      ['query', 'MATCH (a:Article) RETURN a.id'],
      ['export', '--format', 'json'],
    ])
      expect((await run(args, folder)).stderr, args.join(' ')).not.toMatch(/rebuild|damaged/);
  });

  it('says so too where only names are compared', async () => {
    const articles = join(folder.cwd, '.onrecord/articles');
    const [name = ''] = readdirSync(articles);
    for (let n = 0; n < 200; n += 1) cpSync(join(articles, name), join(articles, `more-${n}.json`));
    const { stdout } = await run(['status'], folder);
    expect(stdout).toContain('Of each it holds what is at least 80% sure; onrecord rebuild brings in the rest.');
    expect(stdout).toContain('onrecord rebuild --min-confidence 0.8');
  });

  it('is named with its measure where it has lost something', async () => {
    await run(['query', '--write', 'MATCH (s:Statement) DETACH DELETE s'], folder);
    const { stdout } = await run(['status'], folder);
    expect(stdout).toMatch(/does not agree with the workspace: .*Statement 0 instead of \d/);
    expect(stdout).toContain('Make it anew from the workspace: onrecord rebuild --min-confidence 0.8');
    await run(['rebuild', '--min-confidence', '0.8'], folder);
    expect((await run(['status'], folder)).stdout).toContain(AGREES);
  });

  it('keeps its measure for what is added later', async () => {
    writeFileSync(join(folder.cwd, 'later.txt'), `${COURT}工地位于东湖路。\n`);
    const { code, stdout } = await run(['ingest', 'later.txt'], folder);
    expect(code).toBe(0);
    expect(lineOf(stdout, 'Kept')).toContain('what is at least 80% sure');
    expect(Math.min(...(await ratedIn(folder)).map(({ c }) => c))).toBeGreaterThanOrEqual(LEAST);
    expect((await run(['status'], folder)).stdout).toContain(AGREES);
  });

  it('takes no article by another measure, and says how to change it', async () => {
    writeFileSync(join(folder.cwd, 'later.txt'), `${COURT}工地位于东湖路。\n`);
    const { code, stdout, stderr } = await run(['ingest', 'later.txt', '--min-confidence', '0.5'], folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('holds what is at least 80% sure, not what is at least 50% sure');
    expect(stderr).toContain('onrecord rebuild --min-confidence 0.5');
    expect(readdirSync(join(folder.cwd, '.onrecord/articles'))).toHaveLength(2);
  });

  it('gets all that was found by a rebuild without a measure, which tells how to undo that', async () => {
    const { stdout, stderr } = await run(['rebuild'], folder);
    expect(stderr).toContain('held what is at least 80% sure; now all that was found comes in');
    expect(stderr).toContain('onrecord rebuild --min-confidence 0.8');
    expect(lineOf(stdout, 'Kept')).toMatch(
      /^Kept \d statements \(about \d in 10 right by their confidence\) and 2 events/,
    );
    const status = (await run(['status'], folder)).stdout;
    expect(status).toContain(AGREES);
    expect(status).not.toContain('left out');
    expect((await ratedIn(folder)).some(({ c }) => c < LEAST)).toBe(true);
  });

  it('tells that all comes in where it is damaged, as its measure can be read no more', async () => {
    writeFileSync(join(folder.cwd, '.onrecord/graph.grafeo'), 'this is no store');
    const { stderr } = await run(['query', 'MATCH (a:Article) RETURN a.id'], folder);
    expect(stderr).toContain('made anew from 2 of 2 articles in the workspace, with all that was found in them');
    const { stdout } = await run(['status'], folder);
    expect(stdout).toContain(AGREES);
    expect(stdout).not.toContain('left out');
  });

  it('says nothing of precision where nothing is sure enough, and holds the articles all the same', async () => {
    const { stdout } = await run(['rebuild', '--min-confidence', '1'], folder);
    expect(lineOf(stdout, 'Kept')).toMatch(
      /^Kept what is at least 100% sure: none of \d statements and none of \d events$/,
    );
    expect(await ratedIn(folder)).toEqual([]);
    const { stdout: answer, stderr } = await run(['query', 'MATCH (a:Article) RETURN count(a)'], folder);
    expect(answer).toContain('2');
    expect(stderr).not.toContain('rebuild');
  });
});

it.each(['1.2', '-0.1', '120%', '70', 'high', '', '0,7'])(
  'refuses --min-confidence %j as wrong usage',
  async (value) => {
    const given = ['ingest', 'court.txt', `--min-confidence=${value}`];
    const { code, stdout, stderr } = await run(given, folderWithArticles());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Give a number from 0 to 1, such as 0.7, or as many percent, such as 70%.');
  },
);
