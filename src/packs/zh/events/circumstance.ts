/** Others with a part in an event, told around it: the harmed, the hosts, those searched, singled out or asking for it. */
import type { Reference } from '../../../document/document.js';
import type { Clause } from '../../../extract/reading.js';
import { placeIn } from '../../../extract/rules/match.js';
import { opening } from '../../../extract/rules/pattern.js';
import { SINGLES_OUT } from '../../../language/zh/rules/events/participants.js';
import { THROUGH } from '../../../language/zh/words/particles.js';
import { coordinated } from './parties/coordination.js';
import { hasPart } from './signs.js';
import type { EventSearch, Trigger } from './trigger.js';

/** 造成三人死亡: those counted as harmed further on in the sentence. */
export function victims({ reading, speakers }: EventSearch, trigger: Trigger): readonly Reference[] {
  const end = reading.sentences[trigger.sentence]?.end ?? trigger.end;
  return speakers
    .in({ start: trigger.end, end })
    .filter((one) => one.kind === 'group' && hasPart('harmed', placeIn(reading, one)));
}

/** 会谈由某人主持: who holds what a noun names. */
export function hostAfter({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference | undefined {
  if (!trigger.isNoun) return undefined;
  const after = { start: trigger.end, end: clause.end };
  const by = reading.tokensIn(after).find((token) => token.tag === 'p' && reading.word(token) === THROUGH);
  const host = by && speakers.heads({ start: by.end, end: clause.end })[0];
  return host && hasPart('host', placeIn(reading, host, { until: clause.end })) ? host : undefined;
}

/** 在某人的住所搜出: whose premises are searched. */
export function owners({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): readonly Reference[] {
  if (trigger.group !== 'search') return [];
  return speakers
    .in({ start: clause.start, end: trigger.start })
    .filter((one) => hasPart('searched', placeIn(reading, one, { from: clause.start, until: trigger.start })));
}

/** 制裁十一名官员，其中包括某人: those singled out of the many. */
export function included({ reading, speakers }: EventSearch, trigger: Trigger): readonly Reference[] {
  const end = reading.sentences[trigger.sentence]?.end ?? trigger.end;
  const { length } = singlesOut(reading.shadow.slice(0, end), trigger.end);
  const first =
    length > 0 && trigger.frame === 'transitive' ? speakers.heads({ start: trigger.end + length, end })[0] : undefined;
  return first && first.start - trigger.end - length <= 10 ? [first] : [];
}

const singlesOut = opening(SINGLES_OUT);

/** 应两国要求举行磋商: at whose wish it is done, in the clause itself or the one before. */
export function wishers(search: EventSearch, trigger: Trigger, clauses: readonly Clause[]): readonly Reference[] {
  const { reading, speakers } = search;
  const index = clauses.findIndex(({ start, end }) => start <= trigger.start && trigger.start < end);
  const near = clauses.slice(Math.max(0, index - 1), index + 1);
  return near.flatMap(({ start, end }) => {
    const until = Math.min(end, trigger.start);
    const first = speakers
      .heads({ start, end: until })
      .find((head) => hasPart('wisher', placeIn(reading, head, { from: start, until })));
    return first ? coordinated(search, first, end) : [];
  });
}
