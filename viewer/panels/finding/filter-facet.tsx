/** One facet: its values with "n of m", counted only while it is open; long lists have a search of their own. */
import { useMemo, useState } from 'preact/hooks';
import { fold } from '../../../graph/search/index.js';
import { facetValues, type FacetValue as Value } from '../../data/graph/facets.js';
import { choose, toggleValue } from '../../state/filter.js';
import type { Facet } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { FacetValue } from './facet-value.js';
import { valueName } from './value-name.js';

const FEW = 8;
const MORE = 50;

export function FilterFacet({ facet }: { readonly facet: Facet }) {
  const { state, text } = useDesk();
  const chosen = state.filters.chosen[facet]?.length ?? 0;
  const [isOpen, setOpen] = useState(chosen > 0);
  return (
    <details class="facet" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {text(`facet.${facet}`)}
        {chosen > 0 && <span class="badge">{chosen}</span>}
      </summary>
      {isOpen && <FacetValues facet={facet} />}
    </details>
  );
}

function FacetValues({ facet }: { readonly facet: Facet }) {
  const desk = useDesk();
  const { index, state, change, text } = desk;
  const { filters, clock, brush, frame, removed } = state;
  const values = useMemo(
    () => facetValues(index, { filters, clock, brush, frame, removed }, facet),
    [index, filters, clock, brush, frame, removed, facet],
  );
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(FEW);
  const found = useMemo(() => {
    const query = fold(wanted.trim());
    return query === ''
      ? values
      : values.filter(({ value }) => fold(valueName(desk, facet, value).words).includes(query));
  }, [values, wanted, desk, facet]);
  const listed = found.filter(({ chosen }, position) => chosen || position < most);
  return (
    <fieldset aria-label={text(`facet.${facet}`)}>
      {values.length > FEW && (
        <input
          type="search"
          class="facet-search"
          placeholder={text('filter.find', { count: values.length })}
          aria-label={text('filter.findIn', { facet: text(`facet.${facet}`) })}
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
        />
      )}
      {listed.map((value) => (
        <ValueSwitch key={value.value} facet={facet} value={value} />
      ))}
      {listed.length < found.length && (
        <button type="button" class="quiet" onClick={() => setMost(most + MORE)}>
          {text('filter.more', { count: found.length - listed.length })}
        </button>
      )}
      {found.length === 0 && <p class="note">{text('filter.nothing')}</p>}
      {(filters.chosen[facet]?.length ?? 0) > 0 && (
        <button type="button" class="quiet" onClick={() => change((before) => choose(before, facet, []))}>
          {text('filter.all')}
        </button>
      )}
    </fieldset>
  );
}

function ValueSwitch({ facet, value }: { readonly facet: Facet; readonly value: Value }) {
  const { change, text } = useDesk();
  const { shown, total } = value;
  return (
    <label class={shown === 0 ? 'facet-value empty' : 'facet-value'}>
      <input
        type="checkbox"
        checked={value.chosen}
        onChange={() => change((before) => toggleValue(before, facet, value.value))}
      />
      <FacetValue facet={facet} value={value.value} />
      <span class="count">{text('filter.count', { shown, total })}</span>
    </label>
  );
}
