/** What speaks for one particular happening rather than mere talk of the matter. */
import type { EventStatus, Span } from '../../../graph/model/index.js';
import type { Clause, Reading } from '../reading.js';
import type { Trigger } from './trigger.js';

export interface Evidence {
  readonly isDated: boolean;
  readonly hasPlace: boolean;
  readonly parties: number;
  /** 了, 已, 正在, 将于: the word is a verb that tells of one doing. */
  readonly hasAspect: boolean;
  /** 此次, 这起, 该: the word points at one known happening. */
  readonly isDefinite: boolean;
  /** 一架战机坠毁: it befalls so many things. */
  readonly isCounted: boolean;
  /** 再次, 另一起: another than the one told of before. */
  readonly isAnother: boolean;
  /** 没有, 未: it did not happen. */
  readonly isNegated: boolean;
  /** 经常, 一般, 每年: it happens again and again. */
  readonly isHabitual: boolean;
  /** 被扣押的船员: it only describes a noun. */
  readonly isAttributive: boolean;
}

const ASPECT_BEFORE =
  /(?:已|已经|曾|曾经|刚|刚刚|正|正在|将|将于|将会|即将|拟|定于|昨|今|被|遭|遭到|获|再次|再度|首次|陆续|先后|随即|随后|当场|宣布|决定|举行|进行|召开|展开|发生|爆发|发动|出席|参加|主持|完成)[^，。]{0,4}$/;
const ASPECT_AFTER = /^(?:了|过|完|中$|至)/;
const DEFINITE = /(?:这|此|该|本|那|今|上述|有关|首|再|第[一二三四五六七八九十]+)(?:次|起|宗|场|项|轮|件|个|届|名)?$/;
const COUNTED = /[一二两三四五六七八九十多数\d][架辆艘列栋座幢枚节台][^，。；]{1,20}$/;
const LONGEST = 24;
const ANOTHER =
  /(?:再次|再度|又一[次起宗名]|另一[次起宗]|另外一[次起宗]|第[二三四五六七八九十]+[次起宗])[^，。、]{0,6}$/;
const NEGATION =
  /(?:没有|没|未|未有|并未|并没有|尚未|从未|未曾|未能|无|不|不会|不能|不再|不曾|拒绝|避免|防止|否认|无意)[^，。]{0,2}$/;
const HABIT = /(?:经常|时常|常常|往往|一般|通常|平时|每年|每天|每周|每次|历来|一向|屡次)/;

export function hasAspect(reading: Reading, { start, end }: Span, clause: Clause): boolean {
  const before = reading.shadow.slice(Math.max(clause.start, start - 8), start);
  return ASPECT_BEFORE.test(before) || ASPECT_AFTER.test(reading.shadow.slice(end, end + 1));
}

export function readEvidence(
  reading: Reading,
  trigger: Trigger,
  clause: Clause,
  known: Pick<Evidence, 'isDated' | 'hasPlace' | 'parties'>,
): Evidence {
  const before = reading.shadow.slice(Math.max(clause.start, trigger.start - 8), trigger.start);
  return {
    ...known,
    hasAspect: hasAspect(reading, trigger, clause),
    isDefinite: DEFINITE.test(before),
    isCounted:
      trigger.type === 'disaster' &&
      COUNTED.test(reading.word({ start: clause.start, end: trigger.start }).slice(-LONGEST)),
    isAnother: ANOTHER.test(before),
    isNegated: NEGATION.test(before),
    isAttributive: reading.shadow.startsWith('的', trigger.end),
    isHabitual: HABIT.test(reading.word({ start: clause.start, end: trigger.start })),
  };
}

/** An event needs somebody who takes part, a place or a date; a generic word needs more, to be told from talk of the matter. */
export function isParticular({ isGeneric }: Trigger, status: EventStatus, evidence: Evidence): boolean {
  const { isDated, hasPlace, parties, hasAspect: aspect, isNegated, isHabitual, isAttributive, isCounted } = evidence;
  if (isNegated || isHabitual || (status === 'hypothetical' && !isDated)) return false;
  const isWeak = isGeneric || (isAttributive && !isDated) || status === 'hypothetical';
  if (!isWeak) return parties > 0 || hasPlace || isDated || isCounted;
  return (
    (isDated && (parties > 0 || hasPlace || (aspect && status !== 'hypothetical'))) ||
    parties >= 2 ||
    (parties > 0 && aspect && status !== 'hypothetical')
  );
}
