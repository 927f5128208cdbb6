/** The words at the ticks of a time axis: years at their beginning, then months, then days. */
import type { Language } from '../state/state.js';

/** Nothing for a tick within a day. */
export function tickLabels(language: Language): (tick: Date) => string {
  const written = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: 'UTC', ...options });
  const year = written({ year: 'numeric' });
  const month = written({ month: 'short' });
  const day = written({ month: 'short', day: 'numeric' });
  return (tick) => {
    if (tick.getUTCHours() !== 0 || tick.getUTCMinutes() !== 0) return '';
    if (tick.getUTCDate() !== 1) return day.format(tick);
    return (tick.getUTCMonth() === 0 ? year : month).format(tick);
  };
}
