/** Loads the graph that the address asks for, says why when it cannot, and hands it to the page. */
import { useEffect, useMemo } from 'preact/hooks';
import type { LoadError } from './data/load.js';
import type { Source } from './data/source.js';
import { useGraph } from './data/use-graph.js';
import { type Text, textIn } from './i18n/text.js';
import { Page } from './panels/layout/page.js';
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
  return <Page {...hold} {...loaded} source={source} text={text} />;
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
