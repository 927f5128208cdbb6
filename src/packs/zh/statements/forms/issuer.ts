/** 通知指出, 鉴定书显示: a document speaks for the body that issued it, and a session for the body that sits. */

import type { Span } from '../../../../../graph/model/index.js';
import type { Reference } from '../../../../document/document.js';
import { expression } from '../../../../extract/rules/pattern.js';
import * as said from '../../../../language/zh/rules/statements/sources.js';
import type { CueSearch } from '../cue.js';
import { isDocument } from './document-noun.js';

const isFigures = expression(said.FIGURES);
const issues = expression(said.ISSUING);

/** How far before the sentence the body that issued it may be named, and how far one is told to have issued it. */
const REACH = 240;
const ISSUE_REACH = 1500;

/** Whoever stands behind a document or a session that is the subject of the span, if it has been named. */
export function documentIssuer(
  { reading, speakers }: Pick<CueSearch, 'reading' | 'speakers'>,
  span: Span,
  last: Reference | null,
): Reference | undefined {
  const tokens = reading.tokensIn(span);
  const noun = tokens.findLast(({ tag }) => !['d', 'ad', 'c', 'TIME', 'w', 'f'].includes(tag));
  if (!noun || !isDocument(reading.word({ start: span.start, end: noun.end }))) return undefined;
  const own = speakers.in(span).filter(isBody).at(-1);
  if (own) return own;
  const issuer = toldIssuer({ reading, speakers }, span.start, reading.word(noun));
  if (issuer) return issuer;
  if (isFigures.test(reading.word(noun))) return undefined;
  if (last && isBody(last)) return last;
  return speakers
    .in({ start: Math.max(0, span.start - REACH), end: span.start })
    .filter(isBody)
    .at(-1);
}

/** 某局昨日发出通知: whoever the text last told to have issued such a document. */
function toldIssuer(
  { reading, speakers }: Pick<CueSearch, 'reading' | 'speakers'>,
  before: number,
  noun: string,
): Reference | undefined {
  const from = Math.max(0, before - ISSUE_REACH);
  const earlier = reading.shadow.slice(from, before);
  for (let at = earlier.lastIndexOf(noun); at > 0; at = earlier.lastIndexOf(noun, at - 1)) {
    const line = clauseBefore(earlier.slice(Math.max(0, at - 60), at));
    if (!issues.test(line)) continue;
    const start = from + at - line.length;
    const issuer = speakers.in({ start, end: from + at }).find(isBody);
    if (issuer) return issuer;
  }
  return undefined;
}

/** What stands before a word in its clause. */
function clauseBefore(words: string): string {
  return words.slice(Math.max(...['，', '。', '；', '：', '\n'].map((mark) => words.lastIndexOf(mark))) + 1);
}

function isBody({ kind }: Reference): boolean {
  return kind === 'organization';
}
