/** How layout units become those of the scene: stretched to the shape of the pane, so that the picture fills it. */
import type { Camera } from '../state/state.js';
import { type Box, type Extent, extentOf, type Point } from './geometry.js';

/** Beyond this a layout would no longer look like itself. */
const MOST_STRETCHED = 2;
/** Layout units: a picture of two or three nodes is not blown up beyond this. */
const LEAST_EXTENT = 320;

export interface Projection {
  /** What the picture holds when it is looked at as a whole, in units of the scene. */
  readonly extent: Extent;
  /** Pixels that a unit of the scene has then. */
  readonly scale: number;
  toScene(place: Point): Point;
  toLayout(place: Point): Point;
  /** Sigma's camera for one of the state, which knows no stretching: `x` and `y` are parts of the picture. */
  toSigma(camera: Camera): Camera;
  fromSigma(camera: Camera): Camera;
  /** Where the state would look to see all of these places, given in units of the scene. */
  fit(places: Iterable<Point>): Camera;
}

/** Of the whole picture: what fills more of it is looked at as a whole. */
const NEARLY_WHOLE = 0.9;
/** The whole picture, as the state keeps a camera. */
export const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 };

/** `room` is what the pane has for nodes. */
export function project(places: Iterable<Point>, room: Box): Projection {
  const layout = atLeast(extentOf(places), LEAST_EXTENT);
  const wanted = room.width / room.height / (spanX(layout) / spanY(layout));
  const stretch = Math.sqrt(Math.min(MOST_STRETCHED, Math.max(1 / MOST_STRETCHED, wanted)));
  const toScene = ({ x, y }: Point): Point => ({ x: x * stretch, y: y / stretch });
  const toLayout = ({ x, y }: Point): Point => ({ x: x / stretch, y: y * stretch });
  const extent = {
    left: layout.left * stretch,
    right: layout.right * stretch,
    low: layout.low / stretch,
    high: layout.high / stretch,
  };
  const [width, height] = [spanX(extent), spanY(extent)];
  // Sigma gives the longer side the length 1, round the middle.
  const longer = Math.max(width, height);
  const scale = Math.min(room.width / width, room.height / height);
  return {
    extent,
    scale,
    toScene,
    toLayout,
    toSigma: ({ x, y, ratio }) => ({
      x: 0.5 + ((x - 0.5) * width) / longer,
      y: 0.5 + ((y - 0.5) * height) / longer,
      ratio,
    }),
    fromSigma: ({ x, y, ratio }) => ({
      x: 0.5 + ((x - 0.5) * longer) / width,
      y: 0.5 + ((y - 0.5) * longer) / height,
      ratio,
    }),
    fit: (places) => {
      const part = atLeast(extentOf(places), LEAST_EXTENT);
      const ratio = Math.max((spanX(part) * scale) / room.width, (spanY(part) * scale) / room.height);
      if (ratio > NEARLY_WHOLE) return WHOLE;
      const x = ((part.left + part.right) / 2 - extent.left) / width;
      return { x, y: ((part.low + part.high) / 2 - extent.low) / height, ratio };
    },
  };
}

function atLeast(extent: Extent, least: number): Extent {
  const [missingX, missingY] = [Math.max(0, least - spanX(extent)), Math.max(0, least - spanY(extent))];
  return {
    left: extent.left - missingX / 2,
    right: extent.right + missingX / 2,
    low: extent.low - missingY / 2,
    high: extent.high + missingY / 2,
  };
}

function spanX({ left, right }: Extent): number {
  return right - left;
}

function spanY({ low, high }: Extent): number {
  return high - low;
}
