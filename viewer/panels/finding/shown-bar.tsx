/** How much of the graph is shown and why not more, with what was chosen to narrow it. */
import { MAX_SLICE_LIMIT } from '../../../graph/model/drawn.js';
import { withLimit } from '../../state/arrange.js';
import { useDesk } from '../shared/desk.js';
import { FilterChips } from './filter-chips.js';

export function ShownBar() {
  return (
    <div class="shown-bar">
      <LimitLine />
      <FilterChips />
    </div>
  );
}

function LimitLine() {
  const { index, shown: visible, state, change, text } = useDesk();
  const { shown, total, nodes } = index.slice;
  const filtered = nodes.length - visible.nodes.size;
  const more = Math.min(MAX_SLICE_LIMIT, state.limit * 4);
  return (
    <p class="limit" role="status">
      {text('limit.shown', { shown: shown - filtered, total })}
      {shown < total && text('limit.loaded', { loaded: shown })}
      {filtered > 0 && text('limit.hidden', { hidden: filtered })}
      {shown < total && more > state.limit && (
        <button type="button" class="quiet" onClick={() => change((before) => withLimit(before, more))}>
          {text('limit.more')}
        </button>
      )}
    </p>
  );
}
