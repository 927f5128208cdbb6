/** Why an item is in the graph: the rule that found it, how sure that is, and how it was decided. */
import type { Mark } from '../../data/evidence.js';
import type { Decidable } from '../../data/place-decisions.js';
import { useDesk } from '../shared/desk.js';
import { Section } from '../shared/section.js';
import { type Claim, Confidence } from './confidence.js';
import { Decisions } from './decisions.js';
import { Rule } from './rule.js';

interface WhyProps {
  readonly rule: unknown;
  readonly confidence: unknown;
  readonly claim: Claim;
  /** What a derived relation was derived from. */
  readonly basis?: unknown;
  /** What was decided on, if it was; where nothing is, such as a relation, rules alone tell. */
  readonly about: Decidable | null;
  readonly place: Mark | undefined;
}

export function Why({ rule, confidence, claim, basis, about, place }: WhyProps) {
  const { text } = useDesk();
  if (typeof rule !== 'string') return null;
  return (
    <Section name="why" title={text('why.title')}>
      {typeof basis === 'string' && <p class="derived-note">{text('why.derived', { basis })}</p>}
      <Rule name={rule} />
      {typeof confidence === 'number' && <Confidence value={confidence} claim={claim} />}
      {about && place && <Decisions about={about} place={place} />}
    </Section>
  );
}
