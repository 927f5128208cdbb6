/** What narrows the graph: the legend, which is also the filter of kinds. */
import { useDesk } from './desk.js';
import { Legend } from './legend.js';

export function FilterPane() {
  const { text } = useDesk();
  return (
    <aside class="filters" aria-label={text('legend.title')}>
      <Legend />
    </aside>
  );
}
