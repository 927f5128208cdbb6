/** Where a surname and 某 tell of nobody: 由于某户, 某次. */
import type { CourtesyFacts } from '../../../name-facts.js';
import type { Forbidding } from '../../../rule.js';
import { COUNTED_WITH_SOME, SOME } from '../../words/actors/persons.js';

export const NO_COURTESY: readonly Forbidding<CourtesyFacts, 'name'>[] = [
  {
    name: 'surname-ends-word',
    forbids: 'name',
    when: { wordEnds: [SOME], known: { endsAction: true } },
    reads: 'the surname is the end of another word: 由于某户',
    example: '智利警方说，由⟦于某⟧户否认抢劫。',
    spares: '智利警方说，⟦于某⟧户外否认抢劫。',
  },
  {
    name: 'some-counts',
    forbids: 'name',
    when: { wordEnds: [SOME], after: [COUNTED_WITH_SOME] },
    reads: '某 belongs to what is counted behind it: 运营商某次',
    example: '智利警方说，厂⟦方某⟧次否认抢劫。',
    spares: '智利警方说，⟦方某⟧否认抢劫。',
  },
];
