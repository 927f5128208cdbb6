/** Accuracy on a collection of time expressions in the form of the shared dates: one line of JSON each, with what it means. */
import { existsSync, readFileSync } from 'node:fs';
import type { Time } from '../../../graph/model/index.js';
import { simplifiedShadow } from '../../../src/document/index.js';
import { findTimes } from '../../../src/extract/times/index.js';
import { EvaluationError } from '../annotated.js';

export interface DateLine {
  readonly text: string;
  readonly reference: string;
  /** Any of these will do; the end is exclusive. */
  readonly expected?: readonly { readonly start: string; readonly end: string }[];
  /** Instead: first and last day each within bounds, all inclusive; null for a length of time, which is no date. */
  readonly accept?: { readonly start: Bounds; readonly endInclusive: Bounds } | null;
  readonly grain: string;
  readonly source: string;
}
type Bounds = readonly string[];

/** How an expression is read: as news report it, or as an announcement of what is to come. */
export type Reading = 'report' | 'announcement';

export interface Verdict {
  readonly answered: boolean;
  readonly start: boolean;
  readonly interval: boolean;
}

const DAY = 86_400_000;
const HOUR = DAY / 24;
const MINUTE = 60_000;

export function readDateLines(file: string): DateLine[] {
  if (!existsSync(file))
    throw new EvaluationError(`there is no ${file}; docs/dates.md says where the collection comes from`);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as DateLine;
    } catch {
      throw new EvaluationError(`${file}:${index + 1} is not JSON; give a file with one JSON object a line`);
    }
  });
}

/** An anaphor is read after the mention that its line names; everything else alone, or after 定于. */
export function judge(line: DateLine, reading: Reading): Verdict {
  const report = line.grain.startsWith('anaphor') ? '上月24日启程，' : '';
  const before = reading === 'report' ? report : '定于';
  const found = findTimes(before + simplifiedShadow(line.text), { reference: `${line.reference}+00:00` });
  const times = found.filter(({ textStart }) => textStart >= before.length);
  const [time] = times;
  const answered = times.some(({ start }) => start !== null);
  if (line.accept === null) return { answered, start: times.length === 0, interval: times.length === 0 };
  const isOne = times.length === 1 && time !== undefined;
  const start = isOne && bounds(line).some((one) => one.start(time));
  return { answered, start, interval: isOne && bounds(line).some((one) => one.start(time) && one.end(time)) };
}

/** Right in one of the readings, as libraries that give several candidates are counted. */
export function judgeAny(line: DateLine, readings: readonly Reading[]): Verdict {
  const verdicts = readings.filter((one) => one === 'report' || line.accept !== null).map((one) => judge(line, one));
  const some = (key: keyof Verdict): boolean => verdicts.some((verdict) => verdict[key]);
  return { answered: some('answered'), start: some('start'), interval: some('interval') };
}

interface Wanted {
  readonly start: (time: Time) => boolean;
  readonly end: (time: Time) => boolean;
}

/** The start on its day and the end within a day; by the minute, within a minute and an hour. */
function bounds({ expected = [], accept, grain }: DateLine): Wanted[] {
  if (accept) {
    return [
      {
        start: ({ start }) => isWithin(start, accept.start),
        end: ({ end }) => isWithin(end, accept.endInclusive),
      },
    ];
  }
  return expected.map(({ start, end }) =>
    grain === 'minute'
      ? {
          start: (time) => apart(time.start, `${start}Z`) <= MINUTE,
          end: (time) => apart(time.end, `${end}Z`) <= HOUR,
        }
      : {
          start: (time) => day(time.start) === start.slice(0, 10),
          end: (time) => apart(day(time.end), `${end}Z`, DAY) <= DAY,
        },
  );
}

function day(date: string | null): string {
  return date?.slice(0, 10) ?? '';
}

function isWithin(date: string | null, [from, to]: Bounds): boolean {
  return (from ?? '') <= day(date) && day(date) <= (to ?? '') && date !== null;
}

function apart(a: string | null, b: string, shift = 0): number {
  return Math.abs(Date.parse(a ?? '') + shift - Date.parse(b));
}
