/** Tells whether the clause around a time looks ahead: 将于周三…, 预计9日…, 11日将举行. */
import type { Span } from '../../../graph/model/index.js';
import type { Token } from '../../document/document.js';
import { EN, ZH } from '../../language/time-words.js';
import { alternatives } from '../../times/piece.js';

const BEFORE = 16;
const AFTER = 8;
const CLAUSE_END = /[，。；！？：\n,;!?]|\. /u;
const CUE = new RegExp(`(?<!原)(?:${alternatives(ZH.future)})`, 'u');
/** English cues stand further off, since its words are longer. */
const ENGLISH_BEFORE = 48;
const ENGLISH_CUE = new RegExp(`\\b(?:${alternatives(EN.future)})\\b`, 'iu');

/** 要求双方周五停火; but 要求调查周五发生的事故 looks back. */
const ASKED = /要求|呼吁|敦促|促请|承诺|答应/u;

export function looksAhead(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const after = text.slice(end, end + AFTER).split(CLAUSE_END)[0] ?? '';
  return (
    CUE.test(before) ||
    (ASKED.test(before) && !/^[^，。；！？\n]{0,12}的/u.test(text.slice(end, end + 13))) ||
    CUE.test(after) ||
    before.endsWith('将') ||
    ENGLISH_CUE.test(clauseBefore(text, start, ENGLISH_BEFORE))
  );
}

/** 19日将出席: where the tagger's 将 looks ahead, and does not bring an object in front as in 11日将他拘捕. */
export function comingAfter(text: string, tokens: readonly Token[]): ReadonlySet<number> {
  const words = tokens.filter(({ start, end, tag }) => {
    const word = text.slice(start, end);
    return (word === '将' && tag === 'd') || word === '将就';
  });
  return new Set(words.map(({ start }) => start));
}

/** 原定周六举行: planned once, to come or not, so near the publication on either side. */
export function wasPlanned(text: string, { start }: Span): boolean {
  return ONCE_PLANNED.test(text.slice(Math.max(0, start - 6), start));
}

const ONCE_PLANNED = /原(?:定|订|计划|拟|本|先)[于在]?$/u;

function clauseBefore(text: string, at: number, length: number): string {
  return (
    text
      .slice(Math.max(0, at - length), at)
      .split(CLAUSE_END)
      .at(-1) ?? ''
  );
}
