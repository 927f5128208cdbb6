/** How much quicker a folder is ingested by two threads than by one: the built command as a whole process, in pairs of one run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, bench, describe } from 'vitest';
import { run } from '../support/cli.js';
import { emptyFolder } from '../support/folder.js';
import { madeUpNews } from '../support/made-up-news.js';

const ARTICLES = 240;
const LENGTH = 1500;
const PAIRS = 3;
const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };
const seconds = new Map<number, number[]>([
  [1, []],
  [2, []],
]);

const cwd = emptyFolder();
mkdirSync(join(cwd, 'articles'));
for (let n = 0; n < ARTICLES; n += 1) writeFileSync(join(cwd, 'articles', `${n}.txt`), madeUpNews(LENGTH, n + 1));

for (let pair = 1; pair <= PAIRS; pair += 1) {
  describe(`${ARTICLES} articles, pair ${pair}`, () => {
    for (const [jobs, times] of seconds) {
      bench(
        `--jobs ${jobs}`,
        async () => {
          const before = performance.now();
          const { code, stderr } = await run(
            ['ingest', 'articles', '--workspace', `${jobs}-${pair}`, '--jobs', `${jobs}`],
            { cwd },
          );
          if (code !== 0) throw new Error(stderr);
          times.push((performance.now() - before) / 1000);
        },
        once,
      );
    }
  });
}

afterAll(() => {
  const [one = [], two = []] = [seconds.get(1), seconds.get(2)];
  const rows = one.map((time, pair) => {
    const other = two[pair] ?? Number.NaN;
    return `--jobs 1 ${time.toFixed(1)} s, --jobs 2 ${other.toFixed(1)} s: ${(time / other).toFixed(2)} times as quick`;
  });
  process.stdout.write(`\n${rows.join('\n')}\n`);
});
