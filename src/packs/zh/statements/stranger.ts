/** Subjects that are no known actor: names that are not recognised, people by what they are, and things that speak. */

import type { Span } from '../../../../graph/model/index.js';
import type { Token } from '../../../document/document.js';
import { placeIn } from '../../../extract/rules/match.js';
import { expression } from '../../../extract/rules/pattern.js';
import * as said from '../../../language/zh/rules/statements/speakers.js';
import { loadGazetteer } from '../actors/candidates/gazetteer.js';
import { hasStatementSign } from '../statement-signs.js';
import type { CueSearch } from './cue.js';
import { isDocument } from './forms/document-noun.js';

const isPeople = expression(said.ENDS_AS_PERSON);
const owned = expression(said.OWNED);

export interface Stranger extends Span {
  /** A name or a noun for people; a document speaks too, but does nothing else. */
  readonly isHuman: boolean;
  readonly isDocument: boolean;
}

const LEADING = new Set(['d', 'ad', 'TIME', 'c', 'f', 'w', 'vd', 'xc']);
const NOMINAL = new Set(['n', 'nz', 'nw', 'PER', 'ORG', 'LOC', 'vn', 'an', 'a', 'm', 'q', 's', 'u', 'r']);
const NAMING = new Set(['n', 'nz', 'nw', 'PER', 'ORG', 'vn']);

/** Who or what the span begins with, if a noun does and it is no actor's name; undefined where a preposition leads. */
export function strangerIn({ reading, speakers }: CueSearch, span: Span): Stranger | undefined {
  const tokens = reading.tokensIn(span);
  const first = tokens.findIndex(({ tag }) => !LEADING.has(tag));
  const run: Token[] = [];
  for (const token of tokens.slice(Math.max(first, 0))) {
    if (!NOMINAL.has(token.tag)) break;
    run.push(token);
  }
  const last = run.findLast(({ tag }) => NAMING.has(tag));
  if (!last || speakers.covers(last)) return undefined;
  const words = reading.word(last);
  const all: Span = { start: run[0]?.start ?? last.start, end: run.at(-1)?.end ?? last.end };
  if ([last, all].some((one) => hasStatementSign('nobodys-words', placeIn(reading, one)))) return undefined;
  return {
    start: all.start,
    end: last.end,
    isHuman:
      last.tag === 'PER' ||
      owned.test(reading.word(all)) ||
      isPeople.test(words) ||
      loadGazetteer().titles.endsWithOne(words),
    isDocument: isDocument(words),
  };
}
