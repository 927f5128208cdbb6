/** Says which part of the graph is looked at and how to leave it, and what the reader's hand has changed. */
import type { ComponentChildren } from 'preact';
import { MAX_DEPTH } from '../../data/wanted.js';
import { failureWords } from '../../i18n/failure.js';
import { restoreRemoved } from '../../state/arrange.js';
import { frameOn } from '../../state/filter.js';
import type { Frame } from '../../state/state.js';
import type { Transition } from '../../state/use-view-state.js';
import { useDesk } from '../shared/desk.js';

export function FrameBar() {
  const { state, isFetching, failure, text } = useDesk();
  const { frame, removed, pins, tab } = state;
  const isPlain = frame.kind === 'whole' && removed.length === 0 && pins.length === 0;
  if (isPlain && !isFetching && failure === null) return null;
  return (
    // What the hand does to the picture leaves the room of the picture as it is: all of it would move under the hand.
    <div class={frame.kind === 'whole' && tab === 'graph' ? 'frame-bar afloat' : 'frame-bar'}>
      {frame.kind !== 'whole' && <FrameLine frame={frame} />}
      {removed.length > 0 && (
        <Undo step={restoreRemoved} undo={text('frame.restore')}>
          {text('frame.removed', { count: removed.length })}
        </Undo>
      )}
      {isFetching && <p role="status">{text('tools.fetching')}</p>}
      {failure && <p role="alert">{text('tools.failed', { reason: failureWords(failure, text).words })}</p>}
      {pins.length > 0 && (
        <Undo step={(before) => ({ ...before, pins: [] })} undo={text('frame.unpin')}>
          {text('frame.pinned', { count: pins.length })}
        </Undo>
      )}
    </div>
  );
}

function FrameLine({ frame }: { readonly frame: Frame }) {
  const { shown, text } = useDesk();
  const caption = useCaption();
  const isLost = frame.kind === 'path' && frame.to !== null && shown.edges.size === 0;
  return (
    <Undo step={(before) => frameOn(before, { kind: 'whole' })} undo={text('frame.leave')}>
      <span role="status">
        {frame.kind === 'path' && frame.to === null
          ? text('frame.choose', { from: caption(frame.node) })
          : text(`frame.${frame.kind}`, namesOf(frame, caption))}
        {isLost && ` ${text('frame.noPath')}`}
      </span>
      {frame.kind === 'around' && <Depth frame={frame} />}
    </Undo>
  );
}

/** For the gaps of the frame's sentence. */
function namesOf(frame: Frame, caption: (id: string) => string): Readonly<Record<string, string>> {
  switch (frame.kind) {
    case 'path':
      return { from: caption(frame.node), to: caption(frame.to ?? '') };
    case 'article':
      return { of: caption(frame.article) };
    case 'whole':
    case 'chains':
      return {};
    default:
      return { of: caption(frame.node) };
  }
}

function Depth({ frame }: { readonly frame: Extract<Frame, { kind: 'around' }> }) {
  const { change, text } = useDesk();
  const to = (depth: number) => () => change((before) => frameOn(before, { ...frame, depth }));
  return (
    <span class="depth">
      <button type="button" aria-label={text('frame.nearer')} disabled={frame.depth <= 1} onClick={to(frame.depth - 1)}>
        −
      </button>
      {text('frame.depth', { depth: frame.depth })}
      <button
        type="button"
        aria-label={text('frame.further')}
        disabled={frame.depth >= MAX_DEPTH}
        onClick={to(frame.depth + 1)}
      >
        +
      </button>
    </span>
  );
}

interface UndoProps {
  readonly step: Transition;
  readonly undo: string;
  readonly children: ComponentChildren;
}

function Undo({ step, undo, children }: UndoProps) {
  const { change } = useDesk();
  return (
    <p>
      {children}{' '}
      <button type="button" class="quiet" onClick={() => change(step)}>
        {undo}
      </button>
    </p>
  );
}

function useCaption(): (id: string) => string {
  const { index, text } = useDesk();
  return (id) => {
    const caption = index.nodes.get(id)?.caption ?? index.articles.get(id)?.headline;
    return caption ?? text('status.unknown');
  };
}
