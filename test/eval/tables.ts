/** Figures as text in columns, as Markdown and as JSON. */
import { figures, SHARES, type Share, TALLIES } from './counts.js';
import type { Row } from './rows.js';

const HEADS: Readonly<Record<(typeof TALLIES)[number] | (typeof SHARES)[number], string>> = {
  actors: 'actors',
  alias: 'aliases',
  statements: 'statements',
  speakers: '+ speaker',
  via: 'via',
  events: 'events',
  participants: 'participants',
  kind: 'kind',
  directness: 'directness',
  date: 'date',
  type: 'type',
  status: 'status',
};

/** Whole percent, halves to the even number, so that no figure depends on the language it was computed in. */
export function percent(share: number): string {
  const value = share * 100;
  const below = Math.floor(value);
  return String(value - below === 0.5 ? below + (below % 2) : Math.round(value));
}

const shown = ({ right, of }: Share): string => (of > 0 ? percent(right / of) : '-');

function cells({ name, counts }: Row, join: (parts: string[]) => string): string[] {
  const triples = TALLIES.map((key) => {
    const { precision, recall, f1 } = figures(counts[key]);
    return join([precision, recall, f1].map(percent));
  });
  return [name, ...triples, ...SHARES.map((key) => shown(counts[key])), String(counts.leaks)];
}

const HEAD = ['article', ...TALLIES.map((key) => HEADS[key]), ...SHARES.map((key) => HEADS[key]), 'leaks'];

/** Precision/recall/F1 in percent, then shares in percent of what was found. */
export function textTable(rows: readonly Row[]): string {
  const padded = (parts: string[]): string => parts.map((part) => part.padStart(3)).join('/');
  return columns([HEAD, ...rows.map((row) => cells(row, padded))]);
}

export function markdownTable(rows: readonly Row[]): string {
  const body = rows.map((row) => {
    const [name = '', ...rest] = cells(row, (parts) => parts.join(' / '));
    return [row.isTotal ? `**${name}**` : name, ...rest];
  });
  return markdown([HEAD, ...body]);
}

export function jsonRows(rows: readonly Row[]): unknown[] {
  return rows.map(({ name, articles, counts }) => ({
    name,
    articles,
    ...Object.fromEntries(TALLIES.map((key) => [key, { ...counts[key], ...figures(counts[key]) }])),
    ...Object.fromEntries(SHARES.map((key) => [key, counts[key]])),
    leaks: counts.leaks,
  }));
}

export function columns(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const padded = (cell: string, at: number): string =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return lines.map((line) => line.map(padded).join('  ')).join('\n');
}

export function markdown([head = [], ...body]: readonly (readonly string[])[]): string {
  const line = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...body.map(line)].join('\n');
}
