/** How wide each column of the table is, from the words in it; a Chinese character is as wide as two letters. */
import { columnsOf } from '../text/shorten.js';
import type { TableColumn } from './table-columns.js';

/** Rows that are measured: enough to know a column by. */
const SAMPLE = 200;
/** Pixels of half a Chinese character, of what stands beside the words, and the least and the most for a column. */
const UNIT = 7.2;
const BESIDE = 26;
const LEAST = 64;
const MOST = 220;
const WIDE = 300;
/** Cells may break into two lines. */
const LINES = 2;
/** The share of rows whose words fit. */
const FITTING = 0.9;

/** Pixels for each column; a wide column may get more than that. */
export function columnWidths(columns: readonly TableColumn[], titles: readonly string[], rows: readonly string[]) {
  const sample = rows.slice(0, SAMPLE);
  return columns.map(({ cellOf, isWide }, place) => {
    if (isWide) return WIDE;
    const widths = sample.map((id) => columnsOf(cellOf(id).words)).filter((width) => width > 0);
    widths.sort((a, b) => a - b);
    const usual = widths[Math.floor((widths.length - 1) * FITTING)] ?? 0;
    const needed = usual > MOST / UNIT ? usual / LINES : usual;
    const titled = columnsOf(titles[place] ?? '');
    return Math.round(Math.min(MOST, Math.max(LEAST, Math.max(needed, titled) * UNIT + BESIDE)));
  });
}
