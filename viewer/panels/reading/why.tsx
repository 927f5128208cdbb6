/** Why an item is in the graph: the rule that found it, and how sure that is. */

import { useDesk } from '../shared/desk.js';
import { Section } from '../shared/section.js';
import { type Claim, Confidence } from './confidence.js';
import { Rule } from './rule.js';

interface WhyProps {
  readonly rule: unknown;
  readonly confidence: unknown;
  readonly claim: Claim;
  /** What a derived relation was derived from. */
  readonly basis?: unknown;
}

export function Why({ rule, confidence, claim, basis }: WhyProps) {
  const { text } = useDesk();
  if (typeof rule !== 'string') return null;
  return (
    <Section name="why" title={text('why.title')}>
      {typeof basis === 'string' && <p class="derived-note">{text('why.derived', { basis })}</p>}
      <Rule name={rule} />
      {typeof confidence === 'number' && <Confidence value={confidence} claim={claim} />}
    </Section>
  );
}
