/** What scripts/reader/export.py --reference says of three invented texts, and the parts of the reader that are held to it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Span } from '../../../graph/model/index.js';
import { Pieces } from '../../../src/encoder/pieces.js';
import { openModel, type RunWindow } from '../../../src/encoder/session.js';
import { assetFolder, readAsset } from '../../../src/onnx/asset.js';
import { loadRuntime } from '../../../src/onnx/runtime.js';

const column = z.array(z.int().nullable());
const placed = z.object({ start: z.int(), end: z.int(), rows: z.tuple([z.int(), z.int()]) });
const schema = z.array(
  z.object({
    text: z.string(),
    pieces: z.array(z.tuple([z.int(), z.int(), z.int()])),
    window: z.object({ start: z.int(), coreStart: z.int(), coreEnd: z.int(), end: z.int() }),
    /** Of each row the best column of each group, or null where it does not clearly lead. */
    tags: z.object({
      ...{ mention: column, outer: column, inner: column, trigger: column },
      ...{ starts: column, ends: column },
    }),
    hidden: z.array(z.object({ row: z.int(), column: z.int(), value: z.number() })),
    speaker: z.object({
      content: placed,
      mentions: z.array(placed),
      scores: z.array(z.number()),
      chances: z.array(z.number()),
    }),
  }),
);

export type Reference = z.infer<typeof schema>[number];

export const REFERENCES: readonly Reference[] = schema.parse(
  JSON.parse(readFileSync(new URL('./reference.json', import.meta.url), 'utf8')),
);

export const FOLDER = assetFolder('reader');

/** Lines as export.py cuts them. */
export function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

export async function readPieces(): Promise<Pieces> {
  return new Pieces((await readAsset(FOLDER, 'pieces.tsv')).toString('utf8'));
}

export async function readModel(): Promise<RunWindow> {
  return openModel(await loadRuntime(), await readAsset(FOLDER, 'encoder.onnx'));
}
