/** The Cypher console: write, run, stop, see what is wrong where it is wrong, take up an earlier query again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Editor, Remark } from '../../console/editor.js';
import { readHistory, remember } from '../../console/history.js';
import type { Text } from '../../i18n/text.js';
import { ask } from '../../state/page.js';
import { useDesk } from '../shared/desk.js';
import { FIRST_QUERY } from './ask-menu.js';
import { AskValues, useValues } from './ask-values.js';
import type { Asking, Outcome } from './use-answer.js';

export function AskConsole({ asking }: { readonly asking: Asking }) {
  const { change, text } = useDesk();
  const { asked, query, setQuery, values } = useDraft();
  const [history, setHistory] = useState(readHistory);
  const { outcome, stop } = asking;
  const run = (): void => {
    const cypher = query.trim();
    const parameters = values.json();
    if (cypher === '' || parameters === null) return;
    setHistory(remember(cypher));
    change((before) => ask(before, { kind: 'cypher', cypher, parameters }));
    asking.run({ kind: 'cypher', cypher, parameters });
  };
  const isStrange = outcome.state === 'none' && asked !== FIRST_QUERY && !history.includes(asked);
  const host = useEditor({ query, setQuery, run, asking });
  const isReady = outcome.state !== 'running' && values.json() !== null;
  return (
    <div class="console">
      <div class="console-editor" ref={host} />
      <AskValues values={values} run={run} />
      <div class="console-bar">
        <button type="button" class="ask-run" onClick={run} disabled={!isReady}>
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

/** What is being written, from what was asked last: the query, and what is given for its parameters. */
function useDraft() {
  const { asked: last } = useDesk().state;
  const [asked, parameters] = last?.kind === 'cypher' ? [last.cypher, last.parameters] : ['', {}];
  const [query, setQuery] = useState(asked);
  const values = useValues(query, parameters);
  useEffect(() => setQuery(asked), [asked]);
  return { asked, query, setQuery, values };
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
    void import('../../console/editor.js').then(({ createEditor }) => {
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
    editor?.mark(remarksOn(outcome, text));
  }, [editor, outcome, text]);
  return host;
}

function remarksOn(outcome: Outcome, text: Text): Remark[] {
  if (outcome.state === 'answered') {
    return outcome.answer.warnings.map(({ message, offset }) => {
      return { severity: 'warning', offset, message: text('ask.warning', { warning: message }) };
    });
  }
  const failure = outcome.state === 'failed' ? outcome.error.failure : null;
  return failure?.position ? [{ severity: 'error', offset: failure.position.offset, message: failure.message }] : [];
}
