/** A table whose columns stand straight with Chinese text, wrapped to the width of the terminal. */
import Table from 'cli-table3';
import stringWidth from 'string-width';
import { outputColours } from '../shared/terminal.js';

type Row = readonly string[];

/** Padding on both sides of a cell, and the line before it. */
const FRAME = 3;
const NARROWEST = 8;

/** Rows that the table library is given at once: it calls itself for each of them. */
const PIECE = 1000;

/** Where no terminal is watching there is no width to keep to, and no cell is wrapped. */
export function tableText(columns: Row, rows: readonly Row[], width = process.stdout.columns): string {
  const widths = columnWidths([columns, ...rows], width ?? Number.POSITIVE_INFINITY);
  const narrowed = (row: Row): string[] => row.map((cell, i) => wrap(cell, widths[i] ?? NARROWEST));
  const pieces = Array.from({ length: Math.max(1, Math.ceil(rows.length / PIECE)) }, (_, i) => {
    const first = i === 0;
    const last = (i + 1) * PIECE >= rows.length;
    const table = new Table({
      head: first ? narrowed(columns).map((name) => outputColours.bold(name)) : [],
      ...(first && last
        ? {}
        : { colWidths: widths.map((own) => own + FRAME - 1), wordWrap: true, wrapOnWordBoundary: false }),
      style: { head: [], border: [] },
      chars: { ...(first ? {} : NO_TOP), ...(last ? {} : GOES_ON) },
    });
    table.push(...rows.slice(i * PIECE, (i + 1) * PIECE).map(narrowed));
    return table.toString();
  });
  return `${pieces.join('\n')}\n`;
}

const NO_TOP = { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' };
/** The line below a piece is the one between two rows. */
const GOES_ON = { 'bottom-left': '├', 'bottom-mid': '┼', 'bottom-right': '┤' };

/** Narrows the widest columns, and only those, until the table fits. */
function columnWidths(rows: readonly Row[], width: number): number[] {
  const widths = (rows[0] ?? []).map((_, i) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[i] ?? '')), 0),
  );
  let spare = width - 1 - widths.reduce((sum, own) => sum + own + FRAME, 0);
  while (spare < 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROWEST) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    spare += 1;
  }
  return widths;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Breaks between any two characters, as Chinese is broken; nothing is left out. */
function wrap(cell: string, width: number): string {
  if (stringWidth(cell) <= width) return cell;
  const lines: string[] = [''];
  let used = 0;
  for (const { segment } of segmenter.segment(cell)) {
    const own = stringWidth(segment);
    if (used + own > width) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += segment;
    used += own;
  }
  return lines.join('\n');
}
