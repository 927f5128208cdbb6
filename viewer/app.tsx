/** The page: a header, the filters, the graph or the table or the questions, and beside it what is being read. */
import { useEffect, useMemo } from 'preact/hooks';
import type { LoadError } from './data/load.js';
import { shownOf } from './data/shown.js';
import type { Source } from './data/source.js';
import { useGraph } from './data/use-graph.js';
import { type Text, textIn } from './i18n/text.js';
import { AskPane } from './panels/ask-pane.js';
import { type Desk, DeskProvider } from './panels/desk.js';
import { FilterPane } from './panels/filter-pane.js';
import { GraphPane } from './panels/graph-pane.js';
import { Header } from './panels/header.js';
import { ReadingPane } from './panels/reading-pane.js';
import { TablePane } from './panels/table-pane.js';
import { Timeline } from './panels/timeline.js';
import { clearSelection } from './state/select.js';
import type { ViewState } from './state/state.js';
import { useViewState } from './state/use-view-state.js';

export function App({ source }: { readonly source: Source }) {
  const hold = useViewState();
  const { state } = hold;
  const text = useMemo(() => textIn(state.language), [state.language]);
  const [loaded, retry] = useGraph(source, state);
  useDocument(state);
  if (loaded === null) return <Notice title={text('status.loading')} />;
  if ('error' in loaded) return <LoadFailure error={loaded.error} text={text} retry={retry} />;
  if (loaded.index.slice.total === 0) return <Notice title={text('status.empty')} hint={text('status.emptyHint')} />;
  return <Page {...hold} source={source} index={loaded.index} text={text} />;
}

function Page(desk: Omit<Desk, 'shown'>) {
  const { index, state, change } = desk;
  const { filters, clock, brush, frame, removed } = state;
  const shown = useMemo(
    () => shownOf(index, { filters, clock, brush, frame, removed }),
    [index, filters, clock, brush, frame, removed],
  );
  useEscapeKey(() => change(clearSelection));
  return (
    <DeskProvider value={{ ...desk, shown }}>
      <Header />
      <main class={state.selection || state.reading ? 'selected' : 'overview'}>
        <FilterPane />
        <div class="middle">
          <Middle tab={state.tab} />
          {state.tab !== 'ask' && <Timeline />}
        </div>
        <ReadingPane />
      </main>
    </DeskProvider>
  );
}

function Middle({ tab }: Pick<ViewState, 'tab'>) {
  switch (tab) {
    case 'graph':
      return <GraphPane />;
    case 'table':
      return <TablePane />;
    case 'ask':
      return <AskPane />;
  }
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

/** Language and theme belong to the whole document: fonts, form controls and scroll bars follow them. */
function useDocument({ language, theme }: ViewState): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
}

function useEscapeKey(act: () => void): void {
  useEffect(() => {
    const onKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === 'Escape' && !defaultPrevented) act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
