/** Patterns of a language's rules as regular expressions, asked at one place of a text. */
import type { Gap, Near, Pattern, Piece, Words } from '../../language/rule.js';

export type AskedAt = (text: string, offset: number) => boolean;

/** Whether the text behind the offset begins with the pattern. */
export function begins(pattern: Pattern): AskedAt {
  return sticky(sourceOf(pattern));
}

/** Whether the text in front of the offset ends with the pattern. */
export function ends(pattern: Pattern): AskedAt {
  return sticky(`(?<=${sourceOf(pattern)})`);
}

function sticky(source: string): AskedAt {
  const pattern = new RegExp(source, 'y');
  return (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.test(text);
  };
}

/** Whether one of the words stands behind the offset, near by. */
export function nearAfter({ words, within = Infinity, until = '' }: Near): AskedAt {
  const [some, marks] = [new RegExp(oneOf(words)), new RegExp(`[${escaped(until)}]`)];
  return (text, offset) => some.test(text.slice(offset, offset + within).split(marks)[0] ?? '');
}

/** Whether one of the words stands in front of the offset, near by. */
export function nearBefore({ words, within = Infinity, until = '' }: Near): AskedAt {
  const [some, marks] = [new RegExp(oneOf(words)), new RegExp(`[${escaped(until)}]`)];
  return (text, offset) => {
    const before = text.slice(Math.max(0, offset - within), offset);
    return some.test(before.split(marks).at(-1) ?? '');
  };
}

function sourceOf(pattern: Pattern): string {
  return pattern.map(pieceSource).join('');
}

function pieceSource(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('gap' in piece) return gapSource(piece);
  if ('maybe' in piece) return `${oneOf(piece.maybe)}?`;
  if ('not' in piece) return `(?!${oneOf(piece.not)})`;
  if ('upTo' in piece) return `(?:${sourceOf(piece.of)}){0,${piece.upTo}}`;
  return oneOf(piece);
}

function gapSource({ gap, least = 0, ...what }: Gap): string {
  const characters = 'han' in what ? '[\\u4e00-\\u9fff]' : `[^${escaped(what.without)}]`;
  return `${characters}{${least},${gap}}`;
}

function oneOf(words: Words): string {
  return `(?:${words.map(escaped).join('|')})`;
}

function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
