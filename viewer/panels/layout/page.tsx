/** The page: a header, the filters, the graph or the table or the questions, and beside it what is being read. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { shownOf } from '../../data/graph/shown.js';
import { clearSelection } from '../../state/select.js';
import type { ViewState } from '../../state/state.js';
import { useStored } from '../../state/use-stored.js';
import { AskPane } from '../asking/ask-pane.js';
import { FilterPane } from '../finding/filter-pane.js';
import { ShownBar } from '../finding/shown-bar.js';
import { TablePane } from '../finding/table-pane.js';
import { FrameBar } from '../graph/frame-bar.js';
import { GraphPane } from '../graph/graph-pane.js';
import { useDrawing } from '../graph/use-drawing.js';
import { ReadingPane } from '../reading/reading-pane.js';
import { type Desk, DeskProvider, useDesk } from '../shared/desk.js';
import { Timeline } from '../timeline/timeline.js';
import { Header } from './header.js';
import { NewsBar } from './news-bar.js';
import { type Pane, PaneBar } from './pane-bar.js';
import { Splitter } from './splitter.js';

export function Page(desk: Omit<Desk, 'shown' | 'drawing'>) {
  const { index, state, change } = desk;
  const { filters, clock, brush, frame, removed } = state;
  const shown = useMemo(
    () => shownOf(index, { filters, clock, brush, frame, removed }),
    [index, filters, clock, brush, frame, removed],
  );
  const drawing = useDrawing({ ...desk, shown });
  const [pane, setPane] = useReadingAfterChoice(state);
  const [isFolded, setFolded] = useStored<boolean>('filters-folded', false);
  useEscapeKey(() => change(clearSelection));
  const classes = [state.selection || state.reading ? 'selected' : 'overview', isFolded ? 'filters-folded' : ''];
  return (
    <DeskProvider value={{ ...desk, shown, drawing }}>
      <SkipLink />
      <Header />
      <NewsBar />
      <main class={classes.join(' ').trim()} data-pane={pane}>
        <FilterPane isFolded={isFolded} fold={setFolded} />
        <div class="middle" id="middle" tabIndex={-1}>
          {state.tab !== 'ask' && <ShownBar />}
          {state.tab !== 'ask' && <FrameBar />}
          <Middle tab={state.tab} />
          {state.tab !== 'ask' && <Timeline />}
        </div>
        <div class="reading">
          <Splitter />
          <ReadingPane />
        </div>
      </main>
      <PaneBar pane={pane} show={setPane} />
    </DeskProvider>
  );
}

/** The first stop of the keyboard. Its address is that of the view as it is: the part after # is the view. */
function SkipLink() {
  const { state, address, text } = useDesk();
  const skip = (event: Event): void => {
    event.preventDefault();
    document.getElementById('middle')?.focus();
  };
  return (
    <a class="skip-link" href={address(state)} onClick={skip}>
      {text('page.skip')}
    </a>
  );
}

function Middle({ tab }: Pick<ViewState, 'tab'>) {
  switch (tab) {
    case 'graph':
      return <GraphPane />;
    case 'table':
      return <TablePane />;
    case 'ask':
      return <AskPane />;
  }
}

/** On a phone one pane is seen at a time: what was just chosen is read, and a tab that was just opened is looked at. */
function useReadingAfterChoice({ selection, reading, tab }: ViewState): readonly [Pane, (pane: Pane) => void] {
  const [pane, setPane] = useState<Pane>('middle');
  const chosen = selection ? `${selection.kind} ${selection.id}` : reading;
  useEffect(() => setPane('middle'), [tab]);
  useEffect(() => {
    if (chosen !== null) setPane('reading');
  }, [chosen]);
  return [pane, setPane];
}

function useEscapeKey(act: () => void): void {
  useEffect(() => {
    const onKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
      const closesPopover = document.querySelector(':popover-open') !== null;
      if (key === 'Escape' && !defaultPrevented && !closesPopover) act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
