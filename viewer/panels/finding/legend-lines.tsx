/** What the look of a line or a form says: stated in the text, concluded by a rule, or without evidence. */
import { useDesk } from '../shared/desk.js';

export function LegendLines() {
  const { text } = useDesk();
  return (
    <ul class="line-legend">
      <li>
        <svg class="line-sample" viewBox="0 0 26 8" aria-hidden="true">
          <path d="M1 4h24" stroke="currentColor" stroke-width="2" />
        </svg>
        {text('legend.stated')}
      </li>
      <li>
        <svg class="line-sample" viewBox="0 0 26 8" aria-hidden="true">
          <path d="M1 4h24" stroke="currentColor" stroke-width="2" stroke-dasharray="5 4" />
        </svg>
        {text('legend.derived')}
      </li>
      <li>
        <svg class="line-sample" viewBox="0 0 26 14" aria-hidden="true">
          <circle cx="13" cy="7" r="5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 2" />
        </svg>
        {text('legend.missing')}
      </li>
    </ul>
  );
}
