/** Why something is, or is not, read at a place, for a person: each proposal, whether it was taken, and what spoke for and against. */
import type {
  DecidedAnswer,
  ForbiddenWords,
  PlaceDecisions,
  Proposed,
  WeighedDecision,
} from '../../../graph/model/index.js';
import { outputColours, printable } from '../shared/terminal.js';
import { MARKS } from './explanation-text.js';

/** Reasons and answers that are shown, the weightiest first, and the least that one must change the chance by. */
const REASONS = 5;
const ANSWERS = 3;
const LEAST = 0.01;

export function placeText(
  { articleId, start, end, sentence, unread, proposed, forbidden }: PlaceDecisions,
  all = false,
): string {
  const { before, words, after } = sentence;
  const marked = `${MARKS[0]}${outputColours.bold(printable(words))}${MARKS[1]}`;
  const lines = [`${articleId} ${start}–${end}`, `  ${printable(before)}${marked}${printable(after)}`];
  if (unread !== null) lines.push('', `This is ${unread}: only headline, body and captions are read.`);
  else if (proposed.length === 0) lines.push('', 'Nothing was proposed here, neither by a rule nor by the encoder.');
  for (const one of proposed) lines.push('', ...proposedLines(one, all));
  if (forbidden.length > 0) lines.push('', 'Forbidden in this sentence', ...forbidden.map(forbiddenText));
  return `${lines.join('\n')}\n`;
}

function forbiddenText({ words, start, forbids, rule, reads }: ForbiddenWords): string {
  return `  ${printable(words)} at ${start} as ${forbids}, rule ${rule} (${reads})`;
}

function proposedLines(one: Proposed, all: boolean): string[] {
  const head = `${outputColours.bold(one.taken ? 'Taken' : 'Left')}  ${one.kind} ${printable(one.words)}`;
  return [
    head,
    `  ${weighedText(one)}${one.rule === null ? '' : `, rule ${one.rule}`}`,
    ...reasonLines(one, '  ', all),
    ...answerLines(one, all),
  ];
}

/** A decision that is not taken by its chance alone is told by the chance of the one that is. */
function weighedText({ chance, threshold }: WeighedDecision): string {
  return `chance ${chance.toFixed(2)}, taken from ${threshold.toFixed(2)}`;
}

function reasonLines({ reasons }: WeighedDecision, indent: string, all: boolean): string[] {
  const weighty = all ? reasons : reasons.filter(({ effect }) => Math.abs(effect) >= LEAST).slice(0, REASONS);
  return [
    ['for', weighty.filter(({ effect }) => effect > 0)] as const,
    ['against', weighty.filter(({ effect }) => effect < 0)] as const,
  ].flatMap(([side, ones]) => {
    const told = ones.map(({ feature, value, effect }) => `${feature} ${round(value)} (${signed(effect)})`);
    return told.length > 0 ? [`${indent}${side}: ${told.join(', ')}`] : [];
  });
}

function answerLines({ answers }: Proposed, all: boolean): string[] {
  return [...new Set(answers.map(({ decision }) => decision))].flatMap((decision) => {
    const ranked = answers
      .filter((one) => one.decision === decision)
      .sort((a, b) => Number(b.taken) - Number(a.taken) || b.chance - a.chance);
    const shown = all ? ranked : ranked.filter(({ taken }, at) => taken || at < ANSWERS);
    return [`  ${decision}:`, ...shown.flatMap((one) => answerText(one, all))];
  });
}

function answerText(one: DecidedAnswer, all: boolean): string[] {
  const name = printable(one.answer ?? 'none');
  const head = `    ${one.taken ? outputColours.bold(name) : name}  ${one.taken ? 'taken' : 'left'}, chance ${one.chance.toFixed(2)}`;
  return [head, ...reasonLines(one, '      ', all)];
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function signed(effect: number): string {
  return `${effect < 0 ? '−' : '+'}${Math.abs(effect).toFixed(2)}`;
}
