/** Reads annotated articles with the engine, or with a second annotation, and scores what was read. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Extraction } from '../../graph/model/index.js';
import { readArticle, readSource } from '../../src/ingest/index.js';
import { extractArticle, rulesReader } from '../../src/pipeline.js';
import { type Annotated, type Annotation, EvaluationError, readAnnotatedFolder, readAnnotation } from './annotated.js';
import type { ReaderOf } from './readers.js';
import { type Scored, score } from './score.js';
import { annotationView, extractionView } from './view.js';

export interface Evaluated extends Scored {
  readonly id: string;
  readonly language: string;
  /** Name of the folder it lies in. */
  readonly folder: string;
  readonly annotation: Annotation;
  /** What was scored; null for a second annotation. */
  readonly extraction: Extraction | null;
}

/** Every article of the folders, read by the engine as `onrecord extract --published` reads it. */
export async function evaluateFolders(
  folders: readonly string[],
  readerOf: ReaderOf = () => rulesReader(),
): Promise<Evaluated[]> {
  const evaluated: Evaluated[] = [];
  for (const folder of folders) {
    for (const { annotation, text, file } of readAnnotatedFolder(folder)) {
      const published = annotation.published === null ? {} : { published: annotation.published };
      const extraction = await extractArticle(readArticle(await readSource(file), published), readerOf(annotation.id));
      const gold = annotationView(annotation, text);
      evaluated.push({
        ...score(gold, extractionView(extraction), annotation.boilerplate),
        annotation,
        id: annotation.id,
        language: annotation.language,
        folder: nameOf(folder),
        extraction,
      });
    }
  }
  return evaluated;
}

/** How far a second reader agrees: its annotations, by file name, are scored as if an engine had made them. */
export function compareAnnotations(folders: readonly string[], second: string): Evaluated[] {
  const both = folders.flatMap((folder) =>
    readAnnotatedFolder(folder).flatMap((one) => {
      const other = join(second, `${basename(one.file, '.txt')}.json`);
      return existsSync(other) ? [compared(one, other, nameOf(folder))] : [];
    }),
  );
  if (both.length > 0) return both;
  throw new EvaluationError(`${second} holds no annotation of an article in ${folders.join(', ')}.`);
}

function compared({ annotation, text }: Annotated, other: string, folder: string): Evaluated {
  const found = annotationView(readAnnotation(other), text);
  const { id, language, boilerplate } = annotation;
  return {
    ...score(annotationView(annotation, text), found, boilerplate),
    id,
    language,
    folder,
    annotation,
    extraction: null,
  };
}

function nameOf(folder: string): string {
  return basename(resolve(folder));
}
