/** The brush of the timeline for mouse and touch; a press without a move chooses what lies under it. */
import { brushX, type D3BrushEvent } from 'd3-brush';
import type { ScaleTime } from 'd3-scale';
import { pointer, select } from 'd3-selection';
import { useEffect, useRef } from 'preact/hooks';
import { daysIn, stretchOf } from '../../data/time/days.js';
import { brushTo } from '../../state/filter.js';
import type { Days } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';

interface TimelineBrushProps {
  readonly scale: ScaleTime<number, number>;
  readonly width: number;
  readonly height: number;
  readonly setPreview: (days: Days | null) => void;
  readonly choose: (x: number, y: number) => void;
  readonly hover: (x: number, y: number) => void;
}

/** Pixels that a finger may slip without meaning to brush. */
const SLIP = 3;

export function TimelineBrush({ scale, width, height, setPreview, choose, hover }: TimelineBrushProps) {
  const { state, change } = useDesk();
  const layer = useRef<SVGGElement>(null);
  const act = useRef({ choose, change, setPreview, scale });
  act.current = { choose, change, setPreview, scale };
  const brushed = state.brush === 'undated' ? null : state.brush;
  useEffect(() => {
    if (!layer.current) return;
    const group = select<SVGGElement, unknown>(layer.current);
    const brush = brushX<unknown>()
      .extent([
        [0, 0],
        [width, height],
      ])
      .handleSize(10);
    let pressedAt: readonly [number, number] = [0, 0];
    const placeOf = (event: D3BrushEvent<unknown>) => placeIn(layer.current, event.sourceEvent);
    brush.on('start', (event: D3BrushEvent<unknown>) => {
      if (event.sourceEvent) pressedAt = placeOf(event);
    });
    brush.on('brush', (event: D3BrushEvent<unknown>) => {
      if (event.sourceEvent) act.current.setPreview(daysUnder(event, act.current.scale));
    });
    brush.on('end', (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent) return;
      const [x, y] = placeOf(event);
      const days = daysUnder(event, act.current.scale);
      act.current.setPreview(null);
      if (Math.abs(x - pressedAt[0]) <= SLIP) act.current.choose(x, y);
      else act.current.change((before) => brushTo(before, days));
    });
    group.call(brush);
    const { from, to } = brushed ? stretchOf(brushed) : { from: null, to: null };
    group.call(brush.move, from && to ? [Math.max(0, scale(from)), Math.min(width, scale(to))] : null);
    return () => {
      group.on('.brush', null);
    };
  }, [scale, width, height, brushed]);
  return (
    <svg
      class="brush"
      width={width}
      height={height}
      aria-hidden="true"
      onPointerMove={(event) => hover(...placeIn(event.currentTarget, event))}
      onPointerLeave={() => hover(-10, -10)}
    >
      <g ref={layer} />
    </svg>
  );
}

function daysUnder({ selection }: D3BrushEvent<unknown>, scale: ScaleTime<number, number>): Days | null {
  const [left, right] = (selection ?? []) as readonly number[];
  if (left === undefined || right === undefined) return null;
  return daysIn({ from: scale.invert(left), to: scale.invert(right) });
}

function placeIn(node: SVGElement | null, event: unknown): [number, number] {
  const touch = event instanceof Event && 'changedTouches' in event ? (event as TouchEvent).changedTouches[0] : null;
  return node ? pointer(touch ?? event, node) : [0, 0];
}
