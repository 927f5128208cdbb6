/** What an unnamed actor is, by its noun and by how many there are; and the two ways to quote a counted one: 一名官员, 官员. */
import type { ActorKind, Span } from '../../../graph/model/index.js';

const COUNT =
  /(?:至少|约|近|逾|超过|另外|另|其中|这|那|该|某)?(?:[一二两三四五六七八九十几数多][一二三四五六七八九十余多]?|[\d０-９]{1,4})(?:名|位|个|家)$/;
const WHOLE_COUNT = /^(?:[一二两三四五六七八九十几数多][一二三四五六七八九十余多]?|[\d０-９]{1,4})(?:名|位|个|家)/;
const ONE = /(?:^|[^十百千])一[名位个]|^[这那该某另](?![两三四五六七八九十几数多些\d])|^1[名位个]/;
/** One of a kind in the story unless the text counts them. */
const SINGLE =
  /(?:发言人|负责人|新闻秘书|丈夫|妻子|儿子|女儿|母亲|父亲|太太|哥哥|弟弟|姐姐|妹妹|被告|被告人|原告|事主|老师|老板|房东|队友|教练|女友|男友|未婚妻|未婚夫|遗孀)$/;
const BODY =
  /(?:政府|当局|[院校警军控辩厂店检园馆]方|检控方|平台方?|主办方|承办方|举办方|主办单位|本[报刊台社网]|电视台|通讯社|编辑部)$/;

/** The count that ends at the offset: 一名, 多名, 其中一名. */
export function countBefore(visible: string, offset: number): string {
  return COUNT.exec(visible.slice(Math.max(0, offset - 8), offset))?.[0] ?? '';
}

interface Named {
  readonly noun: string;
  readonly name: string;
}

export function kindOfGroup({ noun, name }: Named, count: string, isPlural: boolean): ActorKind {
  if (isPlural) return 'group';
  if (count !== '') return ONE.test(count) ? 'person' : 'group';
  // 路透社记者 asks once, 记者 may be all of them.
  if (SINGLE.test(noun) || (noun === '记者' && name !== noun)) return 'person';
  return BODY.test(noun) ? 'organization' : 'group';
}

/** The same mention with the count that stands before it, and without the one that opens it. */
export function otherExtents(visible: string, { start, end }: Span): Span[] {
  const opening = WHOLE_COUNT.exec(visible.slice(start, end))?.[0].length ?? 0;
  const before = /^其中|^至少|^另外?/.exec(countBefore(visible, start))?.[0].length ?? 0;
  const count = countBefore(visible, start).length - before;
  return [
    ...(count > 0 ? [{ start: start - count, end }] : []),
    ...(opening > 0 && end - start - opening >= 2 ? [{ start: start + opening, end }] : []),
  ];
}
