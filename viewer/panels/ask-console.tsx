/** The Cypher console: write, run, stop, see what is wrong where it is wrong, take up an earlier query again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Editor } from '../console/editor.js';
import { readHistory, remember } from '../console/history.js';
import { ask } from '../state/page.js';
import { FIRST_QUERY } from './ask-menu.js';
import { useDesk } from './desk.js';
import type { Asking } from './use-answer.js';

export function AskConsole({ asking }: { readonly asking: Asking }) {
  const { state, change, text } = useDesk();
  const asked = state.asked?.kind === 'cypher' ? state.asked.cypher : '';
  const [query, setQuery] = useState(asked);
  const [history, setHistory] = useState(readHistory);
  const { outcome, stop } = asking;
  const run = (): void => {
    const cypher = current.current.trim();
    if (cypher === '') return;
    setHistory(remember(cypher));
    change((before) => ask(before, { kind: 'cypher', cypher }));
    asking.run({ kind: 'cypher', cypher });
  };
  const isStrange = outcome.state === 'none' && asked !== FIRST_QUERY && !history.includes(asked);
  const current = useRef(query);
  current.current = query;
  const host = useEditor({ query, setQuery, run, asking });
  useEffect(() => setQuery(asked), [asked]);
  return (
    <div class="console">
      <div class="console-editor" ref={host} />
      <div class="console-bar">
        <button type="button" class="ask-run" onClick={run} disabled={outcome.state === 'running'}>
          {text('ask.runCypher')}
        </button>
        <button type="button" onClick={stop} disabled={outcome.state !== 'running'}>
          {text('ask.stop')}
        </button>
        {history.length > 0 && <History history={history} onChoose={setQuery} />}
        <small>{text(isStrange ? 'ask.fromLink' : 'ask.keys')}</small>
      </div>
    </div>
  );
}

interface HistoryProps {
  readonly history: readonly string[];
  readonly onChoose: (query: string) => void;
}

function History({ history, onChoose }: HistoryProps) {
  const { text } = useDesk();
  return (
    <select
      aria-label={text('ask.recent')}
      value=""
      onChange={({ currentTarget }) => {
        onChoose(history[Number(currentTarget.value)] ?? '');
        currentTarget.value = '';
      }}
    >
      <option value="">{text('ask.recent')}</option>
      {history.map((query, position) => (
        <option key={query} value={position}>
          {query.replace(/\s+/g, ' ').slice(0, 80)}
        </option>
      ))}
    </select>
  );
}

interface EditorParts {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly run: () => void;
  readonly asking: Asking;
}

/** The editor is loaded when it is first wanted: it is larger than the rest of the page. */
function useEditor({ query, setQuery, run, asking: { outcome } }: EditorParts) {
  const { text } = useDesk();
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef({ query, run });
  latest.current = { query, run };
  const name = text('ask.editor');
  useEffect(() => {
    let made: Editor | null = null;
    let isWanted = true;
    void import('../console/editor.js').then(({ createEditor }) => {
      if (!isWanted || !host.current) return;
      const onRun = () => latest.current.run();
      made = createEditor(host.current, { query: latest.current.query, name, onChange: setQuery, onRun });
      setEditor(made);
    });
    return () => {
      isWanted = false;
      made?.remove();
    };
  }, [name, setQuery]);
  useEffect(() => editor?.setQuery(query), [editor, query]);
  useEffect(() => {
    const failure = outcome.state === 'failed' ? outcome.error.failure : null;
    editor?.mark(failure?.position ? { offset: failure.position.offset, message: failure.message } : null);
  }, [editor, outcome]);
  return host;
}
