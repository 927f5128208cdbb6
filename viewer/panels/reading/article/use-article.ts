/** Loads articles once and keeps them for the life of the page. */
import { useEffect, useState } from 'preact/hooks';
import type { ArticleView } from '../../../../graph/model/index.js';
import { type LoadError, toLoadError } from '../../../data/load.js';
import type { Source } from '../../../data/source.js';
import { useDesk } from '../../shared/desk.js';

export type LoadedArticle =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: LoadError }
  | { readonly state: 'ready'; readonly article: ArticleView };

const LOADING: LoadedArticle = { state: 'loading' };
const outcomes = new WeakMap<Source, Map<string, LoadedArticle>>();
const underWay = new Map<string, Promise<ArticleView>>();

export function useArticle(id: string): LoadedArticle {
  return useArticles([id])(id);
}

/** Asks for all of these at once; what is on its way or failed says so. */
export function useArticles(ids: readonly string[]): (id: string) => LoadedArticle {
  const { source } = useDesk();
  const [, setArrived] = useState(0);
  const wanted = [...new Set(ids)].join('\n');
  useEffect(() => {
    let isWanted = true;
    const arrived = (): void => {
      if (isWanted) setArrived((count) => count + 1);
    };
    for (const id of wanted.split('\n')) {
      // What failed is tried again when it is asked for again.
      if (id !== '' && outcomesOf(source).get(id)?.state !== 'ready') loadArticle(source, id).then(arrived, arrived);
    }
    return () => {
      isWanted = false;
    };
  }, [source, wanted]);
  return (id) => outcomesOf(source).get(id) ?? LOADING;
}

/** The article as it was loaded before, or from the source. */
export function loadArticle(source: Source, id: string): Promise<ArticleView> {
  const known = outcomesOf(source).get(id);
  if (known?.state === 'ready') return Promise.resolve(known.article);
  const asked = underWay.get(id) ?? request(source, id);
  underWay.set(id, asked);
  return asked;
}

async function request(source: Source, id: string): Promise<ArticleView> {
  try {
    const article = await source.article(id);
    outcomesOf(source).set(id, { state: 'ready', article });
    return article;
  } catch (error) {
    outcomesOf(source).set(id, { state: 'failed', error: toLoadError(error) });
    throw error;
  } finally {
    underWay.delete(id);
  }
}

function outcomesOf(source: Source): Map<string, LoadedArticle> {
  const known = outcomes.get(source);
  if (known) return known;
  const made = new Map<string, LoadedArticle>();
  outcomes.set(source, made);
  return made;
}
