/** The strip itself: the picture, the brush over it, its two handles for the keyboard, and what lies under the pointer. */
import { scaleUtc } from 'd3-scale';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readPalette } from '../../canvas/palette.js';
import { spanOf, stretchOf } from '../../data/time/days.js';
import { meets } from '../../data/time/interval.js';
import { cutTime } from '../../data/time/time-bins.js';
import { type Mark, markAt, placeMarks } from '../../data/time/time-marks.js';
import type { TimelineItem } from '../../data/time/timeline.js';
import { tickLabels } from '../../i18n/ticks.js';
import { brushTo } from '../../state/filter.js';
import { read, select } from '../../state/select.js';
import type { Days } from '../../state/state.js';
import { useDarkSystem, useWidth } from '../layout/use-width.js';
import { useDesk } from '../shared/desk.js';
import { TimelineBrush } from './timeline-brush.js';
import { drawTimeline } from './timeline-draw.js';
import { TimelineHandles } from './timeline-handles.js';
import { TimelineHint } from './timeline-hint.js';
import { TimelineOutside } from './timeline-outside.js';

const FLOOR = 72;
const LEAST_BIN = 6;

interface TimelinePlotProps {
  readonly items: readonly TimelineItem[];
  readonly window: Days;
  /** The brush while it is drawn. */
  readonly preview: Days | null;
  readonly setPreview: (days: Days | null) => void;
  readonly zoom: (window: Days | null) => void;
}

export function TimelinePlot({ items, window, preview, setPreview, zoom }: TimelinePlotProps) {
  const { state, change } = useDesk();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [under, setUnder] = useState<Mark | undefined>();
  const scale = useMemo(() => {
    const { from, to } = stretchOf(window);
    return scaleUtc().domain([from, to]).range([0, width]);
  }, [window, width]);
  const marks = useMarks(items, window, scale, preview);
  const canvas = useDrawing(marks, scale, width);
  const choose = (x: number, y: number): void => {
    const mark = markAt(marks, x, y);
    const [only, ...others] = mark?.items ?? [];
    if (only && others.length === 0) {
      change((before) =>
        state.clock === 'published' ? read(before, only.id) : select(before, { kind: 'node', id: only.id }),
      );
    } else change((before) => brushTo(before, mark ? spanOf(mark.items.map(({ days }) => days)) : null));
  };
  return (
    <div class="strip" ref={frame}>
      <canvas ref={canvas} />
      {width > 0 && (
        <>
          <TimelineBrush
            scale={scale}
            width={width}
            height={FLOOR}
            setPreview={setPreview}
            choose={choose}
            hover={(x, y) => setUnder(markAt(marks, x, y))}
          />
          <TimelineHandles scale={scale} window={window} />
          <TimelineOutside items={items} window={window} zoom={zoom} />
          {under && <TimelineHint mark={under} width={width} />}
        </>
      )}
    </div>
  );
}

type Scale = ReturnType<typeof scaleUtc<number, number>>;

function useMarks(items: readonly TimelineItem[], window: Days, scale: Scale, preview: Days | null): Mark[] {
  const { shown, state } = useDesk();
  const { brush, clock } = state;
  const width = scale.range()[1] ?? 0;
  const cut = useMemo(() => cutTime(items, window, width / LEAST_BIN), [items, window, width]);
  return useMemo(() => {
    const isLit = ({ id, days }: TimelineItem): boolean => {
      if (preview) return meets(days, preview);
      return brush === null || (clock === 'published' ? meets(days, brush) : shown.nodes.has(id));
    };
    const edgesOf = (days: Days): readonly [number, number] => {
      const { from, to } = stretchOf(days);
      return [scale(from), scale(to)];
    };
    return placeMarks({ cut, edgesOf, isLit, height: FLOOR });
  }, [cut, scale, preview, brush, clock, shown]);
}

const SHAPE_OF_CLOCK = { happened: 'event', said: 'statement', published: 'person' } as const;

function useDrawing(marks: readonly Mark[], scale: Scale, width: number) {
  const { state } = useDesk();
  const { clock, language, theme } = state;
  const isDark = useDarkSystem();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current || width === 0) return;
    // The theme changes the colours that are read from the page.
    const palette = readPalette(document.body);
    const colours = {
      item: palette.shape(SHAPE_OF_CLOCK[clock]),
      faint: palette.faint,
      line: palette.faint,
      ink: palette.ink,
      font: palette.font(language),
    };
    drawTimeline(canvas.current, { marks, scale, width, floor: FLOOR, labelOf: tickLabels(language) }, colours);
  }, [marks, scale, width, clock, language, theme, isDark]);
  return canvas;
}
