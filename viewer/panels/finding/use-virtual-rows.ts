/** Which rows of a long table are near what is seen, so that only those are in the page. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';

export interface VirtualRows {
  readonly first: number;
  /** After the last. */
  readonly end: number;
  readonly scrollTo: (row: number) => void;
}

interface VirtualOptions {
  readonly count: number;
  /** Pixels. */
  readonly rowHeight: number;
  /** Pixels that the head of the table covers. */
  readonly covered: number;
}

const OVERSCAN = 12;

export function useVirtualRows(frame: RefObject<HTMLElement | null>, options: VirtualOptions): VirtualRows {
  const { count, rowHeight, covered } = options;
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const settings = {
    count,
    estimateSize: () => rowHeight,
    getScrollElement: () => frame.current,
    scrollToFn: elementScroll<HTMLElement>,
    observeElementRect: observeElementRect<HTMLElement>,
    observeElementOffset: observeElementOffset<HTMLElement>,
    overscan: OVERSCAN,
    scrollPaddingStart: covered,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(settings));
  virtualizer.setOptions(settings);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useEffect(() => virtualizer._willUpdate());
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const end = Math.min(count, (items.at(-1)?.index ?? -1) + 1);
  const scrollTo = (row: number): void => {
    const { scrollTop = 0, clientHeight = 0 } = frame.current ?? {};
    const top = row * rowHeight;
    // The library's own `auto` goes by the offset of the last scroll event, which may still be on its way.
    if (top < scrollTop) virtualizer.scrollToIndex(row, { align: 'start' });
    else if (top + rowHeight > scrollTop + clientHeight - covered) virtualizer.scrollToIndex(row, { align: 'end' });
  };
  return { first, end, scrollTo };
}
