/** The nodes of an answer on a canvas of their own, with what joins them. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type CanvasEvents, type CanvasLook, type CanvasView, createCanvasView } from '../../canvas/view.js';
import type { GraphIndex } from '../../data/graph.js';
import { select } from '../../state/select.js';
import type { Selection } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';

const WHOLE = {
  narrowing: '',
  subjects: [],
  unfolded: [],
  camera: null,
  places: null,
  groups: null,
  guides: [],
} as const;
/** What the reader's hand does to this picture is not kept in the address. */
const nothing = (): void => undefined;
const QUIET: Omit<CanvasEvents, 'onSelect'> = {
  onClear: nothing,
  onLook: nothing,
  onUnfold: nothing,
  onMenu: nothing,
  onMove: nothing,
};

export function AnswerGraph({ part }: { readonly part: GraphIndex }) {
  const { state, change, text } = useDesk();
  const { selection } = state;
  const frame = useRef<HTMLDivElement>(null);
  const view = useRef<CanvasView | null>(null);
  const [isAvailable, setAvailable] = useState(true);
  const shown = useMemo(() => ({ nodes: new Set(part.nodes.keys()), edges: new Set(part.edges.keys()) }), [part]);
  const look: CanvasLook = { selection, shown, text, ...WHOLE };
  // The canvas is made once for a part of the graph; how it looks is told it afterwards.
  useEffect(() => {
    if (!frame.current) return;
    try {
      const onSelect = (chosen: Selection) => change((before) => select(before, chosen));
      view.current = createCanvasView(frame.current, part, { ...QUIET, onSelect }, look);
    } catch {
      setAvailable(false);
    }
    return () => view.current?.remove();
  }, [part, change]);
  useEffect(() => view.current?.show(look), [selection, shown, text]);
  const { shown: drawn, total } = part.slice;
  return (
    <figure class="answer-graph" aria-label={text('answer.graphLabel')}>
      <div class="answer-canvas" ref={frame} />
      {!isAvailable && <p class="notice">{text('canvas.unavailable')}</p>}
      <figcaption>{text('ask.graphPart', { shown: drawn, total })}</figcaption>
    </figure>
  );
}
