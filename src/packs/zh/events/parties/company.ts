/** In whose company something is done: 与赫某会谈, 同来访的某国总统会谈. */
import type { Reference } from '../../../../document/document.js';
import type { Clause } from '../../../../extract/reading.js';
import { placeIn } from '../../../../extract/rules/match.js';
import { WITH } from '../../../../language/zh/words/company.js';
import { hasPart } from '../signs.js';
import type { EventSearch, Trigger } from '../trigger.js';

/** The first name after each word of company, but 中国 in 同对中国进行访问的某人. */
export function partners({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference[] {
  const company = reading
    .tokensIn({ start: clause.start, end: trigger.start })
    .filter((token) => WITH.includes(reading.word(token)));
  return company.flatMap(({ end }) => {
    const isAimedAt = (head: Reference): boolean =>
      hasPart('not-company', placeIn(reading, { start: speakers.chainStart(head, end), end: head.end }, { from: end }));
    return speakers.heads({ start: end, end: trigger.start }).find((head) => !isAimedAt(head)) ?? [];
  });
}
