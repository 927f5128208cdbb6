/** A picture drawn on a canvas of any sharpness. */
import { FORM_PATHS, HOLLOW } from './forms.js';
import type { Form, Line, Picture } from './picture.js';
import { BASELINE, DASHES, PALENESS } from './svg.js';
import type { Measure, Word } from './words.js';

/** Most pixels that every browser gives a canvas, along a side and in all. */
const MOST = { side: 16_384, area: 2 ** 27 } as const;

/** The sharpness that can be had: the one that is wanted, or what a canvas can hold. */
export function possibleScale({ width, height }: Picture, wanted: number): number {
  return Math.min(wanted, MOST.side / Math.max(width, height), Math.sqrt(MOST.area / (width * height)));
}

export function paint(picture: Picture, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(picture.width * scale);
  canvas.height = Math.floor(picture.height * scale);
  const context = contextOf(canvas);
  context.scale(scale, scale);
  context.fillStyle = picture.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  for (const line of picture.lines) paintLine(context, line);
  for (const form of picture.forms) paintForm(context, form, picture.paper);
  for (const word of picture.words) write(context, word, picture.paper);
  return canvas;
}

/** Measures with the fonts that the page has. */
export function measureOnCanvas(): Measure {
  const context = contextOf(document.createElement('canvas'));
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

function paintLine(context: CanvasRenderingContext2D, { line, head, color, width, isPale }: Line): void {
  context.globalAlpha = isPale ? PALENESS : 1;
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = width;
  context.setLineDash(isPale ? [...DASHES] : []);
  context.stroke(new Path2D(line));
  context.fill(new Path2D(head));
  context.globalAlpha = 1;
}

function paintForm(context: CanvasRenderingContext2D, form: Form, paper: string): void {
  const { shape, color, isPale, x, y, radius } = form;
  context.save();
  context.globalAlpha = isPale ? PALENESS : 1;
  context.translate(x, y);
  context.scale(radius, radius);
  if (HOLLOW.has(shape)) {
    context.fillStyle = paper;
    context.fill(new Path2D(FORM_PATHS.person));
  }
  context.fillStyle = color;
  context.fill(new Path2D(FORM_PATHS[shape]), 'evenodd');
  context.restore();
}

/** The paper shows round the letters, so that they can be read where they cross a line. */
function write(context: CanvasRenderingContext2D, word: Word, paper: string): void {
  const { text, color, size, weight, family, x, y } = word;
  context.font = `${weight} ${size}px ${family}`;
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.strokeText(text, x, y + BASELINE * size);
  context.fillStyle = color;
  context.fillText(text, x, y + BASELINE * size);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no 2D canvas');
  return context;
}
