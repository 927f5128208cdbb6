/** The state as the hash of the page's address, and back: what is left out is as it was at the start. */
import { DRAWN_EDGE_TYPES, DRAWN_LABELS, MAX_SLICE_LIMIT } from '../../graph/model/drawn.js';
import type { Kind, Language, Selection, ViewState } from './state.js';

/** `#node=actor:1f&step=2&hide=ABOUT,Place`; an empty hash is the initial state. */
export function toHash(state: ViewState, initial: ViewState): string {
  const parts: string[] = [];
  const { selection, step, hidden, language, limit } = state;
  if (selection) parts.push(`${selection.kind}=${encodeURIComponent(selection.id)}`);
  if (step > 0) parts.push(`step=${step + 1}`);
  if (hidden.length > 0) parts.push(`hide=${hidden.join(',')}`);
  if (language !== initial.language) parts.push(`lang=${language}`);
  if (limit !== initial.limit) parts.push(`limit=${limit}`);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Reads what it can and leaves the rest as in `initial`: an address may come from anywhere. */
export function fromHash(hash: string, initial: ViewState): ViewState {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const hidden = (given.get('hide') ?? '').split(',').filter(isKind);
  return {
    selection: selectionIn(given),
    step: Math.max(1, wholeNumber(given.get('step')) ?? 1) - 1,
    hidden: [...new Set(hidden)].sort(),
    language: languageIn(given.get('lang')) ?? initial.language,
    limit: Math.min(MAX_SLICE_LIMIT, Math.max(1, wholeNumber(given.get('limit')) ?? initial.limit)),
  };
}

function selectionIn(given: URLSearchParams): Selection | null {
  for (const kind of ['node', 'edge'] as const) {
    const id = given.get(kind);
    if (id) return { kind, id };
  }
  return null;
}

function languageIn(value: string | null): Language | null {
  return value === 'zh' || value === 'en' ? value : null;
}

function isKind(value: string): value is Kind {
  return [...DRAWN_LABELS, ...DRAWN_EDGE_TYPES].some((kind) => kind === value);
}

function wholeNumber(value: string | null): number | null {
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
}
