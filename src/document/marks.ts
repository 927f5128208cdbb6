/** Pairs of quotation marks and brackets inside one paragraph, and the marks that found no partner there. */
import type { Span } from '../../graph/model/index.js';

/** `start` is the opening mark, `end` the place after the closing one. */
export interface Pair extends Span {
  readonly opening: string;
}

export interface LoneMark {
  readonly at: number;
  /** The opening mark of its kind. */
  readonly opening: string;
  readonly side: 'open' | 'close';
}

export interface Marks {
  readonly pairs: readonly Pair[];
  readonly lone: readonly LoneMark[];
}

const QUOTES: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞',
  '"': '"',
};
const BRACKETS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
  '《': '》',
  '〈': '〉',
};

const CLOSED_BY: Readonly<Record<string, string>> = { ...QUOTES, ...BRACKETS };
const OPENED_BY = new Map(Object.entries(CLOSED_BY).map(([open, close]) => [close, open]));

export function isQuote(opening: string): boolean {
  return opening in QUOTES;
}

/** Matches marks like brackets; an opening mark inside which another kind closes is given up as lone. */
export function matchMarks(text: string, { start, end }: Span): Marks {
  const open: LoneMark[] = [];
  const pairs: Pair[] = [];
  const lone: LoneMark[] = [];
  for (let at = start; at < end; at += 1) {
    const mark = readMark(text, at, open);
    if (mark === null) continue;
    if (mark.side === 'open') {
      open.push(mark);
      continue;
    }
    const partner = open.findLastIndex(({ opening }) => opening === mark.opening);
    const [opener, ...unclosed] = partner < 0 ? [] : open.splice(partner);
    if (opener === undefined) lone.push(mark);
    else pairs.push({ start: opener.at, end: at + 1, opening: opener.opening });
    lone.push(...unclosed);
  }
  return { pairs, lone: [...lone, ...open].filter(isMeant).sort((a, b) => a.at - b.at) };
}

/** A lone ’ is an apostrophe, and brackets are left to whoever cares about them. */
function isMeant({ opening, side }: LoneMark): boolean {
  return isQuote(opening) && !(opening === '‘' && side === 'close');
}

function readMark(text: string, at: number, open: readonly LoneMark[]): LoneMark | null {
  const mark = text.charAt(at);
  if (mark === '"') return readStraightQuote(text, at, open);
  if ((mark === '’' || mark === '‘') && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1))) return null;
  if (mark in CLOSED_BY) return { at, opening: mark, side: closesByMistake(text, at, open) ? 'close' : 'open' };
  const opening = OPENED_BY.get(mark);
  return opening === undefined ? null : { at, opening, side: 'close' };
}

function readStraightQuote(text: string, at: number, open: readonly LoneMark[]): LoneMark | null {
  const isOpen = open.some(({ opening }) => opening === '"');
  const isInches = !isOpen && /\d/.test(text.charAt(at - 1));
  return isInches ? null : { at, opening: '"', side: isOpen ? 'close' : 'open' };
}

/** Typists close “ with a second “: such a mark stands before a space, a stop or the end. */
function closesByMistake(text: string, at: number, open: readonly LoneMark[]): boolean {
  return (
    text.charAt(at) === '“' &&
    open.at(-1)?.opening === '“' &&
    /^(?:[\s，。！？；,.!?;]|$)/.test(text.slice(at + 1, at + 2))
  );
}

function isLatin(character: string): boolean {
  return /\p{Script=Latin}/u.test(character);
}
