/** Runs the user's queries: on a store that is only asked, stopped by Ctrl-C, with mistakes pointed at. */
import type { Parameters, QueryStore } from '../../../graph/store/store.js';
import { abortable } from '../shared/interruption.js';
import type { AnswerOptions, StoreOptions } from '../shared/options.js';
import type { StoreChoice } from '../shared/store-choice.js';
import { readingQueryStore } from '../shared/stores.js';
import { colours, note, printable } from '../shared/terminal.js';
import { printAnswer } from './answer.js';
import { pointing } from './excerpt.js';

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
  // Needed once the store is open; loaded while that takes its time.
  remarks().catch(() => undefined);
  return abortable((signal) =>
    readingQueryStore(options, mode, (store, choice) => use({ store, choice, mode, signal })),
  );
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

/** What the user should know of the query: where the embedded store differs from Neo4j, and names that nothing bears. */
export async function remarkOn(asking: Asking, cypher: string, timeout?: number): Promise<void> {
  const { choice, store, signal } = asking;
  const [{ portabilityProblems }, { unknownNames, unknownText }] = await remarks();
  if (choice.file !== null) for (const { message } of portabilityProblems(cypher)) remark(message);
  const ask = (procedure: string) => store.query(procedure, {}, { mode: 'read', signal, timeout });
  // An account may lack the right to see the names; the query itself tells what else is wrong.
  for (const unknown of await unknownNames(cypher, ask).catch(() => [])) remark(unknownText(unknown));
}

function remarks() {
  return Promise.all([
    import('../../../graph/store/cypher/dialect.js'),
    import('../../../graph/store/cypher/text/unknown.js'),
  ]);
}

function remark(text: string): void {
  note(`${colours.yellow('note:')} ${printable(text)}`);
}
