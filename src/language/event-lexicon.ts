/** The event lexicon: words with the type of event they tell of and the frame of who takes part, and the words that set its status. */
import { z } from 'zod';
import { EVENT_TYPES } from '../../graph/model/index.js';
import { readData } from './read-data.js';
import { WordIndex } from './word-index.js';

const words = z.array(z.string().min(1));
const spacedWords = z
  .string()
  .default('')
  .transform((line) => line.split(' ').filter((word) => word !== ''));

/**
 * Who takes part where.
 * transitive: the subject does it to the object; undergo: it befalls the subject; mutual: subject and partner do it together;
 * motion: the subject goes to the object; act: the subject does it; nominal: a noun, with whoever it befalls in front.
 */
const frameSchema = z.enum(['transitive', 'undergo', 'mutual', 'motion', 'act', 'nominal']);
export type Frame = z.infer<typeof frameSchema>;

const classSchema = z.strictObject({
  type: z.enum(EVENT_TYPES),
  /** One kind of happening: mentions of one group may be one event. */
  group: z.string().min(1),
  frame: frameSchema,
  /** The group whose words may mean this kind too: 袭击 of a shooting. */
  family: z.string().min(1).optional(),
  /** The group holds many kinds of happening: only mentions in the same word may be one event. */
  byWord: z.boolean().default(false),
  verbs: spacedWords,
  weakVerbs: spacedWords,
  nouns: spacedWords,
  weakNouns: spacedWords,
});
type EventClass = z.infer<typeof classSchema>;

export interface TriggerWord extends Pick<EventClass, 'type' | 'group' | 'frame' | 'family' | 'byWord'> {
  readonly word: string;
  readonly isGeneric: boolean;
  readonly isNoun: boolean;
}

/** What rules may ask of a word that may tell of an event. */
export type TriggerFacts = Pick<TriggerWord, 'type' | 'group' | 'frame' | 'isNoun'>;

/** What the words around it may say of a happening. */
export type EventSign =
  | 'hasAspect'
  | 'isDefinite'
  | 'isCounted'
  | 'isAnother'
  | 'isNegated'
  | 'isHabitual'
  | 'isAttributive';

const eventsSchema = z.strictObject({
  comment: z.string(),
  classes: z.array(classSchema),
  nominal: words,
  planned: words,
  hypothetical: words,
  denied: words,
  cancelled: words,
  /** Verbs that carry a noun of happening and belong to its mention: 召开 before 会议. */
  carriers: words,
  lightVerbs: words,
});

/** The file as data, with an index of the triggers. */
export interface EventLexicon extends Omit<z.infer<typeof eventsSchema>, 'classes'> {
  readonly index: WordIndex<TriggerWord>;
}

let loaded: EventLexicon | undefined;

export function loadEventLexicon(): EventLexicon {
  loaded ??= indexed(readData('zh/events.json', eventsSchema));
  return loaded;
}

function indexed({ classes, ...data }: z.infer<typeof eventsSchema>): EventLexicon {
  const entries = classes.flatMap(triggerWords);
  return { ...data, index: new WordIndex(entries.map((entry) => [entry.word, entry] as const)) };
}

function triggerWords({ verbs, weakVerbs, nouns, weakNouns, ...shared }: EventClass): TriggerWord[] {
  const list = (some: readonly string[], isGeneric: boolean, isNoun: boolean): TriggerWord[] =>
    some.map((word) => ({ ...shared, word, isGeneric, isNoun }));
  return [
    ...list(verbs, false, false),
    ...list(weakVerbs, true, false),
    ...list(nouns, false, true),
    ...list(weakNouns, true, true),
  ];
}
