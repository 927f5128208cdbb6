/** The event lexicon: trigger words with the type of event they tell of, and the words that set its status. */
import { z } from 'zod';
import { EVENT_TYPES } from '../../graph/model/index.js';
import { readData } from './read-data.js';
import { WordIndex } from './word-index.js';

const words = z.array(z.string().min(1));

const triggerSchema = z.strictObject({
  word: z.string().min(1),
  type: z.enum(EVENT_TYPES),
  group: z.string().min(1),
  generic: z.boolean().optional(),
});
export type TriggerWord = z.infer<typeof triggerSchema>;

const eventsSchema = z.strictObject({
  comment: z.string(),
  triggers: z.array(triggerSchema),
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
  return { ...data, index: new WordIndex(data.triggers.map((trigger) => [trigger.word, trigger] as const)) };
}
