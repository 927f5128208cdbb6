/** The event lexicon: words with the type of event they tell of and the frame of who takes part, and the words that set its status. */
import { z } from 'zod';
import { EVENT_TYPES } from '../../graph/model/index.js';
import { readData } from './read-data.js';
import { WordIndex } from './word-index.js';

const words = z.array(z.string().min(1));

/**
 * Who takes part where.
 * transitive: the subject does it to the object; undergo: it befalls the subject; mutual: subject and partner do it together;
 * motion: the subject goes to the object; act: the subject does it; nominal: a noun, with whoever it befalls in front.
 */
const frameSchema = z.enum(['transitive', 'undergo', 'mutual', 'motion', 'act', 'nominal']);
export type Frame = z.infer<typeof frameSchema>;

const classSchema = z.strictObject({
  type: z.enum(EVENT_TYPES),
  group: z.string().min(1),
  frame: frameSchema,
  words: words.default([]),
  generic: words.default([]),
});

export interface TriggerWord {
  readonly word: string;
  readonly type: z.infer<typeof classSchema>['type'];
  readonly group: string;
  readonly frame: Frame;
  readonly isGeneric: boolean;
}

const eventsSchema = z.strictObject({
  comment: z.string(),
  classes: z.array(classSchema),
  nominal: words,
  planned: words,
  hypothetical: words,
  denied: words,
  cancelled: words,
  lightVerbs: words,
});

/** The file as data, with an index of the triggers. */
export interface EventLexicon extends z.infer<typeof eventsSchema> {
  readonly index: WordIndex<TriggerWord>;
}

let loaded: EventLexicon | undefined;

export function loadEventLexicon(): EventLexicon {
  loaded ??= indexed(readData('zh/events.json', eventsSchema));
  return loaded;
}

function indexed(data: z.infer<typeof eventsSchema>): EventLexicon {
  const entries = data.classes.flatMap(({ words: plain, generic, ...shared }) => [
    ...plain.map((word) => ({ ...shared, word, isGeneric: false })),
    ...generic.map((word) => ({ ...shared, word, isGeneric: true })),
  ]);
  return { ...data, index: new WordIndex(entries.map((entry) => [entry.word, entry] as const)) };
}
