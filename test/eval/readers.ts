/** The reader that an evaluation uses: rules alone, the one of the package, or for each article one that has not learned from it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openEncoder } from '../../src/encoder/index.js';
import { openEngine } from '../../src/extract/index.js';
import { fullReader, type Reader, rulesReader } from '../../src/pipeline.js';
import { foldOf } from './folds.js';

export type ReaderOf = (article: string) => Reader;

/** `fast`, `full`, or a folder of folds: fold0, fold1 … with the encoder's files and deciders.json in each. */
export async function readersOf(choice: string, folds: number): Promise<ReaderOf> {
  if (choice === 'fast') return () => rulesReader();
  if (choice === 'full') {
    const reader = fullReader();
    return () => reader;
  }
  const readers = await Promise.all(
    Array.from({ length: folds }, (_, fold) => foldReader(join(resolve(choice), `fold${fold}`))),
  );
  return (article) => readers[foldOf(article, folds)] as Reader;
}

async function foldReader(folder: string): Promise<Reader> {
  const encoder = await openEncoder(folder);
  return {
    context: { ...rulesReader().context, encoder },
    engine: ({ deciders }) => openEngine(readFileSync(join(folder, deciders))),
  };
}
