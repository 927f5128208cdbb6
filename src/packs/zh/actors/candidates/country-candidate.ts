/** One mention of a state as a candidate. */
import type { Span } from '../../../../../graph/model/index.js';
import type { Candidate } from '../../../../extract/actors/candidate.js';
import type { Country } from '../../../../language/index.js';

export function countryCandidate(country: Country, span: Span, rest: Partial<Candidate> = {}): Candidate {
  return {
    ...span,
    kind: country.status === 'bloc' ? 'organization' : 'country',
    key: `country:${country.iso}`,
    form: 'name',
    rule: 'country-name',
    unnamed: false,
    isMedium: false,
    isModifier: false,
    weight: 3,
    ...rest,
  };
}
