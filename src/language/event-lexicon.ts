/** The event lexicon: trigger words with the type of event they tell of, and the words that set its status. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { EVENT_TYPES } from '../../graph/model/index.js';

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

export interface EventLexicon extends z.infer<typeof eventsSchema> {
  readonly byFirst: ReadonlyMap<string, readonly TriggerWord[]>;
}

let loaded: EventLexicon | undefined;

export function loadEventLexicon(): EventLexicon {
  loaded ??= indexed(
    eventsSchema.parse(JSON.parse(readFileSync(new URL('./zh/events.json', import.meta.url), 'utf8'))),
  );
  return loaded;
}

function indexed(data: z.infer<typeof eventsSchema>): EventLexicon {
  const byFirst = new Map<string, TriggerWord[]>();
  for (const trigger of [...data.triggers].sort((a, b) => b.word.length - a.word.length)) {
    const first = trigger.word.slice(0, 1);
    byFirst.set(first, [...(byFirst.get(first) ?? []), trigger]);
  }
  return { ...data, byFirst };
}

/** The longest trigger that stands at the offset, if any. */
export function triggerAt(lexicon: EventLexicon, shadow: string, offset: number): TriggerWord | undefined {
  return lexicon.byFirst.get(shadow.charAt(offset))?.find(({ word }) => shadow.startsWith(word, offset));
}
