/** Asks one question of the library on an open store: its parameters completed, its answer printed. */
import { OnRecordError } from '../../../graph/model/error.js';
import { type Ask, completeParameters, type Question } from '../../../graph/queries/index.js';
import type { Parameters } from '../../../graph/store/store.js';
import { scriptVariants } from '../../script-variants.js';
import { type Asking, printQuery } from '../query/asking.js';
import type { AnswerOptions } from '../shared/options.js';
import { note, printable } from '../shared/terminal.js';

interface Asked {
  readonly question: Question;
  readonly given: Parameters;
}

/** Says whom it took part of a name for. */
export async function askQuestion(asking: Asking, { question, given }: Asked, options: AnswerOptions): Promise<void> {
  const { signal, store } = asking;
  const { timeout } = options;
  const ask: Ask = (cypher, parameters) => store.query(cypher, parameters, { mode: 'read', signal, timeout });
  const { values, taken } = await completeParameters(question, given, ask, scriptVariants);
  for (const { parameter, caption, id } of taken) note(`${parameter}: ${printable(caption)} (${id})`);
  await printQuery({ ...asking, mode: 'read' }, { cypher: question.cypher, parameters: values }, options);
}

/** Values without a name go to the parameters that are not given yet, in their order. */
export function withValues({ name, parameters }: Question, values: readonly string[], given: Parameters): Parameters {
  const open = parameters.filter((parameter) => !(parameter.name in given));
  if (values.length <= open.length) {
    return { ...given, ...Object.fromEntries(values.map((value, i) => [open[i]?.name ?? '', value])) };
  }
  const hint = `See them with: onrecord ask ${name} --show. Put a value with spaces in quotation marks.`;
  throw new OnRecordError('usage', `The question ${name} has fewer parameters than values were given`, { hint });
}
