/** What narrows the graph: the legend, which is also the filter of kinds, and beneath it every facet. */
import { useId } from 'preact/hooks';
import { clearFilters, keepOrphans, requireConfidence } from '../../state/filter.js';
import type { Facet } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { ExpectedPrecision } from './expected-precision.js';
import { FilterFacet } from './filter-facet.js';
import { Legend } from './legend.js';

/** By what they narrow: actors, statements, events, articles. */
const ORDER: readonly Facet[] = [
  'speaker',
  'act',
  'directness',
  'via',
  'actorKind',
  'named',
  'eventType',
  'eventStatus',
  'outlet',
  'article',
];

interface FilterPaneProps {
  readonly isFolded: boolean;
  readonly fold: (isFolded: boolean) => void;
}

export function FilterPane({ isFolded, fold }: FilterPaneProps) {
  const { state, change, text } = useDesk();
  const words = text(isFolded ? 'filter.unfold' : 'filter.fold');
  return (
    <aside class="filters" aria-label={text('legend.title')}>
      <button
        type="button"
        class="fold quiet"
        aria-expanded={!isFolded}
        aria-label={words}
        title={words}
        onClick={() => fold(!isFolded)}
      >
        {isFolded ? '»' : '«'}
      </button>
      <div class="filter-list">
        <Legend />
        <section class="facets" aria-label={text('filter.title')}>
          <h2>{text('filter.title')}</h2>
          {ORDER.map((facet) => (
            <FilterFacet key={facet} facet={facet} />
          ))}
          <Confidence />
          <ExpectedPrecision />
          <label class="switch">
            <input
              type="checkbox"
              checked={state.filters.orphans}
              onChange={({ currentTarget }) => change((before) => keepOrphans(before, currentTarget.checked))}
            />
            {text('filter.orphans')}
          </label>
          <button type="button" class="quiet" onClick={() => change(clearFilters)}>
            {text('chips.clear')}
          </button>
        </section>
      </div>
    </aside>
  );
}

function Confidence() {
  const { state, change, text } = useDesk();
  const { confidence } = state.filters;
  const id = useId();
  return (
    <div class="slider">
      {/* No label: around both it would name the output, which comes first, and by itself it would be one more target for a thumb. */}
      <span id={`${id}-name`}>{text('filter.confidence')}</span>
      <output for={id}>{confidence === 0 ? text('filter.any') : `≥ ${confidence}%`}</output>
      <input
        id={id}
        aria-labelledby={`${id}-name`}
        type="range"
        min={0}
        max={100}
        step={5}
        value={confidence}
        aria-valuetext={confidence === 0 ? text('filter.any') : `${confidence}%`}
        onInput={({ currentTarget }) => change((before) => requireConfidence(before, Number(currentTarget.value)))}
      />
    </div>
  );
}
