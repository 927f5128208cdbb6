/** Cuts a stretch of time into bins as wide as the screen can show, and lays dates wider than a bin into lanes. */
import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { Days } from '../../state/state.js';
import { dayOf, shiftDay, startOf, widthInDays } from './days.js';
import type { TimelineItem } from './timeline.js';

export interface Bin {
  readonly days: Days;
  readonly items: readonly TimelineItem[];
}

/** Items of the very same coarse days, drawn as one bar. */
export interface Bar {
  readonly days: Days;
  readonly items: readonly TimelineItem[];
  /** From 0; bars of one lane do not overlap, but for the last lane. */
  readonly lane: number;
}

export interface Cut {
  readonly bins: readonly Bin[];
  readonly bars: readonly Bar[];
  readonly lanes: number;
}

export const MOST_LANES = 4;
const UNITS: readonly (readonly [days: number, unit: TimeInterval])[] = [
  [1, utcDay],
  [7, utcMonday],
  [31, utcMonth],
  [92, every(utcMonth, 3)],
  [366, utcYear],
  [3_660, every(utcYear, 10)],
];

/** `mostBins` is how many bins the screen has room for; items outside of `window` are left out. */
export function cutTime(items: readonly TimelineItem[], window: Days, mostBins: number): Cut {
  const binOf = binsBy(unitFor(widthInDays(window), mostBins));
  const bins = new Map<string, { days: Days; items: TimelineItem[] }>();
  const coarse = new Map<string, { days: Days; items: TimelineItem[] }>();
  for (const item of items) {
    if (item.days.to < window.from || item.days.from > window.to) continue;
    const days = binOf(item.days.from);
    if (item.days.to <= days.to) gather(bins, days, item);
    else gather(coarse, item.days, item);
  }
  const bars = intoLanes([...coarse.values()]);
  return { bins: [...bins.values()], bars, lanes: Math.max(0, ...bars.map(({ lane }) => lane + 1)) };
}

function every(unit: typeof utcMonth, count: number): TimeInterval {
  return unit.every(count) ?? unit;
}

function unitFor(width: number, mostBins: number): TimeInterval {
  const found = UNITS.find(([days]) => width / days <= mostBins) ?? UNITS.at(-1);
  return found?.[1] ?? utcYear;
}

/** Many items share a day, whose bin is worked out once. */
function binsBy(unit: TimeInterval): (day: string) => Days {
  const known = new Map<string, Days>();
  return (day) => {
    const bin = known.get(day) ?? binAt(unit, day);
    known.set(day, bin);
    return bin;
  };
}

function binAt(unit: TimeInterval, day: string): Days {
  const start = unit.floor(startOf(day));
  return { from: dayOf(start), to: shiftDay(dayOf(unit.offset(start, 1)), -1) };
}

function gather(groups: Map<string, { days: Days; items: TimelineItem[] }>, days: Days, item: TimelineItem): void {
  const key = `${days.from} ${days.to}`;
  const group = groups.get(key);
  if (group) group.items.push(item);
  else groups.set(key, { days, items: [item] });
}

/** Each bar goes into the first lane that is free at its beginning; what finds none lies over others in the last. */
function intoLanes(groups: readonly Omit<Bar, 'lane'>[]): Bar[] {
  const ends: string[] = [];
  const sorted = [...groups].sort((a, b) => (a.days.from < b.days.from ? -1 : 1));
  return sorted.map((group) => {
    const free = ends.findIndex((end) => end < group.days.from);
    const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1);
    ends[lane] = group.days.to;
    return { ...group, lane };
  });
}
