/** Straight quotation marks that pair off around Chinese words, read as the curved ones. */
import type { Edit } from './edited-text.js';

const LINE = /[^\n\r\u2028\u2029]+/g;
const HAN = /\p{Script=Han}/u;
/** Not the sign of inches or feet, of seconds or minutes. */
const AFTER_DIGIT = /\d$/;
const LATIN = /[\p{Script=Latin}\d]/u;

export function quoteEdits(text: string): Edit[] {
  return Array.from(text.matchAll(LINE)).flatMap(({ 0: line, index }) =>
    HAN.test(line)
      ? [...pairs(line, '"', '“”', isInches), ...pairs(line, "'", '‘’', isApostrophe)].map((edit) => ({
          ...edit,
          start: edit.start + index,
          end: edit.end + index,
        }))
      : [],
  );
}

/** Every mark but those meant otherwise, if their number is even: the first opens, the next closes. */
function pairs(
  line: string,
  mark: string,
  curved: string,
  isOther: (line: string, at: number, isOpen: boolean) => boolean,
): Edit[] {
  const edits: Edit[] = [];
  let at = line.indexOf(mark);
  for (; at >= 0; at = line.indexOf(mark, at + 1)) {
    const isOpen = edits.length % 2 === 1;
    if (!isOther(line, at, isOpen)) edits.push({ start: at, end: at + 1, words: curved.charAt(Number(isOpen)) });
  }
  if (edits.length % 2 === 1) return [];
  return edits.filter((_, index) => {
    const [open, close] = [edits[index - (index % 2)], edits[index - (index % 2) + 1]];
    return HAN.test(line.slice(open?.end, close?.start));
  });
}

function isInches(line: string, at: number, isOpen: boolean): boolean {
  return !isOpen && AFTER_DIGIT.test(line.charAt(at - 1));
}

/** Within a word, or after a Latin one that no mark has opened. */
function isApostrophe(line: string, at: number, isOpen: boolean): boolean {
  const isAfterLatin = LATIN.test(line.charAt(at - 1));
  return isAfterLatin && (!isOpen || LATIN.test(line.charAt(at + 1)));
}
