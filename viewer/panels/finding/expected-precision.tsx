/** Beneath the least confidence: how many of what is shown to expect to be right. */
import { useMemo } from 'preact/hooks';
import { expectedOf } from '../../data/expected.js';
import type { Text } from '../../i18n/text.js';
import { useDesk } from '../shared/desk.js';

export function ExpectedPrecision() {
  const { index, shown, text } = useDesk();
  const expected = useMemo(() => expectedOf(index, shown), [index, shown]);
  if (expected.length === 0) return null;
  return (
    <ul class="expected note">
      {expected.map(({ label, count, tenths }) => (
        <li key={label}>{text(`expected.${label}`, { count, share: shareIn(text, tenths) })}</li>
      ))}
    </ul>
  );
}

function shareIn(text: Text, tenths: number): string {
  if (tenths === 10) return text('expected.nearlyAll');
  return tenths === 0 ? text('expected.hardlyAny') : text('expected.share', { tenths });
}
