/** The bar at the foot of a phone that brings up one pane at a time. */
import type { ComponentChildren } from 'preact';
import { filterCount } from '../finding/filter-chips.js';
import { useDesk } from '../shared/desk.js';

export const PANES = ['filters', 'middle', 'reading'] as const;
export type Pane = (typeof PANES)[number];

interface PaneBarProps {
  readonly pane: Pane;
  readonly show: (pane: Pane) => void;
}

export function PaneBar({ pane, show }: PaneBarProps) {
  const { state, text } = useDesk();
  const names: Readonly<Record<Pane, ComponentChildren>> = {
    filters: (
      <>
        {text('pane.filters')} <FilterCount />
      </>
    ),
    middle: text(`tab.${state.tab}`),
    reading: state.selection || state.reading ? text('pane.reading') : text('pane.overview'),
  };
  return (
    <nav class="pane-bar" aria-label={text('pane.label')}>
      {PANES.map((name) => (
        <button key={name} type="button" aria-pressed={name === pane} onClick={() => show(name)}>
          {names[name]}
        </button>
      ))}
    </nav>
  );
}

function FilterCount() {
  const count = filterCount(useDesk().state);
  return count > 0 ? <span class="badge">{count}</span> : null;
}
