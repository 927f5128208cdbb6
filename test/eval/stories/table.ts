/** The figures of stories as text in columns and as Markdown. */
import { columns, markdown, percent } from '../tables.js';
import type { Identity } from './identity.js';
import type { Linked } from './linked.js';
import type { Measured, MeasuredStories } from './measure.js';

const JOINED = ['B-cubed', 'across', 'distinct'];
const HEAD = ['story', 'actors', ...JOINED, 'events', ...JOINED, 'utterances', 'contradictions'];

/** Shares in percent, B-cubed and across articles as precision / recall; the others as counts. */
export function storiesTable({ stories, total, strayEvents }: MeasuredStories, form: 'text' | 'markdown'): string {
  const isMarkdown = form === 'markdown';
  const [name = '', ...figures] = cells(total);
  const lines = [HEAD, ...stories.map(cells), [isMarkdown ? `**${name}**` : name, ...figures]];
  const stray = `Events that articles of two stories share: ${strayEvents}`;
  return `${isMarkdown ? markdown(lines) : columns(lines)}\n\n${stray}`;
}

function cells({ name, actors, events, statements }: Measured): string[] {
  return [name, ...identityCells(actors), ...identityCells(events), ...linkedCells(statements)];
}

function identityCells(one: Identity): string[] {
  const { mentions, found, purity, wholeness, right, joined, same, violated, compared } = one;
  return [
    share(found, mentions),
    `${share(purity, found)} / ${share(wholeness, found)}`,
    `${share(right, joined)} / ${share(right, same)}`,
    `${violated} of ${compared}`,
  ];
}

function linkedCells({ utterances, found, joined, contradictions, opposed }: Linked): string[] {
  return [`${joined} of ${found} of ${utterances}`, `${opposed} of ${contradictions}`];
}

/** Nothing was asked where there is nothing to divide by. */
function share(part: number, whole: number): string {
  return whole > 0 ? percent(part / whole) : '-';
}
