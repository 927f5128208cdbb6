/** Loads an article once and keeps it for the life of the page. */
import { useEffect, useState } from 'preact/hooks';
import type { ArticleView } from '../../graph/model/index.js';
import { type LoadError, toLoadError } from '../data/load.js';
import { useDesk } from './desk.js';

export type LoadedArticle =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: LoadError }
  | { readonly state: 'ready'; readonly article: ArticleView };

const loaded = new Map<string, ArticleView>();

export function useArticle(id: string): LoadedArticle {
  const { source } = useDesk();
  const [result, setResult] = useState<{ readonly id: string; readonly outcome: LoadedArticle } | null>(null);
  useEffect(() => {
    if (loaded.has(id)) return;
    let isWanted = true;
    const settle = (outcome: LoadedArticle): void => {
      if (isWanted) setResult({ id, outcome });
    };
    source.article(id).then(
      (article) => {
        loaded.set(id, article);
        settle({ state: 'ready', article });
      },
      (error: unknown) => settle({ state: 'failed', error: toLoadError(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [source, id]);
  const article = loaded.get(id);
  if (article) return { state: 'ready', article };
  return result?.id === id ? result.outcome : { state: 'loading' };
}
