/** A list of named facts; those without a value are left out. */
import type { ComponentChildren } from 'preact';
import type { TextKey } from '../../i18n/text.js';
import { useDesk } from './desk.js';

export type Fact = readonly [name: TextKey, value: ComponentChildren];

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { text } = useDesk();
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{text(name)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
