/** Measures words and writes them on the canvas, over paper or on a small ground of their own. */
import type { Box, Point } from '../geometry.js';
import type { Palette } from '../palette.js';

/** A card holds a whole caption; a pill is something to click. */
export type Ground = 'card' | 'pill';

export interface Writing extends Box {
  readonly lines: readonly string[];
  readonly font: string;
  readonly color?: string;
  readonly ground?: Ground;
}

const LINE = 18;
const PAD = { card: 8, pill: 5 } as const;

const widths = new Map<string, number>();
/** More words than this are not seen in one sitting, unless the graph is very large. */
const MOST_KNOWN = 20_000;

export function writingOf(
  context: CanvasRenderingContext2D,
  text: string | readonly string[],
  font: string,
  ground?: Ground,
): Writing {
  const lines = typeof text === 'string' ? [text] : text;
  const pad = ground ? PAD[ground] : 2;
  const width = Math.max(...lines.map((line) => widthOf(context, line, font))) + 2 * pad;
  const height = ground === 'card' ? lines.length * LINE + 8 : LINE - 1;
  return { lines, font, width, height, ...(ground && { ground }) };
}

function widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
  const key = `${font}/${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > MOST_KNOWN) widths.clear();
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}

export function write(context: CanvasRenderingContext2D, writing: Writing, at: Point & Box, palette: Palette): void {
  const { lines, font, color = palette.ink, ground } = writing;
  if (ground) drawGround(context, ground, at, palette);
  context.font = font;
  context.textBaseline = 'middle';
  context.textAlign = ground === 'card' ? 'left' : 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.fillStyle = color;
  const x = ground === 'card' ? at.x - at.width / 2 + PAD.card : at.x;
  lines.forEach((line, row) => {
    const y = at.y + 1 + (row - (lines.length - 1) / 2) * LINE;
    // The paper shows round the letters, so that they can be read where they cross a line.
    if (!ground) context.strokeText(line, x, y);
    context.fillText(line, x, y);
  });
}

function drawGround(context: CanvasRenderingContext2D, ground: Ground, at: Point & Box, palette: Palette): void {
  const { x, y, width, height } = at;
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, ground === 'card' ? 6 : height / 2);
  context.fillStyle = palette.panel;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = palette.line;
  context.stroke();
}
