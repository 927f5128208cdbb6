/** Findings of one small text, complete, with whatever a test cares for. */
import type { Actor, Event, Statement } from '../../../../graph/model/index.js';

const TEXT = '唐佑平说，周小满认为大桥年底可以通车，收费还没有决定，请大家再等一等。';

export function statement(id: string, start: number, end: number, given: Partial<Statement> = {}): Statement {
  return {
    ...{ id, start, end, text: TEXT.slice(start, end), directness: 'indirect', act: 'inform', polarity: 'asserted' },
    ...{ lead: null, speaker: null, role: null, via: [], addressees: [], cue: null, time: null, quotes: [], about: [] },
    ...{ rule: 'cue-clause/named', confidence: 0.5 },
    ...given,
  };
}

export function actor(id: string): Actor {
  const mentions = [{ start: 0, end: 3, text: TEXT.slice(0, 3), rule: 'person-name', confidence: 0.5 }];
  return { id, name: TEXT.slice(0, 3), kind: 'person', aliases: [], roles: [], unnamed: false, mentions };
}

export function event(id: string, participants: readonly string[] = []): Event {
  const [start, end] = [16, 18];
  return {
    ...{
      id,
      label: '通车',
      type: 'other',
      status: 'planned',
      time: null,
      place: null,
      rule: 'event-word',
      confidence: 0.5,
    },
    mentions: [{ start, end, text: TEXT.slice(start, end) }],
    participants: participants.map((one) => ({ actor: one, role: 'agent', rule: 'subject', confidence: 0.5 })),
  };
}
