/** A page as it reads, for the rules that sort its lines, and the regions that they find as they stand in the article. */
import type { Region } from '../../graph/model/index.js';
import { plainText, type TextView } from '../document/plain/index.js';
import type { PageText } from './page-text.js';

export interface PlainView {
  readonly view: TextView;
  /** The same page over the plain text. */
  readonly plain: PageText;
}

export function plainView(page: PageText): PlainView {
  const { title, titleSpan, frontMatterEnd, known, written, moments = [] } = page.hints;
  const view = plainText(page.text, [frontMatterEnd, ...known.keys(), ...(written?.keys() ?? [])]);
  const hints = {
    title: title === null ? null : plainText(title).text,
    titleSpan: titleSpan && { start: view.toView(titleSpan.start), end: view.toView(titleSpan.end) },
    frontMatterEnd: view.toView(frontMatterEnd),
    known: new Map(Array.from(known, ([start, kind]) => [view.toView(start), kind] as const)),
    moments: new Map(Array.from(moments, ([start, moment]) => [view.toView(start), moment] as const)),
    written: written && new Map(Array.from(written, ([start, level]) => [view.toView(start), level] as const)),
  };
  return { view, plain: { ...page, text: view.text, hints } };
}

/** Every character of the original in one region, as every character of the plain text is. */
export function originalRegions(view: TextView, regions: readonly Region[]): Region[] {
  const place = (end: number): number =>
    end === view.text.length ? view.original.length : view.toOriginal({ start: end, end }).start;
  return regions.map((region, index) => ({
    ...region,
    start: index === 0 ? 0 : place(region.start),
    end: place(region.end),
  }));
}
