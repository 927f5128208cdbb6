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
  const open = new OpenMarks();
  const pairs: Pair[] = [];
  const lone: LoneMark[] = [];
  for (let at = start; at < end; at += 1) {
    const mark = readMark(text, at, open);
    if (mark?.side === 'open') open.add(mark);
    if (mark?.side !== 'close') continue;
    const [opener, ...unclosed] = open.takeFrom(mark.opening);
    if (opener === undefined) lone.push(mark);
    else pairs.push({ start: opener.at, end: at + 1, opening: opener.opening });
    lone.push(...unclosed);
  }
  return { pairs, lone: [...lone, ...open.all].filter(isMeant).sort((a, b) => a.at - b.at) };
}

/** The marks still open, innermost last; counts them by kind, so that looking in vain costs nothing. */
class OpenMarks {
  readonly #marks: LoneMark[] = [];
  readonly #counts = new Map<string, number>();

  get all(): readonly LoneMark[] {
    return this.#marks;
  }

  has(opening: string): boolean {
    return (this.#counts.get(opening) ?? 0) > 0;
  }

  isInnermost(opening: string): boolean {
    return this.#marks.at(-1)?.opening === opening;
  }

  add(mark: LoneMark): void {
    this.#marks.push(mark);
    this.#count(mark, 1);
  }

  /** Takes off the innermost mark of this kind and all within it; nothing if there is none. */
  takeFrom(opening: string): LoneMark[] {
    if (!this.has(opening)) return [];
    const taken = this.#marks.splice(this.#marks.findLastIndex((mark) => mark.opening === opening));
    for (const mark of taken) this.#count(mark, -1);
    return taken;
  }

  #count({ opening }: LoneMark, by: number): void {
    this.#counts.set(opening, (this.#counts.get(opening) ?? 0) + by);
  }
}

/** A lone ’ is an apostrophe, and brackets are left to whoever cares about them. */
function isMeant({ opening, side }: LoneMark): boolean {
  return isQuote(opening) && !(opening === '‘' && side === 'close');
}

function readMark(text: string, at: number, open: OpenMarks): LoneMark | null {
  const mark = text.charAt(at);
  if (mark === '"') return readStraightQuote(text, at, open);
  if ((mark === '’' || mark === '‘') && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at + 1))) return null;
  if (mark in CLOSED_BY) return { at, opening: mark, side: closesByMistake(text, at, open) ? 'close' : 'open' };
  const opening = OPENED_BY.get(mark);
  return opening === undefined ? null : { at, opening, side: 'close' };
}

function readStraightQuote(text: string, at: number, open: OpenMarks): LoneMark | null {
  const isOpen = open.has('"');
  const isInches = !isOpen && /\d/.test(text.charAt(at - 1));
  return isInches ? null : { at, opening: '"', side: isOpen ? 'close' : 'open' };
}

/** Typists close “ with a second “: such a mark stands before a space, a stop or the end. */
function closesByMistake(text: string, at: number, open: OpenMarks): boolean {
  return (
    text.charAt(at) === '“' && open.isInnermost('“') && /^(?:[\s，。！？；,.!?;]|$)/.test(text.slice(at + 1, at + 2))
  );
}

function isLatin(character: string): boolean {
  return /\p{Script=Latin}/u.test(character);
}
