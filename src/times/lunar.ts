/** Days of the Chinese lunar calendar in the solar one, from the calendar data of the platform. */

const DAY = 86_400_000;
const FORMAT = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** The first day of each lunar month of a year, as a time value; leap months are left out. */
const years = new Map<number, ReadonlyMap<number, number>>();

export interface SolarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The years for which the platform's calendar follows the almanac. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LONGEST_YEAR = 385 * DAY;

/** The solar date of a lunar one; day 0 is the eve of the month. Null for a day which that month does not have. */
export function lunarDay(year: number, month: number, day: number): SolarDate | null {
  const first = year < FIRST_YEAR || year > LAST_YEAR ? undefined : monthStarts(year).get(month);
  if (first === undefined) return null;
  const time = first + (day - 1) * DAY;
  if (day > 1 && lunarOf(time).day !== day) return null;
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function monthStarts(year: number): ReadonlyMap<number, number> {
  const known = years.get(year);
  if (known) return known;
  const starts = new Map<number, number>();
  const first = newYear(year);
  for (let time = first; time < first + LONGEST_YEAR && starts.size < 12; time += DAY) {
    const { month, day } = lunarOf(time);
    if (day === 1 && month !== null && !starts.has(month)) starts.set(month, time);
  }
  years.set(year, starts);
  return starts;
}

/** The new year falls between 20 January and 21 February. */
function newYear(year: number): number {
  let time = Date.UTC(year, 0, 20);
  while (time < Date.UTC(year, 1, 22) && !isNewYear(lunarOf(time))) time += DAY;
  return time;
}

function isNewYear({ month, day }: { month: number | null; day: number }): boolean {
  return month === 1 && day === 1;
}

/** Month null stands for a leap month. */
function lunarOf(time: number): { month: number | null; day: number } {
  const parts = FORMAT.formatToParts(time);
  const value = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { month: /^\d+$/.test(value('month')) ? Number(value('month')) : null, day: Number(value('day')) };
}
