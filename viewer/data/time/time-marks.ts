/** Where on the strip of the timeline everything stands: one square an item, or where there are too many, columns. */
import type { Days } from '../../state/state.js';
import type { Bin, Cut } from './time-bins.js';
import type { TimelineItem } from './timeline.js';

/** Pixels, from the upper left. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly TimelineItem[];
  readonly isOpen: boolean;
  readonly isLit: boolean;
}

export interface Strip {
  readonly cut: Cut;
  /** The left edge of the first day and the right edge of the last. */
  readonly edgesOf: (days: Days) => readonly [left: number, right: number];
  readonly isLit: (item: TimelineItem) => boolean;
  /** Pixels for everything above the axis. */
  readonly height: number;
}

export const LANE_HEIGHT = 7;
const MOST_SIDE = 10;
const LEAST_SIDE = 4;

export function placeMarks(strip: Strip): Mark[] {
  const { cut, height } = strip;
  const floor = height - cut.lanes * LANE_HEIGHT;
  const tallest = Math.max(1, ...cut.bins.map(({ items }) => items.length));
  const side = Math.min(MOST_SIDE, floor / tallest, narrowest(strip));
  const stack = side >= LEAST_SIDE ? squares(strip, floor, side) : columns(strip, floor, floor / tallest);
  return [...cut.bins.flatMap(stack), ...laneMarks(strip, floor)];
}

/** What lies under a point; marks drawn later lie above. */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  return marks.findLast(
    (mark) => x >= mark.x - 1 && x <= mark.x + mark.width + 1 && y >= mark.y - 1 && y <= mark.y + mark.height + 1,
  );
}

function narrowest({ cut, edgesOf }: Strip): number {
  return Math.min(...cut.bins.map(({ days }) => widthOf(edgesOf(days))), MOST_SIDE);
}

function squares({ edgesOf, isLit }: Strip, floor: number, side: number): (bin: Bin) => Mark[] {
  return ({ days, items }) => {
    const [left, right] = edgesOf(days);
    return inOrder(items).map((item, position) => ({
      x: (left + right - side) / 2,
      y: floor - (position + 1) * side,
      width: side - 1,
      height: side - 1,
      items: [item],
      isOpen: item.isOpen,
      isLit: isLit(item),
    }));
  };
}

function columns({ edgesOf, isLit }: Strip, floor: number, unit: number): (bin: Bin) => Mark[] {
  return ({ days, items }) => {
    const [left, right] = edgesOf(days);
    let y = floor;
    return kinds(items, isLit).map(({ items: some, ...kind }) => {
      const height = some.length * unit;
      y -= height;
      return { x: left, y, width: Math.max(1, right - left - 1), height, items: some, ...kind };
    });
  };
}

type Kind = Pick<Mark, 'items' | 'isOpen' | 'isLit'>;

function kinds(items: readonly TimelineItem[], isLit: (item: TimelineItem) => boolean): Kind[] {
  const all = [true, false].flatMap((lit) =>
    [false, true].map((isOpen) => ({
      isOpen,
      isLit: lit,
      items: items.filter((item) => item.isOpen === isOpen && isLit(item) === lit),
    })),
  );
  return all.filter((kind) => kind.items.length > 0);
}

function laneMarks({ cut, edgesOf, isLit }: Strip, floor: number): Mark[] {
  return cut.bars.map(({ days, items, lane }) => {
    const [left, right] = edgesOf(days);
    return {
      x: left,
      y: floor + 2 + lane * LANE_HEIGHT,
      width: Math.max(2, right - left - 1),
      height: LANE_HEIGHT - 3,
      items,
      isOpen: items.every(({ isOpen }) => isOpen),
      isLit: items.some(isLit),
    };
  });
}

/** What is past stands below what is open. */
function inOrder(items: readonly TimelineItem[]): TimelineItem[] {
  return [...items.filter(({ isOpen }) => !isOpen), ...items.filter(({ isOpen }) => isOpen)];
}

function widthOf([left, right]: readonly [number, number]): number {
  return right - left;
}
