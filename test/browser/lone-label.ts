/** A caption drawn by itself in the fonts of a page, and where a picture of the canvas has exactly that. */
import type { Page } from 'playwright-core';
import type { PNG } from 'pngjs';

export interface Caption {
  readonly words: string;
  readonly language: string;
  /** A line of a card stands on a ground of its own, in a stronger hand. */
  readonly isOnCard?: boolean;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels that belong to the letters and to the paper round them, what is most unlike paper first: most places have none of it. */
interface LoneLabel {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly (readonly [x: number, y: number, brightness: number])[];
}

/** Browsers draw letters at quarters of a pixel. */
const QUARTERS = [0, 0.25, 0.5, 0.75];
/** Mean difference of brightness, from 0 to 255; another character of the same shape differs by far more. */
const SAME = 6;
/** Difference of one pixel: between ink and paper it is twice as much. */
const SAME_PIXEL = 100;

/** Whether the page's machine has a font with Chinese: without one every character is the same box. */
export async function hasChineseFont(page: Page): Promise<boolean> {
  const [one, other] = [await loneLabel(page, hans('罗'), 0), await loneLabel(page, hans('許'), 0)];
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** Whether a font of that name is installed: its Latin letters then have other widths than those of the fonts it is tried beside. */
export async function hasFont(page: Page, name: string): Promise<boolean> {
  const isUnlike = await page.evaluate(`['serif', 'monospace'].every((other) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    const widthIn = (font) => {
      context.font = '40px ' + font;
      return context.measureText('mmmiiiWWW').width;
    };
    return widthIn(${JSON.stringify(`"${name}", `)} + other) !== widthIn(other);
  })`);
  return isUnlike === true;
}

function hans(words: string): Caption {
  return { words, language: 'zh-Hans' };
}

/** Every place where the caption stands whole, with nothing over it. */
export async function placesOfLabel(page: Page, picture: PNG, caption: Caption): Promise<Place[]> {
  const labels = await Promise.all(QUARTERS.map((quarter) => loneLabel(page, caption, quarter)));
  const brightness = brightnessOf(picture);
  const places = labels.flatMap((label) => placesIn(brightness, picture, label));
  return places.filter((place, i) => !places.slice(0, i).some((other) => isNear(place, other)));
}

const known = new WeakMap<PNG, Uint8Array>();

function brightnessOf(picture: PNG): Uint8Array {
  const { data, width, height } = picture;
  const brightness = known.get(picture) ?? new Uint8Array(width * height);
  if (!known.has(picture)) {
    for (let i = 0; i < brightness.length; i += 1) {
      brightness[i] = ((data[4 * i] ?? 0) + (data[4 * i + 1] ?? 0) + (data[4 * i + 2] ?? 0)) / 3;
    }
  }
  known.set(picture, brightness);
  return brightness;
}

export function overlap(a: Place, b: Place): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

function isNear(a: Place, b: Place): boolean {
  return Math.abs(a.left - b.left) <= 1 && Math.abs(a.top - b.top) <= 1;
}

function placesIn(brightness: Uint8Array, picture: PNG, { width, height, pixels }: LoneLabel): Place[] {
  const offsets = Int32Array.from(pixels, ([x, y]) => y * picture.width + x);
  const values = Uint8Array.from(pixels, ([, , value]) => value);
  const found: Place[] = [];
  for (let top = 0; top + height <= picture.height; top += 1) {
    for (let left = 0; left + width <= picture.width; left += 1) {
      const start = top * picture.width + left;
      if (isSame(brightness, start, offsets, values)) found.push({ left, top, width, height });
    }
  }
  return found;
}

function isSame(brightness: Uint8Array, start: number, offsets: Int32Array, values: Uint8Array): boolean {
  let budget = SAME * offsets.length;
  for (let i = 0; i < offsets.length; i += 1) {
    const difference = Math.abs((brightness[start + (offsets[i] ?? 0)] ?? 0) - (values[i] ?? 0));
    budget -= difference;
    if (difference > SAME_PIXEL || budget < 0) return false;
  }
  return true;
}

/** Ink over a rim of paper, or on a card, as the canvas writes it, on nothing. */
const DRAW = `([words, variable, quarter, isOnCard]) => {
  const canvas = document.querySelector('.canvas');
  const probe = canvas.appendChild(document.createElement('i'));
  const colour = (name) => {
    probe.style.color = 'var(' + name + ')';
    return getComputedStyle(probe).color;
  };
  const [ink, paper, panel] = ['--ink', '--paper', '--panel'].map(colour);
  probe.remove();
  const context = new OffscreenCanvas(800, 40).getContext('2d', { willReadFrequently: true });
  const family = getComputedStyle(canvas).getPropertyValue(variable).trim();
  context.font = (isOnCard ? 600 : 500) + ' 13px ' + family;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.fillStyle = panel;
  if (isOnCard) context.fillRect(10, 12, Math.ceil(context.measureText(words).width), 16);
  else context.strokeText(words, 10 + quarter, 20);
  context.fillStyle = ink;
  context.fillText(words, 10 + quarter, 20);
  const { data, width } = context.getImageData(0, 0, 800, 40);
  const pixels = [];
  for (let i = 0; i < data.length; i += 4) {
    const value = Math.floor((data[i] + data[i + 1] + data[i + 2]) / 3);
    if (data[i + 3] === 255) pixels.push([(i / 4) % width, Math.floor(i / 4 / width), value]);
  }
  const values = pixels.map(([, , value]) => value).sort((one, other) => one - other);
  const paperValue = values[values.length >> 1] > 127 ? 255 : 0;
  const [left, top] = [0, 1].map((axis) => Math.min(...pixels.map((pixel) => pixel[axis])));
  const moved = pixels.map(([x, y, value]) => [x - left, y - top, value]);
  moved.sort(([, , one], [, , other]) => Math.abs(other - paperValue) - Math.abs(one - paperValue));
  const [right, bottom] = [0, 1].map((axis) => Math.max(...moved.map((pixel) => pixel[axis])));
  return { width: right + 1, height: bottom + 1, pixels: moved };
}`;

function loneLabel(page: Page, { words, language, isOnCard = false }: Caption, quarter: number): Promise<LoneLabel> {
  const variable = language === 'zh-Hant' ? '--font-hant' : '--font-hans';
  const given = JSON.stringify([words, variable, quarter, isOnCard]);
  return page.evaluate(`(${DRAW})(${given})`) as Promise<LoneLabel>;
}
