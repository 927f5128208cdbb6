/** The day of a dispatch's dateline, from which its 今天 and 昨天 are counted: 中央社基辅7日电, 新华社北京11月20日电. */
import { DateTime } from 'luxon';
import { DATELINE } from '../../language/zh/times/dateline.js';
import { expression } from '../rules/pattern.js';

const dateline = expression(DATELINE);
/** A dateline stands at the head of the article. */
const HEAD = 600;
/** Days by which a dispatch may appear after its dateline. */
const LATEST = 5;

/** The dateline's ISO date where the article has one shortly before the day of publication; else `publishedAt` as it is. */
export function writtenAt(shadow: string, publishedAt: string | null): string | null {
  const { month, day } = dateline.exec(shadow.slice(0, HEAD))?.groups ?? {};
  if (publishedAt === null || day === undefined) return publishedAt;
  const published = DateTime.fromISO(publishedAt.slice(0, 10), { zone: 'utc' });
  for (let back = 1; back <= LATEST; back++) {
    const date = published.minus({ days: back });
    if (date.day === Number(day) && (month === undefined || date.month === Number(month))) return date.toISODate();
  }
  return publishedAt;
}
