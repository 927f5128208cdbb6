/** The edge of the reading pane, which can be drawn with the mouse, a finger or the arrow keys to make it wider. */
import { useEffect } from 'preact/hooks';
import { useStored } from '../../state/use-stored.js';
import { useDesk } from '../shared/desk.js';

const LEAST = 300;
const STEP = 24;
/** The width that the style sheet gives. */
const UNSET = 0;

export function Splitter() {
  const { text } = useDesk();
  const [width, setWidth] = useStored<number>('reading-width', UNSET);
  useEffect(() => {
    const { style } = document.documentElement;
    if (width === UNSET) style.removeProperty('--reading-width');
    else style.setProperty('--reading-width', `${width}px`);
  }, [width]);
  const resize = (wanted: number): void => setWidth(Math.round(Math.min(mostWidth(), Math.max(LEAST, wanted))));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule between panes that can be moved is no <hr>
    <div
      class="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={text('pane.resize')}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={mostWidth()}
      onDblClick={() => setWidth(UNSET)}
      onKeyDown={(event) => {
        const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        resize(widthOf(event.currentTarget) + by);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (currentTarget.hasPointerCapture(pointerId)) resize(innerWidth - clientX);
      }}
    />
  );
}

function mostWidth(): number {
  return Math.round(innerWidth * 0.6);
}

function widthOf(splitter: HTMLElement): number {
  return splitter.parentElement?.getBoundingClientRect().width ?? LEAST;
}
