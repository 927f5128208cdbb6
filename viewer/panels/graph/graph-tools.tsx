/** The tools of the canvas: what to look at, how to arrange it, and how close. */
import type { RefObject } from 'preact';
import type { CanvasView } from '../../canvas/view.js';
import { colourCommunities } from '../../state/arrange.js';
import { frameOn } from '../../state/filter.js';
import { useDesk } from '../shared/desk.js';

export function GraphTools({ view }: { readonly view: RefObject<CanvasView | null> }) {
  const { state, drawing, change, text } = useDesk();
  const { tidy } = drawing;
  const isChains = state.frame.kind === 'chains';
  return (
    <fieldset class="tools" aria-label={text('tools.label')}>
      <button
        type="button"
        aria-pressed={isChains}
        onClick={() => change((before) => frameOn(before, { kind: isChains ? 'whole' : 'chains' }))}
      >
        {text('tools.chains')}
      </button>
      <button
        type="button"
        aria-pressed={state.communities}
        onClick={() => change((before) => colourCommunities(before, !before.communities))}
      >
        {text('tools.communities')}
      </button>
      {state.frame.kind === 'whole' && tidy.start !== null && (
        <button type="button" disabled={tidy.isRunning} onClick={tidy.start}>
          {text(tidy.isRunning ? 'tools.tidying' : 'tools.tidy')}
        </button>
      )}
      <button type="button" class="square" title={text('canvas.zoomIn')} onClick={() => view.current?.zoom(1.5)}>
        +
      </button>
      <button type="button" class="square" title={text('canvas.zoomOut')} onClick={() => view.current?.zoom(1 / 1.5)}>
        −
      </button>
      <button type="button" class="square" title={text('canvas.fit')} onClick={() => view.current?.fit()}>
        ⤢
      </button>
    </fieldset>
  );
}
