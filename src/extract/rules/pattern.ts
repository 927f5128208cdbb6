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

/** The pattern wherever it stands, or with `g` each time it does. */
export function expression(pattern: Pattern, flags = ''): RegExp {
  return new RegExp(sourceOf(pattern), flags);
}

/** The words with which the text behind the offset begins, if it begins with the pattern. */
export function opening(pattern: Pattern): (text: string, offset: number) => string {
  const asked = expression(pattern, 'y');
  return (text, offset) => {
    asked.lastIndex = offset;
    return asked.exec(text)?.[0] ?? '';
  };
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

/** How each kind of part is written. */
const SOURCES = {
  maybe: ({ maybe }) => `${oneOf(maybe)}?`,
  not: ({ not }) => `(?!${oneOf(not)})`,
  any: ({ any }) => `(?:${any.map(sourceOf).join('|')})`,
  upTo: ({ upTo, least = 0, of }) => `(?:${sourceOf(of)})${times(least, upTo)}`,
  as: ({ as, of }) => `(?<${as}>${sourceOf(of)})`,
  ahead: ({ ahead }) => `(?=${sourceOf(ahead)})`,
  noneAhead: ({ noneAhead }) => `(?!${sourceOf(noneAhead)})`,
  inFront: ({ inFront }) => `(?<=${sourceOf(inFront)})`,
  noneInFront: ({ noneInFront }) => `(?<!${sourceOf(noneInFront)})`,
  edge: ({ edge }) => (edge === 'start' ? '^' : '$'),
  gap: gapSource,
} satisfies { readonly [Kind in PartKind]: (part: Extract<Part, Readonly<Record<Kind, unknown>>>) => string };

type Part = Exclude<Piece, string | Words>;
type KindOf<Each> = Each extends unknown ? keyof Each : never;
type PartKind = Exclude<KindOf<Part>, 'least' | 'of' | 'shortest' | 'without' | 'han'>;

function pieceSource(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  if (isWords(piece)) return oneOf(piece);
  const kind = (Object.keys(SOURCES) as PartKind[]).find((one) => one in piece);
  return kind === undefined ? '' : (SOURCES[kind] as (part: Part) => string)(piece);
}

function isWords(piece: Exclude<Piece, string>): piece is Words {
  return Array.isArray(piece);
}

function gapSource({ gap, least = 0, shortest, ...what }: Gap): string {
  const characters = 'han' in what ? '[\\u4e00-\\u9fff]' : `[^${escaped(what.without)}]`;
  return `${characters}${times(least, gap)}${shortest ? '?' : ''}`;
}

function times(least: number, most: number): string {
  return `{${least},${most === Infinity ? '' : most}}`;
}

function oneOf(words: Words): string {
  return `(?:${words.map(escaped).join('|')})`;
}

function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}
