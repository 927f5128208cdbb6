/** What a page in a file carries with it, written by `onrecord export --format html` into elements that hold JSON. */
import type { ArticleView, GraphSlice, ListedArticle, Status } from '../../graph/model/index.js';
import type { SearchRow } from '../../graph/search/row.js';

export interface FileData {
  /** Everything in the file; any first part of its nodes hangs together. */
  readonly slice: GraphSlice;
  /** Places of the first nodes when only they are shown; null where the whole opens at once. */
  readonly opening: readonly (readonly [x: number, y: number])[] | null;
  readonly rows: readonly SearchRow[];
  readonly articles: readonly ListedArticle[];
  readonly status: Status;
}

/** What is needed of the document that the page stands in. */
export interface Elements {
  getElementById(id: string): { readonly textContent: string | null } | null;
}

/** Ids of the elements; an article has one of its own, so that only what is read is parsed. */
export const DATA_ELEMENT = 'onrecord-data';
export const ARTICLE_ELEMENT = 'onrecord-article-';

export function fileDataIn(page: Elements): FileData {
  return parsed(page, DATA_ELEMENT) as FileData;
}

/** Null when the file does not hold it. */
export function articleIn(page: Elements, id: string): ArticleView | null {
  return parsed(page, `${ARTICLE_ELEMENT}${id}`) as ArticleView | null;
}

function parsed(page: Elements, id: string): unknown {
  const json = page.getElementById(id)?.textContent;
  return json ? JSON.parse(json) : null;
}
