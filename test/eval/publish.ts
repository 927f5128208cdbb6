/** The tables of docs/accuracy.md, written from a real run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/package.js';
import { OWN_ARTICLES, SECOND_READER } from './annotated.js';
import { calibrationText } from './calibration.js';
import { compareAnnotations, type Evaluated } from './evaluate.js';
import { FITTED_NAMES, heldOutError } from './fit.js';
import { rowsOf } from './rows.js';
import { markdownTable, percent } from './tables.js';

export const ACCURACY_PAGE = join(packageFolder(), 'docs', 'accuracy.md');

export function publish(all: readonly Evaluated[], page: string): string {
  const rows = rowsOf(all);
  const day = new Date().toISOString().slice(0, 10);
  const figures = `Measured on ${day}; precision / recall / F1 in percent.\n\n${markdownTable(rows)}`;
  const calibration = `${calibrationText(all, 'markdown', ['actors', 'speakers', 'events', 'participants'])}\n\n${heldOut(all)}`;
  const tables = { figures, calibration, agreement: agreementTable() };
  const filled = Object.entries(tables).reduce(
    (text, [name, words]) => between(text, name, words),
    readFileSync(page, 'utf8'),
  );
  writeFileSync(page, filled);
  return `wrote the tables of ${page}`;
}

/** What the second reader's annotations would score if an engine had made them. */
export function agreementTable(): string {
  return markdownTable(rowsOf(compareAnnotations([OWN_ARTICLES], SECOND_READER)));
}

/** The odds were fitted on these articles among others, so the tables above flatter them. */
function heldOut(all: readonly Evaluated[]): string {
  const errors = FITTED_NAMES.map((name) => `${percent(heldOutError(all, name))} points for ${name}`);
  return `On articles held out of the fit the calibration error is ${errors.join(', ')}.`;
}

/** Puts the words between `<!-- name -->` and `<!-- /name -->`. */
function between(text: string, name: string, words: string): string {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(opening), text.indexOf(closing)];
  if (start < 0 || end < start) throw new Error(`there is no ${opening} … ${closing} to fill`);
  return `${text.slice(0, start + opening.length)}\n\n${words}\n\n${text.slice(end)}`;
}

/** The F1 figures that a page shows in the row of this name, in the order of the table. */
export function publishedF1(page: string, row: string): number[] {
  const line = readFileSync(page, 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`| **${row}** |`));
  return [...(line ?? '').matchAll(/\d+ \/ \d+ \/ (\d+)/g)].map((match) => Number(match[1]));
}
