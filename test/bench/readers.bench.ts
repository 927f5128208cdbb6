/** Speed and memory of the fast and the full reader beside the tagger alone, by the length of the text: each in a process of its own, compiled. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, bench, describe } from 'vitest';
import { madeUpNews } from '../support/made-up-news.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(`${DIST}src/pipeline.js`))
  throw new Error('the compiled code is missing: run `npm run eval -- --help` first');

const LENGTHS = [10_000, 50_000, 200_000];
const READERS = ['tagger', 'fast', 'full'] as const;
type ReaderName = (typeof READERS)[number];
const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };

interface Measured {
  /** Characters a second of processor time. */
  readonly speed: number;
  /** The most resident memory, in MB. */
  readonly memory: number;
}
const found = new Map<string, Measured>();

/** Reads the text of standard input after one to warm up, and prints what that took. */
const PROGRAM = `
import { readArticle } from '${DIST}src/ingest/index.js';
import { extractArticle, fullReader, rulesReader } from '${DIST}src/pipeline.js';
import { loadTagger } from '${DIST}src/document/tagger/index.js';
import { readFileSync } from 'node:fs';
const [name, warm, text] = JSON.parse(readFileSync(0, 'utf8'));
const tagger = await loadTagger();
const reader = name === 'full' ? fullReader() : rulesReader();
const read = (text) => name === 'tagger' ? tagger.tag(text.split('\\n')) :
  extractArticle(readArticle({ bytes: new TextEncoder().encode(text), name: 'a.txt' }, { published: '2026-03-18' }), reader);
await read(warm);
const start = process.cpuUsage();
await read(text);
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify({ speed: text.length / (user + system) * 1e6, memory: process.resourceUsage().maxRSS / 1024 }));
`;

function measure(name: ReaderName, length: number): void {
  const input = JSON.stringify([name, madeUpNews(8_000, 2), madeUpNews(length)]);
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], { input, encoding: 'utf8' });
  found.set(`${name} ${length}`, JSON.parse(output) as Measured);
}

for (const length of LENGTHS) {
  describe(`${length} characters`, () => {
    for (const name of READERS) bench(name, () => measure(name, length), once);
  });
}

afterAll(() => {
  const of = (name: ReaderName, length: number): Measured =>
    found.get(`${name} ${length}`) ?? { speed: Number.NaN, memory: Number.NaN };
  const rows = LENGTHS.map((length) => {
    const each = READERS.map((name) => {
      const { speed, memory } = of(name, length);
      return `${name} ${speed.toFixed(0)}/s ${memory.toFixed(0)} MB`;
    });
    const share = of('fast', length).speed / of('tagger', length).speed;
    return `${length} characters: ${each.join(', ')}; fast against the tagger ${share.toFixed(2)}`;
  });
  process.stdout.write(`\n${rows.join('\n')}\n`);
});
