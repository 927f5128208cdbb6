/** Paints the strip of the timeline: filled is past, hollow or hatched is planned, faint is outside of the brush. */
import type { ScaleTime } from 'd3-scale';
import type { Mark } from '../../data/time/time-marks.js';

export interface Colours {
  readonly item: string;
  readonly faint: string;
  readonly ink: string;
  readonly line: string;
  readonly font: string;
}

export interface Picture {
  readonly marks: readonly Mark[];
  readonly scale: ScaleTime<number, number>;
  readonly width: number;
  /** Down to the axis. */
  readonly floor: number;
  readonly labelOf: (tick: Date) => string;
}

const TICK_WIDTH = 76;

export function drawTimeline(canvas: HTMLCanvasElement, picture: Picture, colours: Colours): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const ratio = devicePixelRatio || 1;
  const { width, height } = canvas.getBoundingClientRect();
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.scale(ratio, ratio);
  drawAxis(context, picture, colours);
  const hatch = hatched(context, colours.item);
  for (const mark of picture.marks) drawMark(context, mark, colours, hatch);
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark, colours: Colours, hatch: CanvasPattern | null): void {
  const { x, y, width, height, isOpen, isLit } = mark;
  const colour = isLit ? colours.item : colours.faint;
  if (!isOpen) {
    context.fillStyle = colour;
    context.fillRect(x, y, width, height);
    return;
  }
  if (isLit && hatch && width > 10) {
    context.fillStyle = hatch;
    context.fillRect(x, y, width, height);
  }
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, y + 0.5, Math.max(1, width - 1), Math.max(1, height - 1));
}

function drawAxis(
  context: CanvasRenderingContext2D,
  { scale, width, floor, labelOf }: Picture,
  colours: Colours,
): void {
  context.fillStyle = colours.line;
  context.fillRect(0, floor, width, 1);
  context.font = `11px ${colours.font}`;
  context.textBaseline = 'top';
  for (const tick of scale.ticks(Math.max(2, Math.floor(width / TICK_WIDTH)))) {
    const x = Math.round(scale(tick));
    const label = labelOf(tick);
    if (label === '' || x + 4 + context.measureText(label).width > width) continue;
    context.fillStyle = colours.line;
    context.fillRect(x, floor, 1, 5);
    context.fillStyle = colours.ink;
    context.fillText(label, x + 4, floor + 5);
  }
}

function hatched(context: CanvasRenderingContext2D, colour: string): CanvasPattern | null {
  const tile = new OffscreenCanvas(4, 4);
  const lines = tile.getContext('2d');
  if (!lines) return null;
  lines.strokeStyle = colour;
  lines.beginPath();
  lines.moveTo(-1, 5);
  lines.lineTo(5, -1);
  lines.stroke();
  return context.createPattern(tile, 'repeat');
}
