/** Where the name begins behind an office: Secretary of State Condoleezza Rice, Public Safety Minister Stockwell Day. */
import type { Span } from '../../../graph/model/index.js';
import type { SpacedText } from './text.js';

/** A name that stands behind an office has so many words: a surname alone may be somebody else's. */
const FULL = 2;

/** The stretch without the office in front of a full name; the stretch itself where there is none. */
export function withoutOffice(text: SpacedText, span: Span): Span {
  const words = text.reading.tokensIn(span).filter((word) => /\p{L}/u.test(text.word(word)));
  const from = words.findLastIndex((word, i) => i < words.length - FULL && isOfOffice(text, word)) + 1;
  const name = words.slice(from);
  const isFull = name.every((word) => text.isCapital(word) || text.language.inNames.has(text.plain(word)));
  const isBody = name.some((word) => text.language.bodies.has(text.plain(word)));
  const office = words.slice(0, from);
  const isHeld = office.some((word) => isTitle(text, word)) || isBehindOf(text, span.start);
  return from > 0 && isFull && !isBody && isHeld ? { start: name[0]?.start ?? span.start, end: span.end } : span;
}

function isOfOffice(text: SpacedText, word: Span): boolean {
  return isTitle(text, word) || text.language.portfolios.has(text.plain(word));
}

/** President, Gov., major-general. */
function isTitle(text: SpacedText, word: Span): boolean {
  const parts = text.plain(word).replace('.', '').split('-');
  return parts.every((part) => text.language.titles.has(part));
}

/** Secretary of | State Condoleezza Rice: the name was begun too late. */
function isBehindOf(text: SpacedText, start: number): boolean {
  const [office, of] = text.before(start, 2);
  return office !== undefined && of !== undefined && text.language.ofs.has(text.plain(of)) && isOfOffice(text, office);
}

/** Gregory Erickson of Florida State University: a person, and where he belongs. */
export function withoutBody(text: SpacedText, span: Span): Span {
  const words = text.reading.tokensIn(span);
  const at = words.findIndex((word) => text.language.ofs.has(text.plain(word)));
  const [name, body] = [words.slice(0, at), words.slice(at + 1)];
  const isName = name.length >= FULL && name.every((word) => text.isCapital(word) && !isKnown(text, word));
  return at > 0 && body.length > 0 && isName ? { start: span.start, end: name.at(-1)?.end ?? span.end } : span;
}

function isKnown(text: SpacedText, word: Span): boolean {
  const { language } = text;
  const plain = text.plain(word);
  return language.bodies.has(plain) || language.titles.has(plain) || language.offices.has(plain);
}
