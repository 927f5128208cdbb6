/** The word lists of a language's times, read from its data file and checked. */
import { z } from 'zod';
import { readData } from './read-data.js';

const offsets = z.record(z.string(), z.int());
const pair = z.tuple([z.number(), z.number()]);
const pairs = z.record(z.string(), pair);
const dayAndPart = z.record(z.string(), z.tuple([z.int(), z.string()]));
const words = z.array(z.string().min(1));
const units = z.record(z.string(), z.enum(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year']));
const parts = z.record(z.string(), z.enum(['start', 'middle', 'end', 'close']));
const partsOfDay = z.record(z.string(), z.enum(['morning', 'noon', 'afternoon', 'night']));

const festivalSchema = z.strictObject({
  names: words.min(1),
  solar: pair.optional(),
  /** Lunar month and day; day 0 is the last day before that month. */
  lunar: pair.optional(),
  /** Month, which one of them, ISO weekday. */
  nth: z.tuple([z.int(), z.int(), z.int()]).optional(),
  term: z.literal('清明').optional(),
  notBefore: z.string().optional(),
});
export type Festival = z.infer<typeof festivalSchema>;

const chineseSchema = z.strictObject({
  years: offsets,
  yearsAnaphoric: offsets,
  months: offsets,
  monthsAnaphoric: offsets,
  weeks: offsets,
  weekdays: offsets,
  days: offsets,
  daysAlone: offsets,
  daysWithPart: dayAndPart,
  daysAnaphoric: offsets,
  daysAnaphoricWithPart: dayAndPart,
  daySpans: pairs,
  dayParts: partsOfDay,
  parts,
  seasons: pairs,
  eras: offsets,
  zones: z.record(z.string(), z.string()),
  zoneUnknown: words,
  now: words,
  daysAgo: z.strictObject({ words, days: z.int() }),
  open: words,
  few: z.strictObject({ words, least: z.int(), most: z.int() }),
  units,
  pastLeads: words,
  futureLeads: words,
  earlierUnits: words,
  laterUnits: words,
  future: words,
  festivals: z.array(festivalSchema),
});

const englishSchema = z.strictObject({
  months: offsets,
  monthsAlsoWords: words,
  weekdays: offsets,
  days: offsets,
  daysWithPart: dayAndPart,
  daysAnaphoric: offsets,
  dayParts: partsOfDay,
  shifts: offsets,
  numbers: offsets,
  units,
  parts,
  beforeDates: words,
  open: words,
  future: words,
});

/** The words of both languages; they are read once, with this file. */
export function loadTimeWords() {
  return { en: readData('en/times.json', englishSchema), zh: readData('zh/times.json', chineseSchema) };
}

export const { en: EN, zh: ZH } = loadTimeWords();

export function mapOf<T>(record: Readonly<Record<string, T>>): Map<string, T> {
  return new Map(Object.entries(record));
}
