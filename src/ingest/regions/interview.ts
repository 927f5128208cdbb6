/** Interviews: lines that begin with who speaks, and questions with the answer below. */
import type { Page } from './page.js';
import { isProse } from './prose.js';

export interface Interview {
  readonly isOne: boolean;
  /** The line begins with the name of one who speaks more than once. */
  isTurn(words: string): boolean;
  /** The line is a question with an answer below: the next one asked may get the same. */
  asks(index: number): boolean;
  /** The first line of the interview, which may be a question, or the name of who is asked, above the first prose. */
  openingBefore(first: number, open: number): number;
}

const LABEL = /^(?<label>[\p{Script=Han}\p{Script=Latin}·]{1,12})[：:]\s{0,2}\S/u;
const QUESTION = /[？?][”」』"]?$/;
/** `某某公司总经理：张三`, `张三，某某公司总经理`, `张三（某某公司总经理）`, and nothing else. */
const NAME_LINE =
  /^[\p{Script=Han}\p{Script=Latin}·]{2,24}(?:\s{0,2}[：:，,|｜/／（(]\s{0,2}|\s{1,2})[\p{Script=Han}\p{Script=Latin}·]{2,24}[）)]?$/u;
/** Of so many questions with answers, and of so many speakers with turns, an interview is made. */
const LEAST = 2;

export function interviewOf({ lines, marks }: Page): Interview {
  const words = (index: number): string => lines[index]?.folded.trim() ?? '';
  const undecided = lines.flatMap((_, index) => (marks[index] === null ? [index] : []));
  const labels = repeatedLabels(undecided.map(words));
  const answered = new Set(
    undecided.filter((index, place) => {
      const next = words(undecided[place + 1] ?? lines.length);
      return QUESTION.test(words(index)) && !QUESTION.test(next) && isAnswer(next);
    }),
  );
  const isOne = labels.size >= LEAST || answered.size >= LEAST;
  return {
    isOne,
    isTurn: (line) => isOne && labels.has(LABEL.exec(line)?.groups?.label ?? ''),
    asks: (index) => isOne && answered.has(index),
    openingBefore: (first, open) => {
      let start = first;
      while (start - 1 > open && marks[start - 1] === null && opens(words(start - 1), words(start))) start -= 1;
      return start;
    },
  };
}

/** Those who speak more than once. */
function repeatedLabels(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const label = LABEL.exec(line)?.groups?.label;
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([label, count]) => (count >= LEAST ? [label] : [])));
}

function isAnswer(words: string): boolean {
  return isProse(words) || /[。！!]$/.test(words);
}

function opens(words: string, next: string): boolean {
  return QUESTION.test(words) || (NAME_LINE.test(words) && QUESTION.test(next));
}
