/** Others with a part in an event, told around it: the harmed, the hosts, those searched, singled out or asking for it. */
import type { Reference } from '../../document/document.js';
import type { Clause } from '../reading.js';
import { coordinated } from './coordination.js';
import type { EventSearch, Trigger } from './trigger.js';

const HARM = /^[\u4e00-\u9fff]{0,3}(?:死|伤|亡|遇难|罹难|丧生|丧命|失踪|中毒|被困|受困|送院|送医|入院)/;

/** 造成三人死亡: those counted as harmed further on in the sentence. */
export function victims({ reading, speakers }: EventSearch, trigger: Trigger): readonly Reference[] {
  const end = reading.sentences[trigger.sentence]?.end ?? trigger.end;
  return speakers
    .in({ start: trigger.end, end })
    .filter((one) => one.kind === 'group' && HARM.test(reading.shadow.slice(one.end, one.end + 6)));
}

/** 会谈由某人主持: who holds what a noun names. */
export function hostAfter({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): Reference | undefined {
  if (!trigger.isNoun) return undefined;
  const after = { start: trigger.end, end: clause.end };
  const by = reading.tokensIn(after).find((token) => token.tag === 'p' && reading.word(token) === '由');
  const host = by && speakers.heads({ start: by.end, end: clause.end })[0];
  return host && /(?:主持|主办|举行|举办|承办|召集|领导|率领)/.test(reading.shadow.slice(host.end, clause.end))
    ? host
    : undefined;
}

const PREMISES = /^[^，。；]{0,8}?的?(?:住所|家中|家里|寓所|居所|办公室|办公处|单位|住处|车上|车内|身上|行李|手机)/;

/** 在某人的住所搜出: whose premises are searched. */
export function owners({ reading, speakers }: EventSearch, trigger: Trigger, clause: Clause): readonly Reference[] {
  if (trigger.group !== 'search') return [];
  return speakers
    .in({ start: clause.start, end: trigger.start })
    .filter(
      ({ start, end }) =>
        /[在于从]$/.test(reading.shadow.slice(clause.start, start)) &&
        PREMISES.test(reading.shadow.slice(end, trigger.start)),
    );
}

/** 制裁十一名官员，其中包括某人: those singled out of the many. */
export function included({ reading, speakers }: EventSearch, trigger: Trigger): readonly Reference[] {
  const end = reading.sentences[trigger.sentence]?.end ?? trigger.end;
  const found = /^[^。；]{0,24}?[，、]?(?:其中)?包括/.exec(
    reading.shadow.slice(trigger.end, Math.min(end, trigger.end + 30)),
  );
  const first =
    found && trigger.frame === 'transitive'
      ? speakers.heads({ start: trigger.end + found[0].length, end })[0]
      : undefined;
  return first && first.start - trigger.end - (found?.[0].length ?? 0) <= 10 ? [first] : [];
}

/** 应两国要求举行磋商: at whose wish it is done, in the clause itself or the one before. */
export function wishers(search: EventSearch, trigger: Trigger, clauses: readonly Clause[]): readonly Reference[] {
  const { reading, speakers } = search;
  const index = clauses.findIndex(({ start, end }) => start <= trigger.start && trigger.start < end);
  const near = clauses.slice(Math.max(0, index - 1), index + 1);
  return near.flatMap(({ start, end }) => {
    const text = reading.shadow.slice(start, Math.min(end, trigger.start));
    const wish = /(?:^|[^相反响回供报适])应([^，。；]{2,40}?)(?:的|之)?(?:要求|请求)/.exec(text);
    if (!wish) return [];
    const from = start + wish.index + wish[0].indexOf('应') + 1;
    const first = speakers.heads({ start: from, end: from + (wish[1]?.length ?? 0) })[0];
    return first ? coordinated(search, first, end) : [];
  });
}
