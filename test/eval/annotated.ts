/** Annotated articles in any folder: NAME.json in the shape of test/articles/README.md beside NAME.txt. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { packageFolder } from '../../src/package.js';

const id = z.string().min(1);
const ids = z.array(id).default([]);

/** What scoring needs of an annotation; whatever else it holds is let pass. */
export const annotationSchema = z.looseObject({
  id,
  language: z.string().default('zh'),
  published: z.string().nullable().default(null),
  boilerplate: z.array(z.string()).default([]),
  actors: z.array(
    z.looseObject({
      id,
      name: z.string().min(1),
      kind: z.string(),
      aliases: z.array(z.string()).default([]),
      required: z.boolean().default(true),
    }),
  ),
  statements: z.array(
    z.looseObject({
      id,
      text: z.string().min(1),
      directness: z.string().nullish(),
      speaker: z.string().nullish(),
      via: ids,
      date: z.string().nullish(),
      required: z.boolean().default(true),
    }),
  ),
  events: z.array(
    z.looseObject({
      id,
      triggers: z.array(z.string()),
      contexts: z.array(z.string()),
      type: z.string(),
      date: z.string().nullish(),
      status: z.string().nullish(),
      participants: z.array(z.looseObject({ actor: id })).default([]),
      required: z.boolean().default(true),
    }),
  ),
});
export type Annotation = z.infer<typeof annotationSchema>;

export interface Annotated {
  readonly annotation: Annotation;
  readonly text: string;
  /** Where the text lies. */
  readonly file: string;
}

/** A mistake in what was asked for: its message is shown without a stack. */
export class EvaluationError extends Error {}

export const OWN_ARTICLES = join(packageFolder(), 'test', 'articles');
/** Four of them annotated again by a reader who saw neither the first annotation nor the engine. */
export const SECOND_READER = join(OWN_ARTICLES, 'second-reader');

/** The annotated articles of a folder, by name. */
export function readAnnotatedFolder(folder: string): Annotated[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new EvaluationError(`${folder} is no folder.`);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  if (names.length === 0) {
    throw new EvaluationError(
      `${folder} holds no annotations: an annotated article is NAME.json beside NAME.txt (see test/articles/README.md).`,
    );
  }
  return names.sort().map((name) => readAnnotated(join(folder, name)));
}

export function readAnnotated(path: string): Annotated {
  const file = textOf(path);
  return { annotation: readAnnotation(path), text: readFileSync(file, 'utf8'), file };
}

export function readAnnotation(path: string): Annotation {
  return readShaped(path, annotationSchema, 'annotation');
}

export function readShaped<T>(path: string, schema: z.ZodType<T>, name: string): T {
  const checked = schema.safeParse(readJson(path));
  if (checked.success) return checked.data;
  const faults = checked.error.issues.slice(0, 5).map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new EvaluationError([`${path} is no ${name}:`, ...faults].join('\n'));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new EvaluationError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

/** Some of our own texts ship as examples and are linked from there; links are lost on some systems. */
function textOf(path: string): string {
  const name = `${basename(path, '.json')}.txt`;
  const example = join(packageFolder(), 'examples', name);
  if (path.startsWith(OWN_ARTICLES) && existsSync(example)) return example;
  const beside = path.replace(/\.json$/, '.txt');
  if (!existsSync(beside)) throw new EvaluationError(`${path} has no text: ${beside} is missing.`);
  return beside;
}
