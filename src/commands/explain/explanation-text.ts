/** An explanation for a person: what it is, whom it comes from, and the sentences with the words marked. */
import type { End, Evidence, Explanation, Joining, Link, Teller } from '../../explain/index.js';
import { count, outputColours, printable } from '../shared/terminal.js';

const SHOWN = 10;

/** Marked with brackets, not with colour alone, so that a pipe or a copy keeps the mark. */
export const MARKS = ['⟦', '⟧'] as const;

export function explanationText(explanation: Explanation, { all = false }: { readonly all?: boolean }): string {
  const { type, id, ends, chain, tellers, evidence } = explanation;
  const shown = all ? evidence : evidence.slice(0, SHOWN);
  const lines = [`${outputColours.bold(type)} ${id}`];
  if (ends !== null) lines.push(`  from: ${endText(ends.from)}`, `  to: ${endText(ends.to)}`);
  lines.push(...propertyLines(explanation));
  if (chain.length > 0) lines.push('', `${outputColours.bold('Source')}  ${chain.map(linkText).join(' ← ')}`);
  if (tellers.length > 1)
    lines.push('', outputColours.bold(count(tellers.length, 'article')), ...tellers.flatMap(tellerLines));
  if (shown.length > 0) lines.push('', outputColours.bold('Evidence'), ...shown.flatMap(evidenceLines));
  if (shown.length < evidence.length) {
    lines.push('', `Showing ${shown.length} of ${count(evidence.length, 'place')}; --all shows all`);
  }
  return `${lines.join('\n')}\n`;
}

function endText({ id, caption }: End): string {
  return `${printable(caption)} (${id})`;
}

function propertyLines({ properties }: Explanation): string[] {
  return Object.entries(properties)
    .filter(([name, value]) => value !== null && name !== 'id')
    .map(([name, value]) => `  ${name}: ${printable(Array.isArray(value) ? value.join(', ') : String(value))}`);
}

function linkText({ part, name }: Link): string {
  return part === 'speaker' ? printable(name) : `${part} ${printable(name)}`;
}

function tellerLines({ articleId, article, tells, joined }: Teller): string[] {
  const told = tells === null ? '' : `: ${tells}`;
  return [
    `  ${printable(article)} (${articleId})${printable(told)}`,
    ...(joined === null ? [] : [joiningText(joined)]),
  ];
}

function joiningText({ to, by, chance }: Joining): string {
  const how = chance === null ? '' : `, chance ${chance.toFixed(2)}`;
  return `    one with that of ${to}${how}: ${by.map(printable).join('; ')}`;
}

function evidenceLines(evidence: Evidence): string[] {
  const { as, articleId, start, end, rule, reads, confidence, before, words, after } = evidence;
  const marked = `${MARKS[0]}${outputColours.bold(printable(words))}${MARKS[1]}`;
  const where = `${articleId} ${start}–${end}`;
  return [
    `  ${as}, ${where}`,
    `    ${printable(before)}${marked}${printable(after)}`,
    `    rule ${rule}${reads === null ? '' : ` (${reads})`}, confidence ${confidence}`,
  ];
}
