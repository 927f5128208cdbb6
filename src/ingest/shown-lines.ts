/** The lines of a page that its boilerplate shows, as far as they may tell when and by whom it was published. */
import { contains, type Region } from '../../graph/model/index.js';
import type { ShownLine } from './metadata/text-metadata.js';
import type { PageText } from './page-text.js';
import { isDateLine, isPublicationLine } from './regions/date-line.js';
import { type Line, plainForm, readLines } from './regions/lines.js';

/** Boilerplate lines of the text; nothing from the article's own words, and no front matter, which is read apart. */
export function shownLines({ text, hints }: PageText, regions: readonly Region[]): ShownLine[] {
  const boilerplate = regions.filter(({ kind }) => kind === 'boilerplate');
  const articleStart = regions.find(({ kind }) => kind === 'body')?.start ?? text.length;
  let next = 0;
  return readLines(text).flatMap((line) => {
    while ((boilerplate[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1;
    const region = boilerplate[next];
    if (region === undefined || !contains(region, line) || line.end <= hints.frontMatterEnd) return [];
    return [shownLine(text, line, line.start < articleStart)];
  });
}

export function shownLine(text: string, { start, end, plain }: Line, isAboveArticle: boolean): ShownLine {
  const original = plainForm(text.slice(start, end));
  return { plain, original, isAboveArticle, isDateLine: isDateLine(plain) || isPublicationLine(plain) };
}
