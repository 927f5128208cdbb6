/** Marks of Chinese punctuation, as rules name them. */
import { characters } from '../../rule.js';

/** No clause goes on beyond them. */
export const CLAUSE_ENDS = '，。；';
/** No sentence goes on beyond them. */
export const SENTENCE_ENDS = '。；！？\n';
/** Marks of either script at which a clause ends. */
export const CLAUSE_MARKS = '，。；！？：\n,;!?';

/** Every character that takes room and shows nothing. */
export const WHITESPACE = [
  ...' \f\n\r\t\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
];
/** What ends a line. */
export const LINE_ENDS = '\n\r\u2028\u2029';
/** Between what is listed, or between clauses. */
export const COMMAS = characters(',，');
/** Around what is quoted, or is only called so. */
export const OPENING_QUOTES = characters('“「『‘');
export const CLOSING_QUOTES = characters('”」』’');
