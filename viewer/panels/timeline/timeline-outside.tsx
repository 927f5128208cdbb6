/** How much lies before and after what the timeline shows, as buttons that widen it. */
import { useMemo } from 'preact/hooks';
import { spanOf } from '../../data/time/days.js';
import { outside } from '../../data/time/time-window.js';
import type { TimelineItem } from '../../data/time/timeline.js';
import type { Days } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';

interface TimelineOutsideProps {
  readonly items: readonly TimelineItem[];
  readonly window: Days;
  readonly zoom: (window: Days | null) => void;
}

export function TimelineOutside({ items, window, zoom }: TimelineOutsideProps) {
  const { text } = useDesk();
  const { before, after } = useMemo(() => outside(items, window), [items, window]);
  const whole = useMemo(() => spanOf([window, ...items.map(({ days }) => days)]) ?? window, [items, window]);
  return (
    <>
      {before > 0 && (
        <button type="button" class="outside before" onClick={() => zoom({ from: whole.from, to: window.to })}>
          {text('timeline.before', { count: before })}
        </button>
      )}
      {after > 0 && (
        <button type="button" class="outside after" onClick={() => zoom({ from: window.from, to: whole.to })}>
          {text('timeline.after', { count: after })}
        </button>
      )}
    </>
  );
}
