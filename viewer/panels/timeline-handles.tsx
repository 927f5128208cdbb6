/** The ends of the brush as sliders, so that keyboard and screen reader can move them. */
import type { ScaleTime } from 'd3-scale';
import { shiftDay, startOf, stretchOf, widthInDays } from '../data/days.js';
import { brushTo } from '../state/filter.js';
import type { Days } from '../state/state.js';
import { useDesk } from './desk.js';

interface TimelineHandlesProps {
  readonly scale: ScaleTime<number, number>;
  readonly window: Days;
}

const STEPS_OVER_WINDOW = 100;
const LEAP = 10;

export function TimelineHandles({ scale, window }: TimelineHandlesProps) {
  const { state, change, text } = useDesk();
  const brush = state.brush === 'undated' ? null : state.brush;
  const days = brush ?? window;
  const step = Math.max(1, Math.round(widthInDays(window) / STEPS_OVER_WINDOW));
  const move = (end: keyof Days, day: string): void => {
    const [least, most] = end === 'from' ? [window.from, days.to] : [days.from, window.to];
    const kept = day < least ? least : day > most ? most : day;
    change((before) => brushTo(before, { ...days, [end]: kept }));
  };
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <div
          key={end}
          class={brush ? 'handle brushed' : 'handle'}
          role="slider"
          tabIndex={0}
          aria-label={text(`timeline.${end}`)}
          aria-valuemin={0}
          aria-valuemax={widthInDays(window) - 1}
          aria-valuenow={widthInDays({ from: window.from, to: days[end] }) - 1}
          aria-valuetext={days[end]}
          style={{ left: `${scale(end === 'from' ? startOf(days.from) : stretchOf(days).to)}px` }}
          onKeyDown={(event) => {
            const day = dayAfterKey(event.key, days[end], step, window);
            if (day === null) return;
            event.preventDefault();
            move(end, day);
          }}
        />
      ))}
    </>
  );
}

function dayAfterKey(key: string, day: string, step: number, window: Days): string | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftDay(day, -step);
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftDay(day, step);
    case 'PageDown':
      return shiftDay(day, -step * LEAP);
    case 'PageUp':
      return shiftDay(day, step * LEAP);
    case 'Home':
      return window.from;
    case 'End':
      return window.to;
    default:
      return null;
  }
}
