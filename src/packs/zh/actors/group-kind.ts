/** What an unnamed actor is, by its noun and by how many there are; and the two ways to quote a counted one: 一名官员, 官员. */
import type { ActorKind, Span } from '../../../../graph/model/index.js';
import { expression } from '../../../extract/rules/pattern.js';
import * as groups from '../../../language/zh/rules/actors/groups.js';

const [ending, beginning] = [expression(groups.COUNT_OF_GROUP), expression(groups.GROUP_BEGINS_WITH_COUNT)];
const [one, onePerson] = [expression(groups.ONE_OF_GROUP), expression(groups.ONE_PERSON)];
const [body, beforeCount] = [expression(groups.GROUP_AS_BODY), expression(groups.BEFORE_COUNT)];
const LONGEST_COUNT = 8;

/** The count that ends at the offset: 一名, 多名, 其中一名. */
export function countBefore(visible: string, offset: number): string {
  return ending.exec(visible.slice(Math.max(0, offset - LONGEST_COUNT), offset))?.[0] ?? '';
}

interface Named {
  readonly noun: string;
  readonly name: string;
}

export function kindOfGroup({ noun, name }: Named, count: string, isPlural: boolean): ActorKind {
  if (isPlural) return 'group';
  if (count !== '') return one.test(count) ? 'person' : 'group';
  if (onePerson.test(noun) || (noun === groups.ONE_IF_KNOWN_WHOSE && name !== noun)) return 'person';
  return body.test(noun) ? 'organization' : 'group';
}

/** The same mention with the count that stands before it, and without the one that opens it. */
export function otherExtents(visible: string, { start, end }: Span): Span[] {
  const opening = beginning.exec(visible.slice(start, end))?.[0].length ?? 0;
  const before = beforeCount.exec(countBefore(visible, start))?.[0].length ?? 0;
  const count = countBefore(visible, start).length - before;
  return [
    ...(count > 0 ? [{ start: start - count, end }] : []),
    ...(opening > 0 && end - start - opening >= 2 ? [{ start: start + opening, end }] : []),
  ];
}
