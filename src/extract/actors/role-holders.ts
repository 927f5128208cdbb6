/** A bare noun for a person who is named elsewhere: 被告 beside 被告毛某, 妻子 beside 妻子赵某, 司机 beside 肇事司机王某. */
import { remembered } from '../remembered.js';
import type { Candidate } from './candidate.js';
import { occurrences } from './occurrences.js';
import type { ActorScene } from './scene.js';

const POINTER = /^(?:该|这|那|此|上述|涉案|涉事|肇事|一)?[名位个]?/;
/** Nouns whose bearer a story has one of; a 记者 or a 居民 may be another each time. */
const ROLE =
  /(?:被告|被告人|原告|死者|事主|嫌犯|疑犯|嫌疑人|犯罪嫌疑人|凶手|枪手|被害人|受害人|司机|驾驶员|妻子|丈夫|太太|母亲|父亲|儿子|女儿|哥哥|弟弟|姐姐|妹妹|遗孀|女友|男友|未婚妻|未婚夫|负责人|发言人|店主|老板|教练|投诉人|上诉人|举报人|教师|老师|证人|污点证人|东主|东家|户主|车主|业主|船长|机长|队长)$/;

/** Nouns of one meaning. */
const SAME: readonly RegExp[] = [
  /^(?:被告|被告人|嫌犯|疑犯|嫌疑人|犯罪嫌疑人|凶手)$/,
  /^(?:司机|驾驶员)$/,
  /^(?:被害人|受害人)$/,
  /^(?:妻子|太太)$/,
];

function classOf(noun: string): string {
  const index = SAME.findIndex((words) => words.test(noun));
  return index < 0 ? noun : String(index);
}

/** 两名被告, 各被告: there is more than one of them. */
function isSeveral(visible: string, noun: string): boolean {
  const several = [...'各两三四五六七八九十多数等'];
  return occurrences(visible, noun).some((place) => {
    const before = visible.slice(Math.max(0, place - 2), place);
    return (
      several.some((word) => before === `${word}名` || before.endsWith(word)) ||
      /\d名?$/.test(before) ||
      visible.startsWith('们', place + noun.length)
    );
  });
}

/** Joins each such noun to the one person whom the text names with it. */
export function joinRoleHolders({ visible }: ActorScene, settled: readonly Candidate[]): Candidate[] {
  const holders = new Map<string, Set<string>>();
  for (const person of settled) {
    if (person.kind !== 'person' || person.unnamed || person.form !== 'name') continue;
    const role = ROLE.exec(visible.slice(Math.max(0, person.start - 6), person.start).trimEnd())?.[0];
    const kind = role && classOf(role);
    if (kind) holders.set(kind, (holders.get(kind) ?? new Set()).add(person.key));
  }
  const several = remembered((noun: string) => isSeveral(visible, noun));
  return settled.flatMap((one, index): Candidate[] => {
    if (!one.unnamed || one.kind === 'organization') return [one];
    const noun = visible.slice(one.start, one.end).replace(POINTER, '');
    const bearers = several(noun) ? undefined : holders.get(classOf(noun));
    const [bearer] = bearers ?? [];
    if (bearers?.size !== 1 || !bearer || /^[们、]/.test(visible.slice(one.end))) return [one];
    const next = settled[index + 1];
    if (next?.key === bearer && next.start - one.end <= 1) return [];
    return [{ ...one, key: bearer, kind: 'person', form: 'title', rule: 'role-of-holder', unnamed: false }];
  });
}
