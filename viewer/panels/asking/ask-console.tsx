/** The Cypher console: write, run, stop, see what is wrong where it is wrong, take up an earlier query again. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Editor, Remark } from '../../console/editor.js';
import { readHistory, remember } from '../../console/history.js';
import { dialectWords, failureWords } from '../../i18n/failure.js';
import type { Text } from '../../i18n/text.js';
import { ask } from '../../state/page.js';
import { useDesk } from '../shared/desk.js';
import { FIRST_QUERY } from './ask-menu.js';
import { AskValues, useValues } from './ask-values.js';
import type { Asking, Outcome } from './use-answer.js';

export function AskConsole({ asking }: { readonly asking: Asking }) {
  const { change, text } = useDesk();
  const { asked, query, write, given, give, own, values } = useDraft();
  const [history, setHistory] = useState(readHistory);
  const { outcome, stop } = asking;
  const run = (written = query): void => {
    const cypher = written.trim();
    const parameters = values.take();
    if (cypher === '' || parameters === null) return;
    setHistory(remember(cypher));
    own(cypher);
    change((before) => ask(before, { kind: 'cypher', cypher, parameters }));
    asking.run({ kind: 'cypher', cypher, parameters });
  };
  const isStrange = outcome.state === 'none' && asked !== FIRST_QUERY && !history.includes(asked);
  const host = useEditor({ query, write, given, run, asking });
  const isReady = outcome.state !== 'running' && values.areValid;
  return (
    <div class="console">
      <div class="console-editor" ref={host} />
      <AskValues values={values} run={run} />
      <div class="console-bar">
        <button type="button" class="ask-run" onClick={() => run()} disabled={!isReady}>
          {text('ask.runCypher')}
        </button>
        <button type="button" onClick={stop} disabled={outcome.state !== 'running'}>
          {text('ask.stop')}
        </button>
        {history.length > 0 && <History history={history} onChoose={give} />}
        <small>{text(isStrange ? 'ask.fromLink' : 'ask.keys')}</small>
      </div>
    </div>
  );
}

/** What is put into the editor from outside; an object of its own each time, so that the same query can be given twice. */
interface Given {
  readonly query: string;
}

/**
 * What is being written, from what was asked last: the query, and what is given for its parameters. While it is written the
 * editor alone holds it; what the page knows of it is always a little late, and never goes back into the editor.
 */
function useDraft() {
  const { asked: last } = useDesk().state;
  const [asked, parameters] = last?.kind === 'cypher' ? [last.cypher, last.parameters] : ['', {}];
  const [query, write] = useState(asked);
  const [given, put] = useState<Given>({ query: asked });
  const known = useRef(asked);
  const values = useValues(query, parameters);
  const give = (other: string): void => {
    write(other);
    put({ query: other });
  };
  const own = (ran: string): void => {
    known.current = ran;
  };
  useEffect(() => {
    // What was run from here stands in the editor already, and may have been written on.
    if (asked === known.current) return;
    known.current = asked;
    give(asked);
  }, [asked]);
  return { asked, query, write, given, give, own, values };
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
  readonly write: (query: string) => void;
  readonly given: Given;
  readonly run: (written?: string) => void;
  readonly asking: Asking;
}

/** The editor is loaded when it is first wanted: it is larger than the rest of the page. */
function useEditor({ query, write, given, run, asking: { outcome } }: EditorParts) {
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
      const onRun = (written: string) => latest.current.run(written);
      made = createEditor(host.current, { query: latest.current.query, name, onChange: write, onRun });
      setEditor(made);
    });
    return () => {
      isWanted = false;
      made?.remove();
    };
  }, [name, write]);
  useEffect(() => editor?.setQuery(given.query), [given]);
  useEffect(() => {
    editor?.mark(remarksOn(outcome, text));
  }, [editor, outcome, text]);
  return host;
}

function remarksOn(outcome: Outcome, text: Text): Remark[] {
  if (outcome.state === 'answered') {
    return outcome.answer.warnings.map(({ form, message, offset }) => {
      return {
        severity: 'warning',
        offset,
        message: text('ask.warning', { warning: dialectWords(form, message, text) }),
      };
    });
  }
  if (outcome.state !== 'failed') return [];
  const { position } = outcome.error.failure ?? {};
  const message = failureWords(outcome.error, text).words;
  return position ? [{ severity: 'error', offset: position.offset, message }] : [];
}
