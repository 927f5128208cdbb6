/** Markup left in a plain text (HTML tags, Markdown, template calls) at the ends of a line. */
import type { Span } from '../../../graph/model/index.js';

export interface MarkupEnds extends Span {
  readonly heading: number;
  readonly isFigureCaption: boolean;
}

const LEADING = new RegExp(
  [
    String.raw`\s+`,
    '<[/!]?[a-zA-Z][^<>]*(?:>|$)',
    String.raw`\{\{[^{}]*\}\}|\{%[^{}]*%\}`,
    String.raw`!\[[^\]]*\]\([^)]*\)`,
    '&(?:nbsp|emsp|ensp|#160|#12288);',
    String.raw`#{1,6}\s|>\s|[*+-]\s|\*{2,3}|_{2,3}(?=\S)`,
  ].join('|'),
  'y',
);
const TAG = /^<[/!]?[a-zA-Z][^<>]*>$/;
const RULE = /^(?:[-=_*—─~·.#\s]{3,}|`{3}.*)$/;

/** What is left of a line without the markup at its ends; nothing (`start === end`) for a rule or a line of tags. */
export function markupEnds(line: string): MarkupEnds {
  const start = RULE.test(line) ? line.length : leadingLength(line);
  const lead = line.slice(0, start);
  return {
    start,
    end: trailingStart(line, start),
    heading: headingLevel(lead),
    isFigureCaption: /<figcaption\b/i.test(lead),
  };
}

function leadingLength(line: string): number {
  LEADING.lastIndex = 0;
  let length = 0;
  while (LEADING.test(line)) length = LEADING.lastIndex;
  return length;
}

/** Where the markup at the end of the line begins, `from` at the earliest. */
function trailingStart(line: string, from: number): number {
  let end = line.length;
  for (let next = stepBack(line, end); from <= next && next < end; next = stepBack(line, end)) end = next;
  return end;
}

/** The place before the last piece of markup that ends at `end`, or `end` itself. */
function stepBack(line: string, end: number): number {
  const last = line.charAt(end - 1);
  if (/\s/.test(last)) return end - 1;
  if (last === '>') {
    const open = line.lastIndexOf('<', end - 1);
    return open >= 0 && TAG.test(line.slice(open, end)) ? open : end;
  }
  // Not startsWith, which takes a place before the line for its beginning.
  const lastTwo = line.slice(Math.max(0, end - 2), end);
  const opening = lastTwo === '}}' ? line.lastIndexOf('{{', end - 2) : -1;
  if (opening >= 0) return opening;
  return lastTwo === '**' ? end - 2 : end;
}

function headingLevel(lead: string): number {
  const markdown = /(?:^|\s)(#{1,6})\s/.exec(lead)?.[1]?.length;
  const html = /<h([1-6])\b/i.exec(lead)?.[1];
  return markdown ?? Number(html ?? 0);
}
