/** How wide each column of an answer is: as its content needs, long texts in lines that are read easily. */
import { columnsOf } from '../text/shorten.js';

/** Rows that are measured: enough to know a column by. */
const SAMPLE = 120;
/** Half widths that stay in one line, and the least and the most for a line of longer text. */
const ONE_LINE = 28;
const LINE = { least: 30, most: 60 } as const;
/** Lines that a long text may take before its column grows. */
const LINES = 3;
/** Pixels of a half width, and of what stands beside the words. */
const UNIT = 7;
const BESIDE = 28;
const LEAST = 60;

/** Pixels for each column. `words` gives the cells of a column, `headings` what stands over them. */
export function answerWidths(headings: readonly string[], words: readonly (readonly string[])[]): number[] {
  return headings.map((heading, column) => {
    const widths = words.slice(0, SAMPLE).map((row) => columnsOf(row[column] ?? ''));
    const longest = widths.reduce((most, width) => Math.max(most, width), 0);
    const needed = longest <= ONE_LINE ? longest : Math.min(LINE.most, Math.max(LINE.least, longest / LINES));
    return Math.round(Math.max(LEAST, Math.max(needed, columnsOf(heading) + 2) * UNIT + BESIDE));
  });
}
