/** Shortens captions by what a reader sees as one character, counting Chinese characters double. */

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const WIDE = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]|[\u{1F000}-\u{3FFFF}]/u;

/** `shorten('北屿国总统罗安德', 8)` → `北屿国…`; `columns` counts half widths, the ellipsis included. */
export function shorten(text: string, columns: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  let width = 0;
  let kept = '';
  let fitting = '';
  for (const { segment } of graphemes.segment(flat)) {
    width += WIDE.test(segment) ? 2 : 1;
    if (width > columns) return `${fitting}…`;
    kept += segment;
    if (width <= columns - 2) fitting = kept;
  }
  return flat;
}
