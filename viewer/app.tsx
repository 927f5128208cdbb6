/** The page: a header, the legend, the graph, and beside it the list or the selection with its article. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type GraphIndex, indexGraph } from './data/graph.js';
import { type LoadError, loadSlice } from './data/load.js';
import { type Text, textIn } from './i18n/text.js';
import { localeOf } from './i18n/time.js';
import { ArticlePane } from './panels/article-pane.js';
import { type Desk, DeskProvider } from './panels/desk.js';
import { DetailsPane } from './panels/details-pane.js';
import { GraphPane } from './panels/graph-pane.js';
import { Legend } from './panels/legend.js';
import { ListPane } from './panels/list-pane.js';
import { SearchBox } from './panels/search-box.js';
import { toLoadError } from './panels/use-article.js';
import { clearSelection, speak, type ViewState } from './state/state.js';
import { type Change, useViewState } from './state/use-view-state.js';

type Loaded = { readonly index: GraphIndex } | { readonly error: LoadError } | null;

export function App() {
  const { state, change, address } = useViewState();
  const text = useMemo(() => textIn(state.language), [state.language]);
  const [loaded, retry] = useGraph(state.limit);
  useEffect(() => {
    document.documentElement.lang = localeOf(state.language);
  }, [state.language]);
  if (loaded === null) return <Notice title={text('status.loading')} />;
  if ('error' in loaded) return <LoadFailure error={loaded.error} text={text} retry={retry} />;
  if (loaded.index.slice.total === 0) return <Notice title={text('status.empty')} hint={text('status.emptyHint')} />;
  return <Reading index={loaded.index} state={state} change={change} text={text} address={address} />;
}

function useGraph(limit: number): readonly [Loaded, () => void] {
  const [loaded, setLoaded] = useState<Loaded>(null);
  const load = useCallback(() => {
    loadSlice(limit).then(
      (slice) => setLoaded({ index: indexGraph(slice) }),
      (error: unknown) => setLoaded({ error: toLoadError(error) }),
    );
  }, [limit]);
  useEffect(load, [load]);
  return [loaded, load];
}

function Reading(desk: Desk) {
  const { state, change, text } = desk;
  const { selection } = state;
  useEscapeKey(() => change(clearSelection));
  return (
    <DeskProvider value={desk}>
      <header class="top">
        <h1>
          {text('app.name')} <small>{text('app.tagline')}</small>
        </h1>
        <SearchBox />
        <LanguageSwitch state={state} change={change} text={text} />
      </header>
      <main class={selection ? 'selected' : 'overview'}>
        <Legend />
        <GraphPane />
        {selection ? <DetailsPane /> : <ListPane />}
        {selection && <ArticlePane selection={selection} />}
      </main>
    </DeskProvider>
  );
}

interface LanguageSwitchProps {
  readonly state: ViewState;
  readonly change: Change;
  readonly text: Text;
}

function LanguageSwitch({ state, change, text }: LanguageSwitchProps) {
  const other = state.language === 'zh' ? 'en' : 'zh';
  return (
    <button type="button" class="quiet" lang={localeOf(other)} onClick={() => change((before) => speak(before, other))}>
      {text('language.switch')}
    </button>
  );
}

interface LoadFailureProps {
  readonly error: LoadError;
  readonly text: Text;
  readonly retry: () => void;
}

function LoadFailure({ error, text, retry }: LoadFailureProps) {
  const hint = error.status === 0 ? text('status.offline') : `${error.status} ${error.message}`;
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

function useEscapeKey(act: () => void): void {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
