/** A short card beside the mark that the pointer or the keyboard is at: who, said by whom, when. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useDesk } from '../../shared/desk.js';
import { NodeCard } from '../node-card.js';

interface ShownCard {
  /** Ids, the innermost first. */
  readonly nodes: readonly string[];
  /** Pixels from the corner of the sheet. */
  readonly left: number;
  readonly top: number;
}

const WIDTH = 280;
const GAP = 6;

export function useMarkCard(sheet: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<ShownCard | null>(null);
  const show = ({ target }: Event): void => setShown(cardFor(sheet.current, target));
  const hide = (): void => setShown(null);
  useEffect(() => {
    if (!shown) return;
    addEventListener('scroll', hide, { capture: true, passive: true });
    return () => removeEventListener('scroll', hide, { capture: true });
  });
  useDismissal(shown !== null, hide);
  const listeners = {
    onPointerOver: (event: PointerEvent) => (event.pointerType === 'touch' ? undefined : show(event)),
    onPointerLeave: hide,
    onFocusIn: show,
    onFocusOut: hide,
  };
  return { shown, listeners };
}

/** Escape takes the card away before it takes away anything else. */
function useDismissal(isShown: boolean, hide: () => void): void {
  useEffect(() => {
    if (!isShown) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      hide();
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  });
}

function cardFor(sheet: HTMLElement | null, target: EventTarget | null): ShownCard | null {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-nodes]') : null;
  if (!sheet || !link) return null;
  const [frame, [box]] = [sheet.getBoundingClientRect(), link.getClientRects()];
  if (!box) return null;
  const left = Math.max(GAP, Math.min(box.left - frame.left, frame.width - WIDTH - GAP));
  return { nodes: (link.dataset.nodes ?? '').split('\n'), left, top: box.bottom - frame.top + GAP };
}

export function MarkCard({ shown }: { readonly shown: ShownCard | null }) {
  const { index } = useDesk();
  return (
    <div class="mark-card" role="status" hidden={shown === null} style={shown ? placeOf(shown) : undefined}>
      {shown?.nodes.map((id) => {
        const node = index.nodes.get(id);
        return node && <NodeCard key={id} node={node} />;
      })}
    </div>
  );
}

function placeOf({ left, top }: ShownCard) {
  return { left: `${left}px`, top: `${top}px`, width: `${WIDTH}px` };
}
