/** Which articles the chosen outlets, articles and days of publication leave. */
import type { SliceArticle } from '../../graph/model/index.js';
import { NONE, type ViewState } from '../state/state.js';
import type { GraphIndex } from './graph.js';
import { meets } from './time/interval.js';

/** Ids, or null when nothing narrows the articles. */
export function keptArticles(
  { slice }: GraphIndex,
  { filters, clock, brush }: Pick<ViewState, 'filters' | 'clock' | 'brush'>,
): ReadonlySet<string> | null {
  const { outlet, article } = filters.chosen;
  const days = clock === 'published' ? brush : null;
  if (!outlet && !article && !days) return null;
  const stays = ({ id, publisher, publishedAt }: SliceArticle): boolean => {
    const day = publishedAt?.slice(0, 10);
    const interval = day === undefined ? null : { from: day, to: day };
    const isInTime = days === null || meets(interval, days);
    return isInTime && (outlet?.includes(publisher ?? NONE) ?? true) && (article?.includes(id) ?? true);
  };
  return new Set(slice.articles.filter(stays).map(({ id }) => id));
}
