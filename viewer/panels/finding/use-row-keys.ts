/** Walks through the rows of the table by key, those out of sight included. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowKind } from '../../data/table/table-rows.js';
import { select } from '../../state/select.js';
import { useDesk } from '../shared/desk.js';
import type { RowMenuHold } from './row-menu.js';
import { selectionOf } from './table-row.js';
import type { VirtualRows } from './use-virtual-rows.js';

interface RowKeysOptions {
  readonly frame: RefObject<HTMLElement | null>;
  readonly rows: readonly string[];
  readonly virtual: VirtualRows;
  readonly kind: RowKind;
  readonly menu: RowMenuHold;
}

const PAGE = 10;

export function useRowKeys({ frame, rows, virtual, kind, menu }: RowKeysOptions) {
  const { change } = useDesk();
  const [place, setPlace] = useState(0);
  const active = Math.min(place, Math.max(0, rows.length - 1));
  const isWalking = useRef(false);
  const rowAt = (at: number): HTMLElement | null | undefined =>
    frame.current?.querySelector<HTMLElement>(`[data-row="${at}"]`);
  // The row that is walked to may have to be drawn first.
  useEffect(() => {
    if (!isWalking.current) return;
    const row = rowAt(active);
    if (!row) return;
    isWalking.current = false;
    row.focus({ preventScroll: true });
  });
  const walk = (to: number): void => {
    const next = Math.min(rows.length - 1, Math.max(0, to));
    isWalking.current = true;
    setPlace(next);
    // The row that has the focus may go out of the page before the next one is drawn: the keys must not be lost with it.
    if (!rowAt(next)) frame.current?.querySelector('tbody')?.focus({ preventScroll: true });
    virtual.scrollTo(next);
  };
  const choose = (): void => {
    const id = rows[active];
    if (id !== undefined) change((before) => select(before, selectionOf(kind, id)));
  };
  const openMenu = (): void => {
    const id = rows[active];
    const button = rowAt(active)?.querySelector('button');
    if (id !== undefined && button) menu.open(selectionOf(kind, id), button);
  };
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => walk(active + 1),
    ArrowUp: () => walk(active - 1),
    PageDown: () => walk(active + PAGE),
    PageUp: () => walk(active - PAGE),
    Home: () => walk(0),
    End: () => walk(rows.length - 1),
    Enter: choose,
    ' ': choose,
    ContextMenu: openMenu,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isOnButton = event.target instanceof HTMLButtonElement;
    const act = event.shiftKey && event.key === 'F10' ? openMenu : acts[event.key];
    if (!act || (isOnButton && (event.key === 'Enter' || event.key === ' '))) return;
    event.preventDefault();
    act();
  };
  return { active, activate: setPlace, onKeyDown };
}
