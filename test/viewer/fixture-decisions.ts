/** What a reading of the fixture's articles might tell: each event and statement taken, with scores that are made up. */
import type { Extraction, Span } from '../../graph/model/index.js';
import { explainPlace, type Told } from '../../src/explain/at.js';
import type { TraceLine } from '../../src/extract/index.js';
import type { FindDecisions } from '../../src/server/find-article.js';

const base = { threshold: 0.4, taken: true, chance: 0.87, features: {} } as const;

export function decisionsAmong(extractions: readonly Extraction[]): FindDecisions {
  return async (id, place) => {
    const found = extractions.find(({ article }) => article.id === id);
    return found ? explainPlace(found, place, toldOf(found, place)) : null;
  };
}

function toldOf({ events, statements, actors }: Extraction, { start, end }: Span): Told {
  const named = actors.map(
    ({ id, name }): TraceLine => ({ ...base, decision: 'actor', of: id, words: name, places: [] }),
  );
  const said = statements.flatMap(({ id, text, start: from, end: to, rule, speaker }): TraceLine[] => {
    const of = { ...base, of: id, words: text, places: [{ start: from, end: to }] };
    return [
      { ...of, decision: 'statement', rule },
      { ...of, decision: 'speaker', threshold: 0, actor: speaker },
      { ...of, decision: 'speaker', threshold: 0, actor: null, chance: 0.06, taken: false },
    ];
  });
  const told = events.flatMap(({ id, label, mentions, rule, type }): TraceLine[] => {
    const of = { ...base, of: id, words: label, places: mentions };
    return [
      { ...of, decision: 'event', rule },
      { ...of, decision: 'type', threshold: 0, answer: type },
    ];
  });
  const left = {
    ...base,
    decision: 'event',
    of: 'left',
    words: '定于',
    chance: 0.2,
    taken: false,
    rule: 'learned-event',
  };
  const rule = { name: 'office-of-talks', reads: 'who talks', forbids: 'event' };
  return {
    lines: [...named, ...said, ...told, { ...left, places: [{ start, end }] } as TraceLine],
    held: [{ rule, word: '谈判', start, end: start + 2 }],
    reasonsOf: () => [
      { feature: 'seen:score', value: 0.9, effect: 0.31 },
      { feature: 'support', value: 0.9, effect: 0.12 },
      { feature: 'rule:trigger-word', value: 1, effect: 0.05 },
      { feature: 'length', value: 2, effect: -0.04 },
    ],
  };
}
