/** The editor in the colours of the page, which reach into its shadow tree as variables. */
import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

export const HIGHLIGHT = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--shape-place)' },
  { tag: [tags.number, tags.atom, tags.bool], color: 'var(--shape-organization)' },
  { tag: tags.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: [tags.variableName, tags.propertyName], color: 'var(--ink)' },
]);

export const THEME = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--panel)',
    fontSize: '14px',
    maxHeight: '40vh',
    borderRadius: '8px',
  },
  '.cm-scroller': {
    fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
    lineHeight: '1.6',
    minHeight: '96px',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: '10px 0' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--soft)', border: 'none' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--panel)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '8px',
    overflow: 'hidden',
  },
  '.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--panel)' },
  // Drawn as text is: the content security policy lets no picture come from a style.
  '.cm-lintRange': { backgroundImage: 'none', textDecoration: 'underline wavy 1.5px', textUnderlineOffset: '3px' },
  '.cm-lintRange-error': { textDecorationColor: 'var(--shape-event)' },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--shape-statement)' },
  '.cm-tooltip-lint': { maxWidth: 'min(52ch, 80vw)' },
  '.cm-diagnostic': { padding: '6px 12px', whiteSpace: 'normal', borderLeftWidth: '3px' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--shape-event)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--shape-statement)' },
  '.cm-completionDetail': { color: 'inherit', opacity: '0.75', fontStyle: 'normal', marginLeft: '1em' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--raised)' },
});
