/** What the colours in an article mean. */
import type { MarkRole } from '../../../data/evidence.js';
import type { LitMark } from '../../../data/text/lit-marks.js';
import { useDesk } from '../../shared/desk.js';

export function MarkKey({ marks }: { readonly marks: readonly LitMark[] }) {
  const { text } = useDesk();
  const roles = new Set<MarkRole>(marks.filter(({ level }) => level !== 'quiet').map(({ role }) => role));
  return (
    <p class="mark-key" aria-hidden="true">
      {[...roles].map((role) => (
        <span key={role} class={`focus-${role}`}>
          {text(`mark.${role}`)}
        </span>
      ))}
    </p>
  );
}
