/** The words of a page that is too deep or too large to be parsed: tags are cut out in one pass. */

import { decodeEntities } from './entities.js';

/** Nesting and size beyond which no real article lies; parsing such pages takes minutes. */
export const MAX_DEPTH = 300;
export const MAX_TAGS = 60_000;

const VOID_OR_OPTIONAL = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd tr td th option thead tbody tfoot'.split(
    ' ',
  ),
);

const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:[^<>a-z0-9-][^<>]*?)??(\/?)>/gi;

export function isTooComplex(html: string): boolean {
  let depth = 0;
  let tags = 0;
  for (const [, slash, name = '', selfClosing] of html.matchAll(TAG)) {
    tags += 1;
    if (VOID_OR_OPTIONAL.has(name.toLowerCase()) || selfClosing === '/') continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    if (depth > MAX_DEPTH || tags > MAX_TAGS) return true;
  }
  return false;
}

/** Lines of text without scripts, styles, comments and tags. */
export function flatLines(html: string): string[] {
  return withoutElements(html)
    .replace(/<\/?(?:a|b|i|u|em|strong|span|font|sup|sub|small|mark)\b[^<>]*>/gi, '')
    .split(/<[/!?]?[a-z][^<>]*>|\n/i)
    .map((line) => decodeEntities(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Cuts from each opening to its closing; without a closing, to the end, as a browser would. */
function withoutElements(html: string): string {
  const opening = /<!--|<(script|style|template|noscript|svg)\b/gi;
  let kept = '';
  let reached = 0;
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    kept += `${html.slice(reached, match.index)}\n`;
    const closing = match[1] === undefined ? /-->/g : new RegExp(`</${match[1]}[^<>]*>`, 'gi');
    closing.lastIndex = opening.lastIndex;
    if (closing.exec(html) === null) return kept;
    reached = closing.lastIndex;
    opening.lastIndex = reached;
  }
  return kept + html.slice(reached);
}
