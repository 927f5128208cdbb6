/** Reads a moment as machines write it: ISO in either form, or seconds since 1970. */
import { DateTime } from 'luxon';
import { readMoment } from './moment.js';

const BASIC =
  /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i;
const EPOCH = /^(1\d{9})(\d{3})?$/;

/** `20260319T080000+0800`, `1773878400`, and all that people write. */
export function readMachineMoment(text: string): string | null {
  const trimmed = text.trim();
  const seconds = EPOCH.exec(trimmed)?.[1];
  if (seconds !== undefined)
    return DateTime.fromSeconds(Number(seconds), { zone: 'utc' }).toISO({ suppressMilliseconds: true });
  const basic = BASIC.exec(trimmed);
  if (basic === null) return readMoment(trimmed);
  const [, year, month, day, hour, minute, second = '00', zone = ''] = basic;
  const time = hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`;
  return readMoment(`${year}-${month}-${day}${time}`);
}
