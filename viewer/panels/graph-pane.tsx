/** The canvas in its frame, with zoom buttons. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CanvasView, createCanvasView } from '../canvas/view.js';
import { clearSelection, select } from '../state/select.js';
import { useDesk } from './desk.js';

export function GraphPane() {
  const { index, shown, state, change, text } = useDesk();
  const { selection } = state;
  const frame = useRef<HTMLDivElement>(null);
  const view = useRef<CanvasView | null>(null);
  const [isAvailable, setAvailable] = useState(true);
  useEffect(() => {
    if (!frame.current) return;
    try {
      view.current = createCanvasView(frame.current, index, {
        onSelect: (chosen) => change((before) => select(before, chosen)),
        onClear: () => change(clearSelection),
      });
    } catch {
      // No WebGL: the page says so and goes on with the list and the articles.
      setAvailable(false);
    }
    return () => view.current?.remove();
  }, [index, change]);
  useEffect(() => {
    view.current?.show({ selection, shown, wordOf: (type) => text(`edge.${type}`) });
  }, [index, selection, shown, text]);
  return (
    <section class="graph" aria-label={text('canvas.label')}>
      <div class="canvas" ref={frame} />
      {!isAvailable && <p class="notice">{text('canvas.unavailable')}</p>}
      <div class="zoom">
        <button type="button" title={text('canvas.zoomIn')} onClick={() => view.current?.zoom(1.5)}>
          +
        </button>
        <button type="button" title={text('canvas.zoomOut')} onClick={() => view.current?.zoom(1 / 1.5)}>
          −
        </button>
        <button type="button" title={text('canvas.fit')} onClick={() => view.current?.fit()}>
          ⤢
        </button>
      </div>
    </section>
  );
}
