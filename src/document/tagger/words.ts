/** Joins labelled units into tokens that cover the text without gaps. */
import type { Token } from '../document.js';
import type { Label } from './lexicon.js';
import type { Unit } from './units.js';

/** The tokens of a text; a unit without a label, or without a character, is a token `w` of its own. */
export function tokensOf(units: readonly Unit[], labels: readonly (Label | undefined)[]): Token[] {
  const tokens: Token[] = [];
  let open = false;
  for (const [index, { start, end, character }] of units.entries()) {
    const label = character === undefined ? undefined : labels[index];
    const last = tokens.at(-1);
    if (open && last !== undefined && label?.begins === false) tokens[tokens.length - 1] = { ...last, end };
    else tokens.push({ start, end, tag: label?.tag ?? 'w' });
    open = label !== undefined;
  }
  return tokens;
}
