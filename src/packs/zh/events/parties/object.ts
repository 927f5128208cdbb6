/** What an event word is done to: the name behind it, or the one that its clause describes. */
import { hasTrait } from '../../../../../graph/model/index.js';
import type { Reference } from '../../../../document/document.js';
import type { Clause, Reading } from '../../../../extract/reading.js';
import { placeIn } from '../../../../extract/rules/match.js';
import { OF } from '../../../../language/zh/words/particles.js';
import { hasRoleSign } from '../signs.js';
import type { EventSearch, Trigger } from '../trigger.js';
import { isTitle } from './subject.js';

/** The state that is visited: inside 访华, or the first one named after 访问. */
export function destination(
  { reading, speakers }: EventSearch,
  trigger: Trigger,
  clause: Clause,
): Reference | undefined {
  if (trigger.visited) return trigger.visited;
  if (reading.shadow.startsWith(OF, trigger.end)) return undefined;
  return speakers.in({ start: trigger.start, end: clause.end }).find(({ kind }) => kind === 'country');
}

/** The first name after the trigger, if only titles and particles stand between. */
export function objectOf(search: EventSearch, trigger: Trigger, clause: Clause): Reference | undefined {
  const { reading, speakers } = search;
  if (trigger.type === 'visit') {
    const visited = destination(search, trigger, clause);
    if (visited) return visited;
  }
  if (reading.shadow.startsWith(OF, trigger.end)) return undefined;
  const next = speakers.heads({ start: trigger.end, end: clause.end })[0];
  if (!next) return undefined;
  const between = reading.tokensIn({ start: trigger.end, end: next.start });
  if (between.every(({ tag }) => tag !== 'v' && tag !== 'w' && tag !== 'p')) return next;
  return isDescribed(search, trigger, next) ? next : undefined;
}

/** 逮捕前来取款的某人, 会见议会下院议长某人: what stands in between only describes or titles the object. */
function isDescribed(search: EventSearch, { end, type }: Trigger, object: Reference): boolean {
  const { reading, speakers } = search;
  const description = { start: end, end: speakers.chainStart(object, end) };
  const isShort = description.end - end <= LONGEST_DESCRIPTION;
  const isRelative =
    isShort && hasTrait(type, 'takesPerson') && hasRoleSign('description', placeIn(reading, description));
  return isRelative || isTitle(search, { start: end, end: object.start });
}

const LONGEST_DESCRIPTION = 21;

/** Where the 的 stands that makes a description of what is told: right behind the word, or, after another verb, behind its object. */
function relativeParticle(reading: Reading, trigger: Trigger, clause: Clause): number | undefined {
  const { shadow } = reading;
  if (shadow.startsWith(OF, trigger.end)) return trigger.end;
  if (trigger.isNoun || !reading.tokensIn({ start: clause.start, end: trigger.start }).some(({ tag }) => tag === 'v'))
    return undefined;
  const object = reading.tokensIn({ start: trigger.end, end: Math.min(clause.end, trigger.end + 12) });
  const particle = object.find(({ tag }) => !['LOC', 'PER', 'ORG', 'n', 'nz', 'm', 'q', 'r'].includes(tag));
  return particle && particle.start > trigger.end && reading.word(particle) === OF ? particle.start : undefined;
}

/** 被扣押的船员: the name that a clause ending in 的 describes. */
export function relativeHead(
  { reading, speakers }: EventSearch,
  trigger: Trigger,
  clause: Clause,
): Reference | undefined {
  const particle = relativeParticle(reading, trigger, clause);
  if (particle === undefined) return undefined;
  const head = speakers.heads({ start: particle + 1, end: clause.end })[0];
  if (!head) return undefined;
  const between = reading.tokensIn({ start: particle + 1, end: head.start });
  return between.every(({ tag }) => tag !== 'v' && tag !== 'w' && tag !== 'p' && tag !== 'c') ? head : undefined;
}
