/** Writes the dates that are told in annotated articles: what the encoder learns to link events to. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Document, plainDocument, runSteps } from '../../src/document/index.js';
import { firstAt } from '../../src/extract/first-from.js';
import { coarser } from '../../src/extract/times/coarser.js';
import { readArticle, readSource } from '../../src/ingest/index.js';
import { chinese } from '../../src/packs/chinese.js';
import { packFor } from '../../src/packs/index.js';
import { lineOf, rulesReader } from '../../src/pipeline.js';
import { readAnnotatedFolder } from './annotated.js';
import { type Days, daysOf } from './dates/days.js';
import { codePointIndex, dateOf } from './view.js';

const USAGE = `Usage: node dist/test/eval/times.js FOLDER… --output FILE

Writes a line of JSON for each annotated article: its id and its times, each [start, end, dates], the places in code
points of its text, and each date its first and last day: as the words say it, and by month or year where that is how people date by them.`;

type Told = readonly [start: number, end: number, dates: readonly Days[]];

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { output: { type: 'string' } },
  });
  if (!values.output) throw new Error(USAGE);
  const lines: string[] = [];
  for (const { annotation, text, file } of positionals.flatMap((folder) => readAnnotatedFolder(resolve(folder)))) {
    const document = await timed(file, annotation.published);
    const [given, read] = [visible(text), visible(document.text)];
    if (given.length !== read.length) throw new Error(`${file} is read as another text: places in it would not hold.`);
    const at = codePointIndex(text);
    // Space at the edges of lines is left out in reading: what is seen keeps its number.
    const placed = (offset: number): number => at(given[firstAt(read, offset, (one) => one)] ?? text.length);
    const times = (document.layers.times ?? [])
      .filter((time) => time.start !== null && !chinese.saysNow(time))
      .flatMap((time): Told[] => {
        const dates = [time, coarser(time)].flatMap((one) => {
          const days = daysOf(dateOf(one));
          return days ? [days] : [];
        });
        return [[placed(time.textStart), placed(time.textEnd - 1) + 1, dates]];
      });
    lines.push(`${JSON.stringify({ id: annotation.id, times })}\n`);
  }
  writeFileSync(values.output, lines.join(''));
}

/** The document up to the layer of its times. */
async function timed(file: string, published: string | null): Promise<Document> {
  const read = readArticle(await readSource(file), published === null ? {} : { published });
  const { context } = rulesReader();
  const pack = packFor(read.article.language);
  if (!pack) throw new Error(`${file} is in a language that is not read.`);
  const { document } = await plainDocument(read, context, pack.writing);
  const steps = lineOf(pack);
  return runSteps(steps.slice(0, steps.findIndex(({ name }) => name === 'times') + 1), document, context);
}

/** Where the characters that are seen begin. */
function visible(text: string): readonly number[] {
  return [...text.matchAll(/[^\s\p{Cc}\p{Cf}]/gu)].map(({ index }) => index);
}

await main(process.argv.slice(2));
