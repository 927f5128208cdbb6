/** Where a word that tells of events tells of none: what the rules of the language forbid, and what only leads up to words said. */
import type { Span, Statement } from '../../../../graph/model/index.js';
import type { Reading } from '../../../extract/reading.js';
import { type Place, rulebook } from '../../../extract/rules/match.js';
import type { TriggerFacts, TriggerWord } from '../../../language/event-lexicon.js';
import type { Forbidding } from '../../../language/rule.js';
import { NO_EVENT } from '../../../language/zh/rules/events/no-event.js';

/** A word of the list of events where it stands whole and outside names. */
export interface ListedWord extends Span {
  readonly word: TriggerWord;
}

const book = rulebook(NO_EVENT);

/** The rule that forbids an event there. */
export function forbidden(reading: Reading, listed: ListedWord): Forbidding<TriggerFacts, 'event'> | undefined {
  return book.first(placeOf(reading, listed));
}

/** Every rule that would. */
export function allForbidding(reading: Reading, listed: ListedWord): Forbidding<TriggerFacts, 'event'>[] {
  return book.all(placeOf(reading, listed));
}

function placeOf(reading: Reading, { start, end, word }: ListedWord): Place<TriggerFacts> {
  return { reading, start, end, word: word.word, facts: word };
}

/** 发表声明说, 在声明中表示: the words only lead up to what is said. */
export function leadsUpToStatement(word: Span & { readonly group: string }, statements: readonly Statement[]): boolean {
  return word.group === 'declare' && statements.some(({ start }) => start > word.start && start - word.end <= 6);
}
