/** Where a word that tells of events tells of none: what the rules of the language forbid, and what only leads up to words said. */
import type { Span, Statement } from '../../../graph/model/index.js';
import type { TriggerWord } from '../../language/event-lexicon.js';
import { NO_EVENT } from '../../language/zh/rules/no-event.js';
import type { Reading } from '../reading.js';
import { rulebook } from '../rules/match.js';

const forbidden = rulebook(NO_EVENT);

export function tellsOfNothing(reading: Reading, { start, end }: Span, word: TriggerWord): boolean {
  return forbidden.first({ reading, start, end, word: word.word, facts: word }) !== undefined;
}

/** 发表声明说, 在声明中表示: the words only lead up to what is said. */
export function leadsUpToStatement(word: Span & { readonly group: string }, statements: readonly Statement[]): boolean {
  return word.group === 'declare' && statements.some(({ start }) => start > word.start && start - word.end <= 6);
}
