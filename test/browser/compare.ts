/** How far two pictures of a page are apart, measured so that fonts drawn a little differently count for little. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface Difference {
  /** The part of the picture that differs in a quarter of its size, where letters are but shades of grey. */
  readonly shapes: number;
  /** The same of the tile that differs most. */
  readonly worstTile: number;
  /** The part of all coloured pixels that have another hue, wherever they are. */
  readonly hues: number;
  /** What differs, in a quarter of the size. */
  readonly picture: PNG;
}

/**
 * Another way of placing letters gives 0.014, 0.14 and 0.018 (Chromium with `--disable-font-subpixel-positioning`); no captions
 * on the canvas gives 0.047 and 0.24, a folded pane 0.14 and 0.49, another colour for people hues of 0.21 and more.
 */
const TOLERATED = { shapes: 0.016, worstTile: 0.17, hues: 0.04 } as const;
/** pixelmatch's distance of two colours, from 0 to 1. */
const THRESHOLD = 0.1;
const TILES = { across: 8, down: 5 } as const;
const HUES = 12;
/** What has less colour than this is paper, ink, or a shade between them. */
const LEAST_COLOUR = 60;

export function isTolerable({ shapes, worstTile, hues }: Difference): boolean {
  return shapes <= TOLERATED.shapes && worstTile <= TOLERATED.worstTile && hues <= TOLERATED.hues;
}

/** Both in half of the size of the page. */
export function differenceOf(reference: PNG, actual: PNG): Difference {
  if (reference.width !== actual.width || reference.height !== actual.height) {
    const sizes = [reference, actual].map(({ width, height }) => `${width}×${height}`);
    throw new Error(`the reference is ${sizes[0]}, the page ${sizes[1]}: compare pictures of one size`);
  }
  const [one, other] = [halved(reference), halved(actual)];
  const { width, height } = one;
  const picture = new PNG({ width, height });
  const options = { threshold: THRESHOLD, includeAA: true, diffMask: true };
  const count = pixelmatch(one.data, other.data, picture.data, width, height, options);
  return {
    shapes: count / (width * height),
    worstTile: worstTile(picture),
    hues: hueDifference(reference, actual),
    picture,
  };
}

/** The mean of each four pixels. */
export function halved({ data, width, height }: PNG): PNG {
  const half = new PNG({ width: width >> 1, height: height >> 1 });
  for (let i = 0; i < half.data.length; i += 1) {
    const [channel, x, y] = [i % 4, (i >> 2) % half.width, Math.floor((i >> 2) / half.width)];
    const at = (2 * y * width + 2 * x) * 4 + channel;
    const corners = [at, at + 4, at + 4 * width, at + 4 * width + 4];
    half.data[i] = corners.reduce((sum, corner) => sum + (data[corner] ?? 0), 0) / 4;
  }
  return half;
}

/** In the mask everything that is alike is transparent. */
function worstTile({ data, width, height }: PNG): number {
  const counts = new Map<number, number>();
  for (let i = 0; i < width * height; i += 1) {
    if (data[4 * i + 3] === 0) continue;
    const [column, row] = [
      Math.floor(((i % width) * TILES.across) / width),
      Math.floor((Math.floor(i / width) * TILES.down) / height),
    ];
    const tile = row * TILES.across + column;
    counts.set(tile, (counts.get(tile) ?? 0) + 1);
  }
  return (Math.max(0, ...counts.values()) * TILES.across * TILES.down) / (width * height);
}

function hueDifference(one: PNG, other: PNG): number {
  const [before, after] = [huesIn(one), huesIn(other)];
  const total = before.reduce((sum, count) => sum + count, 0);
  return before.reduce((sum, count, hue) => sum + Math.abs(count - (after[hue] ?? 0)), 0) / Math.max(1, total);
}

/** How many pixels have a hue, in steps round the circle. */
function huesIn({ data }: PNG): number[] {
  const counts = new Array<number>(HUES).fill(0);
  for (let i = 0; i < data.length; i += 4) {
    const [red, green, blue] = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
    const most = Math.max(red, green, blue);
    const colour = most - Math.min(red, green, blue);
    if (colour < LEAST_COLOUR) continue;
    const sextant =
      most === red
        ? (green - blue) / colour + 6
        : most === green
          ? (blue - red) / colour + 2
          : (red - green) / colour + 4;
    const hue = Math.floor((sextant * HUES) / 6) % HUES;
    counts[hue] = (counts[hue] ?? 0) + 1;
  }
  return counts;
}
