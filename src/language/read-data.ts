/** Reads a language's data file from beside this module, as the build has checked it, or checks it here. */
import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** Every file that was checked in this process, with its value: the build writes them out, so that nobody checks again. */
export const checkedData = new Map<string, unknown>();

/** `readData('zh/cues.json', schema)`; a file that breaks its schema is a mistake in the package, and throws. */
export function readData<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  const built = textOf(`./checked/${file}`);
  if (built !== undefined) return JSON.parse(built) as z.output<S>;
  const value = schema.parse(JSON.parse(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')));
  checkedData.set(file, value);
  return value;
}

/** Undefined where there is no such file, as when the sources run without a build. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(new URL(file, import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}
