/** Brings the current evidence into sight, without carrying the whole page along when the article has no scrolling of its own. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Mark } from '../../../data/evidence.js';

export function useScrollToMark(sheet: RefObject<HTMLElement | null>, current: Mark | null, article: string): void {
  const isFirst = useRef(true);
  const place = current ? `${current.start}/${current.end}` : '';
  useEffect(() => {
    const pane = sheet.current?.closest<HTMLElement>('.article');
    const mark = sheet.current?.querySelector<HTMLElement>('mark[data-current]');
    const wasFirst = isFirst.current;
    isFirst.current = false;
    if (!pane) return;
    if (!mark) {
      pane.scrollTop = 0;
      return;
    }
    if (pane.scrollHeight > pane.clientHeight) centre(pane, mark);
    else if (!wasFirst) mark.scrollIntoView({ block: 'center' });
  }, [sheet, place, article]);
}

function centre(pane: HTMLElement, mark: HTMLElement): void {
  const [outer, inner] = [pane.getBoundingClientRect(), mark.getBoundingClientRect()];
  pane.scrollTop += inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 2);
}
