/** Shortens captions by what a reader sees as one character, counting Chinese characters double. */

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const WIDE = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|[\u{1F000}-\u{3FFFF}]/u;
/** No line begins with one of these. */
const CLINGING = /^[，。、；：？！”’）》」』…,.;:?!)]/;

/** `shorten('北屿国总统罗安德', 8)` → `北屿国…`; `columns` counts half widths, the ellipsis included. */
export function shorten(text: string, columns: number): string {
  const flat = flatten(text);
  // No character is wider than two columns.
  if (2 * flat.length <= columns) return flat;
  let width = 0;
  let kept = '';
  let fitting = '';
  for (const { segment } of graphemes.segment(flat)) {
    width += columnsOfOne(segment);
    if (width > columns) return `${fitting}…`;
    kept += segment;
    if (width <= columns - 2) fitting = kept;
  }
  return flat;
}

/** Lines of so many columns: Chinese breaks between any two characters, other scripts between words. */
export function wrap(text: string, columns: number, mostLines: number): string[] {
  const lines = [''];
  for (const piece of piecesOf(flatten(text))) {
    const line = lines.at(-1) ?? '';
    const isFull = line !== '' && columnsOf(line) + columnsOf(piece) > columns;
    if (isFull && !CLINGING.test(piece)) lines.push(piece.trimStart());
    else lines[lines.length - 1] = line + piece;
  }
  if (lines.length <= mostLines) return lines;
  return [...lines.slice(0, mostLines - 1), shorten(lines.slice(mostLines - 1).join(''), columns)];
}

function piecesOf(text: string): string[] {
  return [...words.segment(text)].flatMap(({ segment }) => (WIDE.test(segment) ? graphemesOf(segment) : [segment]));
}

/** How many half widths a text takes in one line. */
export function columnsOf(text: string): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + columnsOfOne(grapheme), 0);
}

function columnsOfOne(grapheme: string): number {
  return WIDE.test(grapheme) ? 2 : 1;
}

function graphemesOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

function flatten(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
