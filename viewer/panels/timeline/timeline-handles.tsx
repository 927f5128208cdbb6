/** The ends of the brush as sliders, so that keyboard and screen reader can move them. */
import type { ScaleTime } from 'd3-scale';
import { shiftDay, startOf, stretchOf, widthInDays } from '../../data/time/days.js';
import { brushTo } from '../../state/filter.js';
import type { Days } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';

interface TimelineHandlesProps {
  readonly scale: ScaleTime<number, number>;
  readonly window: Days;
}

/** Leaps from one end of the window to the other. */
const LEAPS = 20;

export function TimelineHandles({ scale, window }: TimelineHandlesProps) {
  const { state, change, text } = useDesk();
  const brush = state.brush === 'undated' ? null : state.brush;
  const days = brush ?? window;
  const leap = Math.max(1, Math.round(widthInDays(window) / LEAPS));
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
            const day = dayAfterKey(event.key, days[end], leap, window);
            if (day === null) return;
            event.preventDefault();
            move(end, day);
          }}
        />
      ))}
    </>
  );
}

function dayAfterKey(key: string, day: string, leap: number, window: Days): string | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftDay(day, -1);
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftDay(day, 1);
    case 'PageDown':
      return shiftDay(day, -leap);
    case 'PageUp':
      return shiftDay(day, leap);
    case 'Home':
      return window.from;
    case 'End':
      return window.to;
    default:
      return null;
  }
}
