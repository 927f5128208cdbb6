/** What is painted on a page, as pixels: WebGL keeps none, so a screenshot is read. */
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';

export async function pictureIn(page: Page, selector = 'body'): Promise<PNG> {
  return PNG.sync.read(await page.locator(selector).screenshot());
}

export interface DrawnColour {
  /** `31,95,158` */
  readonly colour: string;
  readonly count: number;
  /** The middle of the form that is filled with it, or else of all its pixels. */
  readonly x: number;
  readonly y: number;
}

export function drawnColours({ data, width }: PNG): DrawnColour[] {
  const pixels = new Uint32Array(Uint8Array.from(data).buffer);
  const found = new Map<number, { readonly all: Sum; readonly inside: Sum }>();
  pixels.forEach((pixel, at) => {
    const sums = found.get(pixel) ?? { all: new Sum(), inside: new Sum() };
    found.set(pixel, sums);
    sums.all.add(at % width, Math.floor(at / width));
    if (isInside(pixels, at, width)) sums.inside.add(at % width, Math.floor(at / width));
  });
  return [...found].map(([pixel, { all, inside }]) => {
    const { x, y } = (inside.count > 0 ? inside : all).middle();
    const colour = [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255].join(',');
    return { colour, count: all.count, x, y };
  });
}

/** Those of more than a few pixels: the rest are edges of something. */
export function coloursIn(picture: PNG): string[] {
  return drawnColours(picture)
    .filter(({ count }) => count > 40)
    .map(({ colour }) => colour);
}

export type Place = readonly [x: number, y: number];

/** Where on the page a form of this colour is drawn by the canvas. */
export async function placeOf(page: Page, wanted: string): Promise<Place> {
  const found = drawnColours(await pictureIn(page, '.canvas')).find(({ colour }) => colour === wanted);
  const box = await page.locator('.canvas').boundingBox();
  if (!found || !box) throw new Error(`nothing is drawn in ${wanted}`);
  return [box.x + found.x, box.y + found.y];
}

/** Pixels: forms are thicker, lines are thinner. */
const THICKNESS = 3;

/** Whether those on all four sides have the same colour: so it is in forms, and not in lines. */
function isInside(pixels: Uint32Array, at: number, width: number): boolean {
  const steps = [-THICKNESS, THICKNESS, -THICKNESS * width, THICKNESS * width];
  return steps.every((step) => pixels[at + step] === pixels[at]);
}

class Sum {
  count = 0;
  private x = 0;
  private y = 0;

  add(x: number, y: number): void {
    this.count += 1;
    this.x += x;
    this.y += y;
  }

  middle(): { readonly x: number; readonly y: number } {
    return { x: this.x / this.count, y: this.y / this.count };
  }
}
