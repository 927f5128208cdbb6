/** In whose company something is done: 与赫某会谈, 同来访的某国总统会谈. */
import type { Reference } from '../../document/document.js';
import type { Clause } from '../reading.js';
import type { EventSearch, Trigger } from './trigger.js';

export const WITH = new Set(['与', '和', '同', '跟', '及', '会同', '联同', '联合', '偕同']);

/** The first name after each word of company, but 中国 in 同对中国进行访问的某人. */
export function partners({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference[] {
  const company = reading
    .tokensIn({ start: clause.start, end: trigger.start })
    .filter((token) => WITH.has(reading.word(token)));
  return company.flatMap(({ end }) => {
    const isAimedAt = (head: Reference): boolean =>
      /[对向在于赴]$/.test(reading.shadow.slice(end, speakers.chainStart(head, end)));
    return speakers.heads({ start: end, end: trigger.start }).find((head) => !isAimedAt(head)) ?? [];
  });
}
