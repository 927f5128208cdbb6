/** The curve over the length of the text: the whole line beside the tagger alone on the same made-up news, in one run. */
import { afterAll, bench, describe } from 'vitest';
import { loadTagger } from '../../src/document/tagger/index.js';
import { readArticle } from '../../src/ingest/index.js';
import { extractArticle } from '../../src/pipeline.js';
import { madeUpNews } from '../support/made-up-news.js';

const LENGTHS = [10_000, 25_000, 50_000, 100_000, 200_000];
const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };
const tagger = await loadTagger();
const speeds = new Map<string, number>();

/** Notes the characters of the text for each second of processor time, which a busy machine hardly changes. */
async function timed(name: string, text: string, work: () => Promise<unknown>): Promise<void> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  speeds.set(`${name} ${text.length}`, (text.length / (user + system)) * 1e6);
}

const tag = (text: string) => () => tagger.tag(text.split('\n'));
const extract = (text: string) => () => {
  const bytes = new TextEncoder().encode(text);
  return extractArticle(readArticle({ bytes, name: 'made-up.txt' }, { published: '2026-03-18' }));
};

// The first second of WebAssembly and of the rules runs unoptimised.
const warm = madeUpNews(20_000, 2);
await tag(warm)();
await extract(warm)();

for (const length of LENGTHS) {
  const text = madeUpNews(length);
  describe(`${length} characters`, () => {
    bench('the tagger alone', () => timed('tagger', text, tag(text)), once);
    bench('read, extract and check', () => timed('line', text, extract(text)), once);
  });
}

afterAll(() => {
  const of = (name: string, length: number): number => speeds.get(`${name} ${length}`) ?? 0;
  const rows = LENGTHS.map((length) => {
    const [alone, line] = [of('tagger', length), of('line', length)];
    return `${length} characters: tagger ${alone.toFixed(0)}/s, line ${line.toFixed(0)}/s, ratio ${(line / alone).toFixed(2)}`;
  });
  process.stdout.write(`\n${rows.join('\n')}\n`);
});
