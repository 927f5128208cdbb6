/** `onrecord ask`: the question library, listed and asked. */
import { Command } from 'commander';
import type { Parameters } from '../../../graph/store/store.js';
import { type AnswerOptions, type StoreOptions, withAnswer, withParameters, withStore } from '../shared/options.js';
import { print } from '../shared/terminal.js';

interface Options extends StoreOptions, AnswerOptions {
  readonly param: Parameters;
  readonly show?: boolean;
}

const EXAMPLES = `
Examples:
  $ onrecord ask                                  list the questions
  $ onrecord ask said-by 苏博沃                    what somebody said; any part of any of the names will do
  $ onrecord ask timeline --param from=2026-03-01 --format csv
  $ onrecord ask path --param from=北京 --param to=雅加达
  $ onrecord ask second-hand --show               the question, its parameters and its Cypher

Values after the name are taken for its parameters in their order. Actors, events, statements and articles may be given by
an id, the beginning of one, or part of their words; where several fit, they are listed.`;

export function askCommand(): Command {
  const command = new Command('ask')
    .description('ask a question of the library')
    .argument('[name]', 'the question; without one all are listed')
    .argument('[values...]', 'values of its parameters, in their order')
    .option('--show', 'print the question and its Cypher instead of asking it')
    .addHelpText('after', EXAMPLES)
    .action(ask);
  return withStore(withAnswer(withParameters(command)));
}

async function ask(name: string | undefined, values: readonly string[], options: Options): Promise<void> {
  const { findQuestion, readQuestions } = await import('../../../graph/queries/index.js');
  if (name === undefined) {
    const { printQuestions } = await import('./question-text.js');
    return printQuestions(readQuestions(), options);
  }
  const question = findQuestion(name);
  if (options.show) {
    const { questionText } = await import('./question-text.js');
    return print(options.format === 'json' ? `${JSON.stringify(question, null, 2)}\n` : questionText(question));
  }
  const { askQuestion, withValues } = await import('./question.js');
  const { asking } = await import('../query/asking.js');
  const given = withValues(question, values, options.param);
  await asking(options, 'read', (session) => askQuestion(session, { question, given }, options));
}
