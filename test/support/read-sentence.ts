/** Runs the whole line on one sentence, set as the body of a small page. */
import { createHash } from 'node:crypto';
import type { Extraction } from '../../graph/model/index.js';
import { readArticle } from '../../src/ingest/index.js';
import { extractArticle, type Reader } from '../../src/pipeline.js';

/** The sentence is the only paragraph of body: the line of times and the usual headline say nothing. */
export async function readSentence(
  text: string,
  published = '2026-06-17',
  headline = '今日要闻速览',
  reader?: Reader,
): Promise<Extraction> {
  const number = createHash('sha256').update(text).digest('hex').slice(0, 6);
  const page = `${headline}\n发布时间：${published} 08:00\n\n${text}\n\n本网编号 ${number}\n`;
  return extractArticle(
    readArticle({ bytes: new TextEncoder().encode(page), name: 'page.txt' }, { published }),
    reader,
  );
}

/** Names by actor id. */
export function actorNames({ actors }: Extraction): Map<string, readonly string[]> {
  return new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
}

/** The words two spans of one text share, as a part of all that either covers. */
export function sharedPart(text: string, a: string, b: string): number {
  const [startA, startB] = [text.indexOf(a), text.indexOf(b)];
  if (startA < 0 || startB < 0) return 0;
  const shared = Math.min(startA + a.length, startB + b.length) - Math.max(startA, startB);
  return Math.max(0, shared) / (Math.max(startA + a.length, startB + b.length) - Math.min(startA, startB));
}
