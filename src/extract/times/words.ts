/** Keeps times off what is another word: masked spans, names, and words that a match would cut in two. */
import type { Span } from '../../../graph/model/index.js';
import type { Token } from '../../document/document.js';

/** Stands for a masked character; no rule matches it. */
const BLANK = '\uFFFC';
/** Tags of tokens that may be cut: times and numbers are cut finer or coarser than expressions are. */
const FREE: ReadonlySet<string> = new Set(['TIME', 'm', 'w', 'xc', 'O']);

/** The text with the masks blanked out and full-width digits made plain; every offset stays. */
export function blank(text: string, masks: readonly Span[]): string {
  const plain = text.replace(/[０-９：]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...masks].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    pieces.push(plain.slice(at, from), BLANK.repeat(end - from));
    at = end;
  }
  return pieces.join('') + plain.slice(at);
}

/** Answers for spans in order whether they cut a word in two; built once a text. */
export function wordCutter(tokens: readonly Token[]): (span: Span) => boolean {
  const words = tokens.filter(({ tag, start, end }) => !FREE.has(tag) && end - start > 1);
  let index = 0;
  return ({ start, end }) => {
    while ((words[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index += 1;
    for (let i = index; (words[i]?.start ?? end) < end; i += 1) {
      const word = words[i];
      if (word && (word.start < start || word.end > end)) return true;
    }
    return false;
  };
}
