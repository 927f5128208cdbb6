/** What a line of an interview is by its look: a question, an answer with its label, or the name and office of whoever is asked. */

import type { Span } from '../../../../../graph/model/index.js';
import type { Reference } from '../../../../document/document.js';
import type { Reading } from '../../../../extract/reading.js';
import { expression } from '../../../../extract/rules/pattern.js';
import * as said from '../../../../language/zh/rules/statements/interviews.js';
import { loadGazetteer } from '../../actors/candidates/gazetteer.js';
import type { CueSearch } from '../cue.js';

const labelAsks = expression(said.LABEL_ASKS);
const labelAnswers = expression(said.LABEL_ANSWERS);
const requests = expression(said.REQUESTS);
const isAsked = expression(said.ASKED);
const isCredited = expression(said.CREDITED);

export interface Line extends Span {
  /** Its place among the paragraphs. */
  readonly index: number;
  readonly words: string;
  /** Whom the line names and describes, and nothing else. */
  readonly introduces: Reference | undefined;
  readonly asks: 'label' | 'look' | undefined;
}

const LONGEST_QUESTION = 120;
const LONGEST_NAME_LINE = 40;

export function readLine(search: CueSearch, index: number, { start, end }: Span): Line {
  const words = search.reading.shadow.slice(start, end).trim();
  return { index, start, end, words, introduces: introduced(search, { start, end }, words), asks: asking(words) };
}

function asking(words: string): Line['asks'] {
  if (labelAsks.test(words)) return 'label';
  const isQuestion = /[？?]$/.test(words) || requests.test(words);
  return isQuestion && words.length <= LONGEST_QUESTION ? 'look' : undefined;
}

/** How long the label before an answer is: 答：, or 周： before the words of one whose name begins so. */
export function answerLabel({ words }: Line, name: string): number | undefined {
  const own = /^([^：:，。]{1,2})[：:]\s?/.exec(words);
  if (own?.[1] !== undefined && name.startsWith(own[1]) && name.length > own[1].length) return own[0].length;
  return labelAnswers.exec(words)?.[0].length;
}

/** 某公司总裁：张某; 张某，某公司总裁; 某公司总裁 张某; 张某（某公司总裁）; 受访者：张某. */
function introduced({ reading, speakers }: CueSearch, span: Span, words: string): Reference | undefined {
  if (words.length > LONGEST_NAME_LINE || /[。！!？?；;]/.test(words)) return undefined;
  return speakers
    .in(span)
    .find((one) => one.kind === 'person' && one.form === 'name' && isIntroduced(reading, span, one));
}

/** The rest of the line is the office of the one whom it names. */
function isIntroduced(reading: Reading, span: Span, person: Reference): boolean {
  const before = reading.shadow.slice(span.start, person.start).trim();
  const after = reading.shadow.slice(person.end, span.end).trim();
  if (after === '') return isOffice(before.replace(/[：:|｜/]$/, '').trim());
  const described = /^(?:[：:，,|｜/]\s?|\s)?(?:[（(]([^（()）]+)[）)]|([^（()）]+))$/.exec(after);
  return before === '' && described !== null && isOffice((described[1] ?? described[2] ?? '').trim());
}

function isOffice(words: string): boolean {
  return !isCredited.test(words) && (isAsked.test(words) || loadGazetteer().titles.endsWithOne(words));
}
