/** Whether a stop, or a closing quotation mark after a stop, ends the sentence it stands in. */
import type { Span } from '../../graph/model/index.js';

const ABBREVIATIONS = new Set(
  (
    'Mr Mrs Ms Dr Prof Sen Rep Gov Gen Adm Lt Col Maj Capt Cmdr Sgt Cpl St Jr Sr Hon Rev Pres Inc Ltd Co Corp Bros vs etc ' +
    'No Nos Fig Vol Art Ave Blvd Rd Mt Ft Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec approx est dept univ'
  ).split(' '),
);

/** How far back an abbreviation may begin. */
const TOKEN_REACH = 24;

/** `end` is the place after the stop and the closing marks that go with it. */
export function stopEndsSentence(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - TOKEN_REACH), end).replace(/[”’」』）)】"]{1,24}$/, '');
  const after = text.slice(end, end + TOKEN_REACH);
  if (/[。！？｡]…*$/.test(before)) return true;
  // A lone ellipsis is as often a pause as an end.
  if (before.endsWith('…')) return /^\s/.test(after);
  if (/[!?]$/.test(before)) return !/^\s*[\p{Ll}，、,]/u.test(after);
  return fullStopEndsSentence(before, after);
}

function fullStopEndsSentence(before: string, after: string): boolean {
  const word = /(\S{1,24}?)[.．]{1,24}$/.exec(before)?.[1] ?? '';
  if (/\p{Script=Han}$/u.test(word)) return /^[\s\p{Script=Han}「『“"]/u.test(after);
  if (!/^\s+["“‘'([]*[\p{Lu}\p{Nd}\p{Script=Han}]/u.test(after)) return false;
  const isInitial = /(?:^|[.(“"])\p{Lu}$/u.test(word);
  return !isInitial && !ABBREVIATIONS.has(word.replace(/^[^\p{L}]+/u, ''));
}

/**
 * A quotation that ends with a stop ends its sentence if something led up to it (他说：「…。」). One that opens the
 * sentence is usually followed by who said it (「…。」他说。), and 「…！」 in mid-sentence is a quoted cry.
 */
export function quotationEndsSentence(text: string, sentenceStart: number, quotation: Span): boolean {
  const lastInside = text.charAt(quotation.end - 2);
  const after = text.slice(quotation.end, quotation.end + TOKEN_REACH);
  if (!/[。！？!?｡.…]/.test(lastInside) || /^\s*[，、；。！？,;.!?：:的]/.test(after)) return false;
  const before = text.slice(sentenceStart, quotation.start).trimEnd();
  if (/[：:，,]$/.test(before)) return !/^\s*\p{Ll}/u.test(after);
  if (lastInside === '.') return /^\s+["“‘]?\p{Lu}/u.test(after);
  return lastInside === '。' && (before !== '' || /^\s*[「『“]/.test(after));
}
