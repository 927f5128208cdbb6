/** The Cypher editor. It stands in a shadow tree, where its styles need no exception from the content security policy. */
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { cypher } from '@codemirror/legacy-modes/mode/cypher';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { complete } from './completion.js';
import { HIGHLIGHT, THEME } from './theme.js';

export interface EditorOptions {
  readonly query: string;
  /** For screen readers. */
  readonly name: string;
  readonly onChange: (query: string) => void;
  /** With the query as it stands in the editor. */
  readonly onRun: (query: string) => void;
}

export interface Remark {
  readonly severity: 'error' | 'warning';
  /** In UTF-16 code units. */
  readonly offset: number;
  readonly message: string;
}

export interface Editor {
  setQuery(query: string): void;
  /** Underlines the word at each remark, and nothing else any more. */
  mark(remarks: readonly Remark[]): void;
  focus(): void;
  remove(): void;
}

export function createEditor(host: HTMLElement, options: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({ state: stateOf(options), parent: root, root });
  return {
    setQuery: (query) => {
      if (query === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: query } });
    },
    mark: (remarks) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          remarks.map((remark) => diagnosticOf(view.state, remark)),
        ),
      ),
    focus: () => view.focus(),
    remove: () => view.destroy(),
  };
}

function stateOf({ query, name, onChange, onRun }: EditorOptions): EditorState {
  const run = ({ state }: EditorView) => {
    onRun(state.doc.toString());
    return true;
  };
  return EditorState.create({
    doc: query,
    extensions: [
      Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
      lineNumbers(),
      history(),
      bracketMatching(),
      closeBrackets(),
      StreamLanguage.define(cypher),
      syntaxHighlighting(HIGHLIGHT),
      autocompletion({ override: [candidates], icons: false }),
      // Tab leaves the editor, as it leaves any other field.
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': name }),
      EditorView.updateListener.of((update) => update.docChanged && onChange(update.state.doc.toString())),
      THEME,
    ],
  });
}

function candidates({ state, pos, explicit }: { state: EditorState; pos: number; explicit: boolean }) {
  const { from, candidates } = complete(state.sliceDoc(0, pos));
  const isAsked = explicit || from < pos || '.:|'.includes(state.sliceDoc(pos - 1, pos) || ' ');
  if (!isAsked) return null;
  return { from, options: candidates.map(({ text, kind }) => ({ label: text, type: kind, detail: kind })) };
}

function diagnosticOf(state: EditorState, { severity, offset, message }: Remark): Diagnostic {
  const from = Math.min(offset, Math.max(0, state.doc.length - 1));
  const word = state.wordAt(from);
  return { from, to: Math.max(word?.to ?? 0, Math.min(from + 1, state.doc.length)), severity, message };
}
