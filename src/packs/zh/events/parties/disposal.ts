/** 将 and 把 that bring the object in front of its verb, 将涉案男子拘捕, told from 将 that looks ahead: 将拘捕一名男子. */
import type { Reference, Token } from '../../../../document/document.js';
import type { Reading } from '../../../../extract/reading.js';
import { placeIn } from '../../../../extract/rules/match.js';
import { ALWAYS_TAKING, TAKING } from '../../../../language/zh/words/particles.js';
import { hasRoleSign } from '../signs.js';
import type { EventSearch, Trigger } from '../trigger.js';

const NOUN = new Set(['n', 'nz', 'PER', 'ORG', 'r', 'vn']);

/** The tagger knows the one from the other, unless a description with a verb stands in front of the object. */
export function disposalMark(reading: Reading, { frame, start }: Trigger, from: number): Token | undefined {
  const tokens = reading.tokensIn({ start: from, end: start });
  const mark = tokens.findLast((token) => TAKING.includes(reading.word(token)));
  if (!mark || mark.tag === 'p' || reading.word(mark) === ALWAYS_TAKING) return mark;
  const last = tokens.at(-1);
  const isDescribed = hasRoleSign('object-in-front', placeIn(reading, mark, { until: start }));
  return frame === 'transitive' && isDescribed && last?.end === start && NOUN.has(last.tag) ? mark : undefined;
}

/** Who is brought in front, and where. */
export interface Disposal {
  readonly mark: Token;
  readonly object: Reference | undefined;
}

export function disposalBefore(
  { reading, speakers }: EventSearch,
  trigger: Trigger,
  from: number,
): Disposal | undefined {
  const mark = disposalMark(reading, trigger, from);
  if (!mark) return undefined;
  const heads = speakers.heads({ start: mark.end, end: trigger.start });
  const isNext = (head: Reference): boolean => speakers.chainStart(head, mark.end) === mark.end;
  const isBeside = ({ end }: Reference): boolean =>
    reading.tokensIn({ start: end, end: trigger.start }).every(({ tag }) => BESIDE.has(tag));
  return { mark, object: heads.find((head, index) => (index === 0 && isNext(head)) || isBeside(head)) };
}

const BESIDE = new Set(['d', 'ad', 'TIME', 'p', 'LOC', 'm', 'q']);
