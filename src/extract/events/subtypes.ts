/** The step that says what kind of happening each event is, by the words that tell of it. */
import type { Event } from '../../../graph/model/index.js';
import type { Step } from '../../document/step.js';

export function subtypesStep(subtypeOf: (trigger: string) => string | null): Step {
  return {
    name: 'subtypes',
    needs: ['events'],
    adds: ['events'],
    run: ({ layers }) => ({
      layers: { events: (layers.events ?? []).map((event) => ({ ...event, subtype: subtypeOfAll(event, subtypeOf) })) },
    }),
  };
}

/** That of most of its mentions, of as many the first. */
function subtypeOfAll({ mentions }: Event, subtypeOf: (trigger: string) => string | null): string | null {
  const counts = new Map<string, number>();
  for (const { text } of mentions) {
    const subtype = subtypeOf(text);
    if (subtype !== null) counts.set(subtype, (counts.get(subtype) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
