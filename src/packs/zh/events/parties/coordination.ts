/** Names that are listed together: 日本、韩国和美国, 康某以及斯某. */
import type { Reference } from '../../../../document/document.js';
import { begins } from '../../../../extract/rules/pattern.js';
import { JOINING } from '../../../../language/zh/words/company.js';
import { COMMAS } from '../../../../language/zh/words/marks.js';
import type { EventSearch } from '../trigger.js';
import { isTitle } from './subject.js';

const isJoined = begins([JOINING]);
const isComma = begins([COMMAS]);
const FURTHEST = 24;

/** The name and those that follow it in one list, up to `end`. */
export function coordinated(search: EventSearch, first: Reference, end: number): readonly Reference[] {
  const { reading, speakers } = search;
  const listed = [possessed(search, first, end)];
  for (;;) {
    const last = listed.at(-1) as Reference;
    const after = { start: last.end, end: Math.min(end, last.end + FURTHEST) };
    const next = speakers
      .in(after)
      .find((one) => !one.isModifier || (one.kind === 'country' && last.kind === 'country'));
    if (!next || !isJoined(reading.shadow, last.end)) return listed;
    const between = reading.tokensIn({ start: last.end, end: next.start });
    if (isComma(reading.shadow, last.end) || between.some(({ tag }) => tag === 'v' || tag === 'd')) return listed;
    listed.push(possessed(search, next, end));
  }
}

/** 总统的特使魏某, 市长女婿林某: of two names where one only says whose the other is, the other. */
function possessed(search: EventSearch, owner: Reference, end: number): Reference {
  const { reading, speakers } = search;
  const next = speakers.heads({ start: owner.end, end: Math.min(end, owner.end + FURTHEST) })[0];
  if (next?.kind !== 'person' || next.actor === owner.actor) return owner;
  const between = reading.tokensIn({ start: owner.end, end: next.start });
  const isDescription = between.length > 0 && between.every(({ tag }) => ['n', 'u', 'm', 'q', 'a', 'nz'].includes(tag));
  return isDescription || isTitle(search, { start: owner.end, end: next.start }) ? next : owner;
}
