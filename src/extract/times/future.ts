/** Tells whether the clause around a time looks ahead: 将于周三…, 预计9日…, 11日将举行. */
import type { Span } from '../../../graph/model/index.js';
import { ZH } from './lexicon.js';
import { alternatives } from './piece.js';

const BEFORE = 16;
const AFTER = 8;
const CLAUSE_END = /[，。；！？：\n,;!?]/u;
const CUE = new RegExp(`(?<!原)(?:${alternatives(ZH.future)})`, 'u');

export function looksAhead(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const after = text.slice(end, end + AFTER).split(CLAUSE_END)[0] ?? '';
  return CUE.test(before) || CUE.test(after) || before.endsWith('将');
}
