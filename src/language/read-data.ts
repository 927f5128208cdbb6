/** Reads a language's data file from beside this module and checks it. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** `readData('zh/cues.json', schema)`; a file that breaks its schema is a mistake in the package, and throws. */
export function readData<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  return schema.parse(JSON.parse(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')));
}
