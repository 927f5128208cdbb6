/** A list of named facts; those without a value are left out. */
import type { ComponentChildren } from 'preact';
import { describeRule } from '../../graph/model/rules/index.js';
import type { TextKey } from '../i18n/text.js';
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

/** The name of a rule, and what it reads where it is one of ours. */
export function ruleOf(name: unknown): ComponentChildren {
  if (typeof name !== 'string') return null;
  return (
    <>
      <code>{name}</code>
      <span class="rule-reads" lang="en">
        {describeRule(name)}
      </span>
    </>
  );
}

/** A probability as a percentage. */
export function confidenceOf(value: unknown): string | null {
  return typeof value === 'number' ? `${Math.round(value * 100)}%` : null;
}
