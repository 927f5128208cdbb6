/** What stands on the timeline: dates as wide as they are known, undated ones counted, planned ones told apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceGraph } from '../../graph/slice.js';
import { shownOf } from '../../viewer/data/graph/shown.js';
import { indexGraph } from '../../viewer/data/graph.js';
import { daysIn, shiftDay, stretchOf, widthInDays } from '../../viewer/data/time/days.js';
import { cutTime, MOST_LANES } from '../../viewer/data/time/time-bins.js';
import { markAt, placeMarks } from '../../viewer/data/time/time-marks.js';
import { holding, openingWindow, outside } from '../../viewer/data/time/time-window.js';
import { type TimelineItem, timelineItems } from '../../viewer/data/time/timeline.js';
import { tickLabels } from '../../viewer/i18n/ticks.js';
import { choose, keepOrphans } from '../../viewer/state/filter.js';
import { initialState } from '../../viewer/state/state.js';
import { fixtureGraph } from './fixture.js';

const index = indexGraph(sliceGraph(fixtureGraph(), { limit: 1_000 }));
const initial = initialState('zh-Hans');
const whole = shownOf(index, initial);
const item = (from: string, to = from, id = `${from} ${to}`): TimelineItem => ({
  id,
  days: { from, to },
  isOpen: false,
});

describe('the items of a clock', () => {
  it('are all events that are shown, in the order of time, the undated apart', () => {
    const { dated, undated } = timelineItems(index, whole, 'happened');
    const events = index.slice.nodes.filter(({ label }) => label === 'Event');
    expect(dated.length + undated.length).toBe(events.length);
    expect(undated).toContain('event:protest');
    expect(dated.map(({ days }) => days.from)).toEqual(dated.map(({ days }) => days.from).sort());
  });

  it('tell what is planned or supposed from what happened', () => {
    const { dated } = timelineItems(index, whole, 'happened');
    const isOpen = (id: string): boolean | undefined => dated.find((found) => found.id === id)?.isOpen;
    expect([isOpen('event:adjournment'), isOpen('event:trespass'), isOpen('event:hearing')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('are statements by when they were said, and articles by their publication', () => {
    const said = timelineItems(index, whole, 'said');
    expect(said.dated.find(({ id }) => id === 'statement:chen-1')?.days).toEqual({
      from: '2025-11-21',
      to: '2025-11-21',
    });
    const published = timelineItems(index, whole, 'published');
    expect(published.dated.length + published.undated.length).toBe(index.slice.articles.length);
  });

  it('follow the filters', () => {
    const state = choose(keepOrphans(initial, true), 'eventStatus', ['planned']);
    expect(timelineItems(index, shownOf(index, state), 'happened').dated.every(({ isOpen }) => isOpen)).toBe(true);
  });
});

describe('the cut of time', () => {
  const window = { from: '2025-01-01', to: '2025-12-31' };

  it('counts days in bins, and draws what is coarser as bars as wide as it is', () => {
    const { bins, bars } = cutTime(
      [item('2025-03-05'), item('2025-03-09'), item('2025-02-01', '2025-05-31')],
      window,
      20,
    );
    expect(bins.map(({ days, items }) => [days.from, days.to, items.length])).toEqual([
      ['2025-03-01', '2025-03-31', 2],
    ]);
    expect(bars).toMatchObject([{ days: { from: '2025-02-01', to: '2025-05-31' }, lane: 0 }]);
  });

  it('takes bars of the same days together, and puts others into lanes of their own', () => {
    const months = Array.from({ length: 5 }, (_, i) => item('2025-03-01', '2025-04-30', `a${i}`));
    const { bars, lanes } = cutTime([...months, item('2025-04-01', '2025-08-01')], window, 20);
    expect(bars.map(({ items, lane }) => [items.length, lane])).toEqual([
      [5, 0],
      [1, 1],
    ]);
    expect(lanes).toBe(2);
  });

  it('loses nothing within its window, whatever the screen has room for', () => {
    const day = fc.integer({ min: 0, max: 4_000 }).map((by) => shiftDay('2018-01-01', by));
    const dated = fc.tuple(day, fc.integer({ min: 0, max: 400 })).map(([from, by]) => item(from, shiftDay(from, by)));
    fc.assert(
      fc.property(fc.array(dated), fc.integer({ min: 1, max: 200 }), (items, room) => {
        const { bins, bars, lanes } = cutTime(items, { from: '2018-01-01', to: '2030-12-31' }, room);
        const counted = [...bins, ...bars].reduce((sum, group) => sum + group.items.length, 0);
        expect(counted).toBe(items.length);
        expect(lanes).toBeLessThanOrEqual(MOST_LANES);
      }),
    );
  });

  it('gives thousands of items no more bins than the screen has room for, and loses none', () => {
    const items = Array.from({ length: 20_000 }, (_, i) => item(shiftDay('2020-01-01', i % 2_000), undefined, `i${i}`));
    const { bins } = cutTime(items, { from: '2020-01-01', to: '2025-12-31' }, 150);
    expect(bins.length).toBeLessThanOrEqual(150);
    expect(bins.reduce((sum, bin) => sum + bin.items.length, 0)).toBe(items.length);
  });
});

describe('the window that a timeline opens on', () => {
  it('is all there is, unless a few old dates would squeeze the rest', () => {
    const recent = Array.from({ length: 40 }, (_, i) => item(shiftDay('2025-11-01', i)));
    expect(openingWindow(recent)).toEqual({ from: '2025-10-31', to: '2025-12-11' });
    const window = openingWindow([item('1949-10-01'), ...recent]);
    expect(window?.from).toBe('2025-11-01');
    expect(window && outside([item('1949-10-01'), ...recent], window)).toMatchObject({ before: 1 });
    expect(openingWindow([])).toBeNull();
  });

  it('is stretched over the brush', () => {
    const window = { from: '2025-01-01', to: '2025-02-01' };
    expect(holding(window, { from: '2024-12-01', to: '2025-01-15' })).toEqual({ from: '2024-12-01', to: '2025-02-01' });
    expect(holding(window, null)).toBe(window);
  });
});

describe('marks', () => {
  const place = (items: TimelineItem[], height: number) =>
    placeMarks({
      cut: cutTime(items, { from: '2025-01-01', to: '2025-01-31' }, 31),
      edgesOf: ({ from, to }) => [
        widthInDays({ from: '2025-01-01', to: from }) * 10,
        widthInDays({ from: '2025-01-01', to }) * 10 + 10,
      ],
      isLit: () => true,
      height,
    });

  it('are one square an item while there is room, then columns', () => {
    const five = Array.from({ length: 5 }, (_, i) => item('2025-01-05', undefined, `i${i}`));
    expect(place(five, 70).map(({ items }) => items.length)).toEqual([1, 1, 1, 1, 1]);
    const many = Array.from({ length: 50 }, (_, i) => item('2025-01-05', undefined, `i${i}`));
    expect(place(many, 70).map(({ items, height }) => [items.length, Math.round(height)])).toEqual([[50, 70]]);
  });

  it('are found under the pointer', () => {
    const [mark] = place([item('2025-01-05')], 70);
    expect(mark && markAt([mark], mark.x + 2, mark.y + 2)?.items[0]?.id).toBe('2025-01-05 2025-01-05');
    expect(mark && markAt([mark], mark.x + 200, mark.y)).toBeUndefined();
  });
});

describe('days', () => {
  it('come back from the stretch that they span', () => {
    const days = { from: '2025-01-30', to: '2025-02-02' };
    expect(daysIn(stretchOf(days))).toEqual(days);
    expect(daysIn({ from: new Date('2025-01-30T10:00Z'), to: new Date('2025-01-30T11:00Z') })).toEqual({
      from: '2025-01-30',
      to: '2025-01-30',
    });
  });

  it('are labelled by year, month or day in the language of the page', () => {
    const chinese = tickLabels('zh-Hans');
    expect(['2025-01-01', '2025-11-01', '2025-11-20'].map((day) => chinese(new Date(day)))).toEqual([
      '2025年',
      '11月',
      '11月20日',
    ]);
    expect(tickLabels('en')(new Date('2025-11-20'))).toBe('20 Nov');
    expect(chinese(new Date('2025-11-20T12:00Z'))).toBe('');
  });
});
