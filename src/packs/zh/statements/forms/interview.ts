/** Interviews: whose words an answer is, from the line that names who is asked, or from the labels of question and answer. */

import type { Span } from '../../../../../graph/model/index.js';
import type { Reference } from '../../../../document/document.js';
import { expression } from '../../../../extract/rules/pattern.js';
import * as said from '../../../../language/zh/rules/statements/interviews.js';
import { trimmed } from '../content.js';
import type { CueSearch } from '../cue.js';
import type { Draft } from '../utterance.js';
import { answerLabel, type Line, readLine } from './interview-line.js';

const interviews = expression(said.INTERVIEW);
const askerBefore = expression(said.ASKER_BEFORE);

/** What a paragraph of an interview is: the line that names who is asked, a question, which nobody states, or somebody's answer. */
export type InterviewPart = 'heading' | 'question' | Draft;

/** Nothing attributes an answer: a cue of no width, where the words begin. */
const NO_CUE = { cue: '', frame: 'say', act: 'inform' } as const;
/** Of so many answers an interview is made. */
const LEAST = 2;
/** Of so many where no line names who is asked and no label marks them. */
const LEAST_UNMARKED = 3;

/** The parts of an interview by their paragraphs; none where the text is no interview. */
export function interviewParts(
  search: CueSearch,
  paragraphs: readonly (Span & { readonly region: string })[],
): ReadonlyMap<number, InterviewPart> {
  const lines = [...paragraphs.entries()].flatMap(([index, one]) =>
    one.region === 'body' ? [readLine(search, index, one)] : [],
  );
  const isLabelled = lines.some(({ asks }) => asks === 'label');
  const asked = theOneAsked(search, lines, isLabelled);
  const parts = new Map(readParts(search, lines, { asked, isLabelled }));
  const answers = [...parts.values()].filter((part) => typeof part !== 'string');
  const isMarked = isLabelled || [...parts.values()].includes('heading');
  return answers.length >= (isMarked ? LEAST : LEAST_UNMARKED) ? parts : new Map();
}

interface Form {
  /** Whoever is asked from the start, before any line that names another. */
  readonly asked: Reference | undefined;
  readonly isLabelled: boolean;
}

function* readParts(
  search: CueSearch,
  lines: readonly Line[],
  { asked: first, isLabelled }: Form,
): Generator<[number, InterviewPart]> {
  const asks = (line: Line | undefined): boolean => line?.asks === (isLabelled ? 'label' : 'look');
  let asked = first;
  let isOpen = false;
  for (const [place, line] of lines.entries()) {
    if (line.introduces && asks(lines[place + 1])) {
      asked = line.introduces;
      isOpen = false;
      yield [line.index, 'heading'];
    } else if (asked && asked.end <= line.start && asks(line)) {
      isOpen = true;
      yield [line.index, 'question'];
    } else if (asked && isOpen) {
      const label = answerLabel(line, search.reading.word(asked));
      isOpen = isAnswer(search, asked, line, label) && goesOn(lines.slice(place + 1), asks);
      if (isAnswer(search, asked, line, label)) yield [line.index, answer(search, asked, line, label ?? 0)];
    }
  }
}

/** In an answer nobody speaks of the one who gives it by name, and no other has the word. */
function isAnswer({ reading, speakers }: CueSearch, asked: Reference, line: Line, label: number | undefined): boolean {
  if (label !== undefined) return true;
  if (!/\p{Script=Han}/u.test(line.words) || speakers.isNamedIn(asked.actor, line)) return false;
  return !speakers
    .in({ start: line.start, end: line.start + 12 })
    .some(({ end }) => /[：:]/.test(reading.shadow.charAt(end)));
}

/** An answer of several paragraphs is one where another question to the same person follows; behind the last the reporter may be back. */
function goesOn(later: readonly Line[], asks: (line: Line) => boolean): boolean {
  const next = later.find((line) => asks(line) || line.introduces !== undefined);
  return next !== undefined && next.introduces === undefined;
}

/** The one person whom the text names, as asked, before the first question: 本报专访了某公司总裁张某. */
function theOneAsked({ reading, speakers }: CueSearch, lines: readonly Line[], isLabelled: boolean) {
  const isAsker = ({ start }: Reference): boolean =>
    askerBefore.test(reading.shadow.slice(Math.max(0, start - 4), start));
  const named = speakers.references.filter((one) => one.kind === 'person' && one.form === 'name' && !isAsker(one));
  const [person] = named;
  const first = lines.find(
    ({ asks, start }) => asks === (isLabelled ? 'label' : 'look') && person !== undefined && person.end <= start,
  );
  if (!person || !first || !interviews.test(reading.shadow.slice(0, first.start))) return undefined;
  const others = named.filter(({ actor, end }) => actor !== person.actor && end <= first.start);
  return others.length === 0 ? person : undefined;
}

function answer({ reading }: CueSearch, speaker: Reference, line: Line, label: number): Draft {
  const lead = reading.shadow.slice(line.start, line.end).search(/\S/);
  const content = trimmed(reading, { start: line.start + lead + label, end: line.end });
  const sentence = Math.max(
    0,
    reading.sentences.findIndex(({ end }) => end > content.start),
  );
  const utterance = {
    cue: { start: content.start, end: content.start, word: NO_CUE, sentence },
    clause: { ...content, sentence },
    speaker,
    identifiedBy: 'carried',
    follows: null,
    sources: [],
    start: content.start,
    contentStart: content.start,
  } as const;
  return { utterance, content, construction: 'transcript', outer: null };
}
