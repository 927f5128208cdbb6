/** What lies under the pointer on the timeline: its days and the first of its names. */

import { languageOf } from '../../data/graph.js';
import { shorten } from '../../data/text/shorten.js';
import { spanOf } from '../../data/time/days.js';
import type { Mark } from '../../data/time/time-marks.js';
import { useDesk } from '../shared/desk.js';

const MOST_NAMES = 4;
const COLUMNS = 60;
/** Pixels that the hint may take. */
const WIDTH = 320;

interface TimelineHintProps {
  readonly mark: Mark;
  readonly width: number;
}

export function TimelineHint({ mark, width }: TimelineHintProps) {
  const { index, state, text } = useDesk();
  const span = spanOf(mark.items.map(({ days }) => days));
  if (!span) return null;
  const { from, to } = span;
  const left = Math.max(0, Math.min(mark.x, width - WIDTH));
  return (
    <div class="timeline-hint" style={{ left: `${left}px` }} aria-hidden="true">
      <p>
        {from === to ? from : text('time.range', { start: from, end: to })}
        {mark.isOpen && <em> {text('timeline.open')}</em>}
      </p>
      {mark.items.slice(0, MOST_NAMES).map(({ id }) => (
        <p key={id} lang={state.clock === 'published' ? index.articles.get(id)?.language : languageOf(index, id)}>
          {shorten(nameOf(id), COLUMNS)}
        </p>
      ))}
      {mark.items.length > MOST_NAMES && <p>{text('timeline.more', { count: mark.items.length - MOST_NAMES })}</p>}
    </div>
  );

  function nameOf(id: string): string {
    return index.nodes.get(id)?.caption ?? index.articles.get(id)?.headline ?? id;
  }
}
