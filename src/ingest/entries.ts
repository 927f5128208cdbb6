/** The parts of a running report (live blog), each under the line with its own time. */
import { type Entry, overlaps, type Region } from '../../graph/model/index.js';
import { readMachineMoment } from './metadata/machine-moment.js';
import { readMoment } from './metadata/moment.js';
import type { PageText } from './page-text.js';
import { isDateLine } from './regions/date-line.js';
import { type Line, readLines } from './regions/lines.js';

const CLOCK = /\d{1,2}[:：时]\d{2}/;
const MONTH_AND_DAY = /(?<!\d)(\d{1,2})(?:月|[-/.])(\d{1,2})(?:日|(?!\d))/;

/** Empty unless two lines with a day and a clock, at least, each stand right above words of the article. */
export function findEntries(page: PageText, regions: readonly Region[], publishedAt: string | null): Entry[] {
  const boilerplate = regions.filter(({ kind }) => kind === 'boilerplate');
  const bodies = regions.filter(({ kind }) => kind === 'body');
  const lines = readLines(page.text).filter((line) => boilerplate.some((region) => overlaps(region, line)));
  const times = lines.flatMap((line) => {
    const moment = isDateLine(line.plain) && CLOCK.test(line.plain) ? momentOf(line, page, publishedAt) : null;
    const body = bodies.find(({ start }) => start >= line.end);
    return moment === null || body === undefined ? [] : [{ start: body.start, publishedAt: moment }];
  });
  // Of two times above the same words the last is theirs.
  const entries = [...new Map(times.map((entry) => [entry.start, entry])).values()];
  return entries.length > 1 ? entries : [];
}

function momentOf({ start, plain }: Line, { text, hints }: PageText, publishedAt: string | null): string | null {
  const marked = hints.moments?.get(start);
  const full = (marked === undefined ? null : readMachineMoment(marked)) ?? readMoment(plain, text);
  if (full !== null || publishedAt === null) return full;
  const [, month, day] = MONTH_AND_DAY.exec(plain) ?? [];
  return month === undefined ? null : nearest(Number(publishedAt.slice(0, 4)), `${month}-${day}`, publishedAt);
}

/** A report that runs over new year has two years; the day that lies nearer to its beginning is meant. */
function nearest(year: number, monthAndDay: string, publishedAt: string): string | null {
  const published = Date.parse(publishedAt.slice(0, 10));
  const days = [year - 1, year, year + 1].flatMap((one) => readMoment(`${one}-${monthAndDay}`) ?? []);
  const distance = (day: string) => Math.abs(Date.parse(day) - published);
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
