/** Everything that is shown along the time of one clock, with a brush that narrows it to some days. */
import { useMemo, useState } from 'preact/hooks';
import { shownOf } from '../../data/graph/shown.js';
import { holding, openingWindow } from '../../data/time/time-window.js';
import { type TimelineItems, timelineItems } from '../../data/time/timeline.js';
import type { Days } from '../../state/state.js';
import { useStored } from '../../state/use-stored.js';
import { useDesk } from '../shared/desk.js';
import { ClockSwitch, DaysInputs, UndatedSwitch, ZoomButtons } from './timeline-controls.js';
import { TimelinePlot } from './timeline-plot.js';

const NARROW = 900;

export function Timeline() {
  const { state, text } = useDesk();
  const [isFolded, setFolded] = useStored<boolean>('timeline-folded', innerWidth <= NARROW);
  const items = useContextItems();
  const [zoom, setZoom] = useState<Days | null>(null);
  const [preview, setPreview] = useState<Days | null>(null);
  const brush = state.brush === 'undated' ? null : state.brush;
  const opening = useMemo(() => openingWindow(items.dated), [items]);
  const window = zoom ?? (opening && holding(opening, brush));
  return (
    <section class="timeline" aria-label={text('timeline.label')}>
      <div class="timeline-head">
        <button type="button" class="quiet" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
          <span aria-hidden="true">{isFolded ? '▸' : '▾'}</span> {text('timeline.title')}
        </button>
        {!isFolded && <ClockSwitch />}
        {window && (!isFolded || brush) && <DaysInputs window={window} preview={preview} />}
        {!isFolded && <UndatedSwitch count={items.undated.length} />}
        {window && !isFolded && (
          <ZoomButtons items={items.dated} window={window} isZoomed={zoom !== null} zoom={setZoom} />
        )}
      </div>
      {!isFolded && window && (
        <TimelinePlot items={items.dated} window={window} preview={preview} setPreview={setPreview} zoom={setZoom} />
      )}
      {!isFolded && !window && <p class="notice">{text('timeline.empty')}</p>}
    </section>
  );
}

/** What would be shown without the brush: a reader must see what lies beside the chosen days. */
function useContextItems(): TimelineItems {
  const { index, shown, state } = useDesk();
  const { filters, clock, brush, frame, removed } = state;
  return useMemo(() => {
    const context = brush === null ? shown : shownOf(index, { filters, clock, brush: null, frame, removed });
    return timelineItems(index, context, clock);
  }, [index, shown, filters, clock, brush, frame, removed]);
}
