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
  /** The middle of all its pixels. */
  readonly x: number;
  readonly y: number;
}

export function drawnColours({ data, width }: PNG): DrawnColour[] {
  const sums = new Map<string, { count: number; x: number; y: number }>();
  for (let i = 0; i < data.length; i += 4) {
    const colour = `${data[i]},${data[i + 1]},${data[i + 2]}`;
    const { count, x, y } = sums.get(colour) ?? { count: 0, x: 0, y: 0 };
    sums.set(colour, { count: count + 1, x: x + ((i / 4) % width), y: y + Math.floor(i / 4 / width) });
  }
  return [...sums].map(([colour, { count, x, y }]) => ({ colour, count, x: x / count, y: y / count }));
}

/** Those of more than a few pixels: the rest are edges of something. */
export function coloursIn(picture: PNG): string[] {
  return drawnColours(picture)
    .filter(({ count }) => count > 40)
    .map(({ colour }) => colour);
}
