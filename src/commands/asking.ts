/** Runs the user's queries: on a store that is only asked, stopped by Ctrl-C, with mistakes pointed at. */
import type { Parameters, QueryStore } from '../../graph/store/store.js';
import { printAnswer } from './answer.js';
import { pointing } from './excerpt.js';
import type { AnswerOptions, StoreOptions } from './shared-options.js';
import type { StoreChoice } from './store-choice.js';
import { readingQueryStore } from './stores.js';
import { colours, note } from './terminal.js';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

export type Mode = 'read' | 'write';

export interface Asking {
  readonly store: QueryStore;
  readonly choice: StoreChoice;
  readonly mode: Mode;
  /** Gives up what is running. */
  readonly signal: AbortSignal;
}

/** Opens the store, lends it to `use` and closes it; Ctrl-C gives up the query under way, and so ends the command. */
export async function asking<T>(
  options: StoreOptions & { readonly idle?: number },
  mode: Mode,
  use: (asking: Asking) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  for (const name of SIGNALS) process.once(name, stop);
  try {
    const { signal } = controller;
    return await readingQueryStore(options, mode, (store, choice) => use({ store, choice, mode, signal }));
  } finally {
    for (const name of SIGNALS) process.off(name, stop);
  }
}

interface Question {
  readonly cypher: string;
  readonly parameters: Parameters;
}

export async function printQuery(
  { store, mode, signal }: Asking,
  { cypher, parameters }: Question,
  options: AnswerOptions,
): Promise<void> {
  try {
    const stream = await store.stream(cypher, parameters, { mode, signal, timeout: options.timeout });
    await printAnswer(stream, options);
  } catch (error) {
    throw pointing(error, cypher);
  }
}

/** On the embedded store some forms give another answer than Neo4j's, in silence: the user is told of them. */
export async function warnOfDialect({ choice }: Asking, cypher: string): Promise<void> {
  if (choice.file === null) return;
  const { portabilityProblems } = await import('../../graph/store/cypher/dialect.js');
  for (const problem of portabilityProblems(cypher)) note(`${colours.yellow('note:')} ${problem}`);
}
