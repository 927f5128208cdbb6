/** Questions of the library for a person: all of them in a list, or one with its parameters and its Cypher. */
import type { Question, QuestionParameter } from '../../../graph/queries/index.js';
import { printAnswer } from '../query/answer.js';
import type { AnswerOptions } from '../shared/options.js';
import { note, outputColours, print } from '../shared/terminal.js';

export async function printQuestions(questions: readonly Question[], { format }: AnswerOptions): Promise<void> {
  if (format === 'json') return print(`${JSON.stringify(questions, null, 2)}\n`);
  if (format === 'ndjson') return print(questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
  const rows = questions.map(({ name, title, parameters }) => [
    name,
    title.en,
    title.zh,
    parameters.map(short).join(' '),
  ]);
  const columns = ['name', 'question', '问题', 'parameters'];
  if (format === 'csv') return printAnswer({ columns, batches: once(rows) }, { format, rows: 0 });
  await print(listText(questions));
  note('Ask one with: onrecord ask NAME; see it whole with --show');
}

async function* once<T>(batch: T): AsyncGenerator<T, void, void> {
  yield batch;
}

/** By group; a table would break each title into pieces. */
function listText(questions: readonly Question[]): string {
  const lines: string[] = [];
  let group = '';
  for (const question of questions) {
    if (question.group !== group) lines.push('', outputColours.bold(question.group));
    group = question.group;
    const { name, title, parameters } = question;
    lines.push(`  ${outputColours.bold(name)} ${parameters.map(short).join(' ')}`.trimEnd());
    lines.push(`      ${title.en}  ${title.zh}`);
  }
  return `${lines.slice(1).join('\n')}\n`;
}

/** Optional ones in brackets. */
function short({ name, default: standard }: QuestionParameter): string {
  return standard === undefined ? name.toUpperCase() : `[${name}]`;
}

export function questionText({ name, title, explanation, parameters, columns, cypher }: Question): string {
  const lines = [`${outputColours.bold(name)}  ${title.en}  ${title.zh}`, '', explanation.en, explanation.zh];
  if (parameters.length > 0) lines.push('', outputColours.bold('Parameters'), ...parameters.map(parameterText));
  lines.push('', `${outputColours.bold('Columns')}  ${columns.join(', ')}`);
  return `${lines.join('\n')}\n\n${cypher}\n`;
}

function parameterText({ name, type, explanation, default: standard }: QuestionParameter): string {
  const unless = standard === undefined ? 'needed' : standard === null ? 'optional' : `${standard} unless given`;
  return `  ${name} (${type}, ${unless}): ${explanation.en}  ${explanation.zh}`;
}
