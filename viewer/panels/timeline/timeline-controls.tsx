/** The controls over the timeline: which clock, from which day to which, what has no date, how far to zoom. */
import { spanOf } from '../../data/time/days.js';
import { outside } from '../../data/time/time-window.js';
import type { TimelineItem } from '../../data/time/timeline.js';
import { brushTo, readClock } from '../../state/filter.js';
import { CLOCKS, type Days } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { OneOf } from '../shared/one-of.js';

export function ClockSwitch() {
  const { state, change, text } = useDesk();
  return (
    <OneOf
      class="clocks"
      label={text('timeline.clock')}
      options={CLOCKS}
      chosen={state.clock}
      choose={(clock) => change((before) => readClock(before, clock))}
    >
      {(clock) => text(`timeline.${clock}`)}
    </OneOf>
  );
}

interface DaysInputsProps {
  readonly window: Days;
  readonly preview: Days | null;
}

/** Without a brush they hold the days that the timeline shows; changing one of them makes a brush. */
export function DaysInputs({ window, preview }: DaysInputsProps) {
  const { state, change, text } = useDesk();
  const brush = state.brush === 'undated' ? null : state.brush;
  const days = preview ?? brush ?? window;
  const set = (key: keyof Days, day: string): void => {
    if (day === '') return;
    const next = { ...days, [key]: day };
    change((before) => brushTo(before, next.from <= next.to ? next : { from: day, to: day }));
  };
  return (
    <div class={brush || preview ? 'days brushed' : 'days'}>
      {(['from', 'to'] as const).map((key) => (
        <input
          key={key}
          type="date"
          aria-label={text(`timeline.${key}`)}
          value={days[key]}
          onChange={({ currentTarget }) => set(key, currentTarget.value)}
        />
      ))}
      {state.brush !== null && (
        <button
          type="button"
          class="quiet"
          aria-label={text('timeline.clear')}
          title={text('timeline.clear')}
          onClick={() => change((before) => brushTo(before, null))}
        >
          ✕
        </button>
      )}
    </div>
  );
}

export function UndatedSwitch({ count }: { readonly count: number }) {
  const { state, change, text } = useDesk();
  const isOn = state.brush === 'undated';
  if (count === 0 && !isOn) return null;
  return (
    <button
      type="button"
      class="undated"
      aria-pressed={isOn}
      title={text('timeline.undatedHint')}
      onClick={() => change((before) => brushTo(before, isOn ? null : 'undated'))}
    >
      {text('timeline.undated', { count })}
    </button>
  );
}

interface ZoomButtonsProps {
  readonly items: readonly TimelineItem[];
  readonly window: Days;
  readonly isZoomed: boolean;
  readonly zoom: (window: Days | null) => void;
}

export function ZoomButtons({ items, window, isZoomed, zoom }: ZoomButtonsProps) {
  const { state, text } = useDesk();
  const { brush } = state;
  const { before, after } = outside(items, window);
  const whole = spanOf([window, ...items.map(({ days }) => days)]);
  return (
    <div class="timeline-zoom">
      {brush !== null && brush !== 'undated' && (
        <button type="button" onClick={() => zoom(brush)}>
          {text('timeline.zoom')}
        </button>
      )}
      {before + after > 0 && (
        <button type="button" onClick={() => zoom(whole)}>
          {text('timeline.whole')}
        </button>
      )}
      {isZoomed && (
        <button type="button" onClick={() => zoom(null)}>
          {text('timeline.reset')}
        </button>
      )}
    </div>
  );
}
