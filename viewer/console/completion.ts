/** What may stand at the cursor of a Cypher query. */
import { EDGE_TYPES, FUNCTIONS, KEYWORDS, LABELS, PROPERTIES } from './vocabulary.js';

export type CandidateKind = 'label' | 'type' | 'property' | 'function' | 'keyword';

export interface Candidate {
  readonly text: string;
  readonly kind: CandidateKind;
}

export interface Completions {
  /** Where the begun word starts. */
  readonly from: number;
  readonly candidates: readonly Candidate[];
}

/** `complete('MATCH (a:Ac')` offers labels from 9 on. */
export function complete(before: string): Completions {
  const from = before.length - begunWord(before).length;
  const rest = before.slice(0, from);
  const sign = rest.trimEnd().at(-1) ?? '';
  const open = innermost(rest);
  if (/[\p{ID_Continue})\]]\.$/u.test(rest)) return { from, candidates: all('property', PROPERTIES) };
  if (sign === ':' || sign === '|') {
    return { from, candidates: open === '[' ? all('type', EDGE_TYPES) : all('label', LABELS) };
  }
  if (open === '{' && '{,'.includes(sign)) return { from, candidates: all('property', PROPERTIES) };
  return { from, candidates: [...all('keyword', KEYWORDS), ...all('function', FUNCTIONS)] };
}

function all(kind: CandidateKind, words: readonly string[]): Candidate[] {
  return words.map((text) => ({ text, kind }));
}

function begunWord(text: string): string {
  let start = text.length;
  while (start > 0 && /[\p{ID_Continue}]/u.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start);
}

const CLOSED_BY: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** The bracket that is still open, quotations skipped; empty when there is none. */
function innermost(text: string): string {
  const open: string[] = [];
  let quote = '';
  for (const character of text) {
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (`'"\``.includes(character)) quote = character;
    else if ('([{'.includes(character)) open.push(character);
    else if (CLOSED_BY[character] === open.at(-1)) open.pop();
  }
  return open.at(-1) ?? '';
}
