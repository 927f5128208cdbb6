/** Loads the graph that the address asks for, says why when it cannot, and hands it to the page. */
import { useEffect, useMemo } from 'preact/hooks';
import type { LoadError } from './data/load.js';
import type { Source } from './data/source.js';
import { useGraph } from './data/use-graph.js';
import { type News, useNews } from './data/use-news.js';
import { failureWords } from './i18n/failure.js';
import { type Text, textIn } from './i18n/text.js';
import { Page } from './panels/layout/page.js';
import type { ViewState } from './state/state.js';
import { useViewState } from './state/use-view-state.js';

export function App({ source }: { readonly source: Source }) {
  const hold = useViewState();
  const { state } = hold;
  const text = useMemo(() => textIn(state.language), [state.language]);
  const { loaded, generation, reload, retry } = useGraph(source, state);
  const news = useNews(source, generation, reload);
  useDocument(state);
  if (loaded === null) return <Notice title={text('status.loading')} />;
  if ('error' in loaded) return <LoadFailure error={loaded.error} text={text} retry={retry} />;
  if (loaded.index.slice.total === 0) return <Empty news={news} text={text} />;
  return <Page {...hold} {...loaded} news={news} source={source} text={text} />;
}

/** Nobody has a place to lose here: the first articles are shown as they come. */
function Empty({ news, text }: { readonly news: News; readonly text: Text }) {
  const { state, show } = news;
  useEffect(() => {
    if (state === 'waiting') show();
  }, [state, show]);
  return <Notice title={text('status.empty')} hint={text('status.emptyHint')} />;
}

interface LoadFailureProps {
  readonly error: LoadError;
  readonly text: Text;
  readonly retry: () => void;
}

function LoadFailure({ error, text, retry }: LoadFailureProps) {
  const { words: hint } = failureWords(error, text);
  return (
    <div role="alert">
      <Notice title={text('status.failed')} hint={hint} />
      <button type="button" class="retry" onClick={retry}>
        {text('status.retry')}
      </button>
    </div>
  );
}

function Notice({ title, hint }: { readonly title: string; readonly hint?: string }) {
  return (
    <div class="whole-page">
      <h1>{title}</h1>
      {hint && <p>{hint}</p>}
    </div>
  );
}

/** Language and theme belong to the whole document: fonts, form controls and scroll bars follow them. */
function useDocument({ language, theme }: ViewState): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
}
