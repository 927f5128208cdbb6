/** Where a bare noun means the one person whom the text names with it, and where it does not. */
import { characters, type Forbidding, type NoFacts, type Pattern } from '../../../rule.js';
import { COUNTS_ONE, LEADS_TO_KNOWN, ONE_IN_STORY, SEVERAL } from '../../words/actors/persons.js';
import { DIGITS } from '../../words/places.js';

/** 被告 of 被告毛某: how what stands in front of the name ends. */
export const ROLE_BEFORE_NAME: Pattern = [ONE_IN_STORY, { edge: 'end' }];

/** 该名, 涉案: what leads to the noun and is no part of it. */
export const LEAD_OF_ROLE: Pattern = [{ edge: 'start' }, { maybe: LEADS_TO_KNOWN }, { maybe: COUNTS_ONE }];

type NoHolder = Forbidding<NoFacts, 'holder'>;

/** One place of the noun of which any of them holds forbids that it means whom the text names with it, wherever it stands. */
export const NO_HOLDER_ANYWHERE: readonly NoHolder[] = [
  {
    name: 'several-holders',
    forbids: 'holder',
    when: { any: [{ before: [[...SEVERAL, ...DIGITS], { maybe: ['名'] }] }, { after: ['们'] }] },
    reads: 'there is more than one of them: 两名被告, 各被告, 被告们',
    example: '智利法院说，被告唐佑平周一受审。⟦被告⟧否认抢劫。各被告周二上诉。',
    spares: '智利法院说，被告唐佑平周一受审。⟦被告⟧否认抢劫。',
  },
];

/** Any of them forbids it where it holds. */
export const NO_HOLDER_HERE: readonly NoHolder[] = [
  {
    name: 'holder-in-list',
    forbids: 'holder',
    when: { after: [characters('们、')] },
    reads: 'others follow, so that the noun is one of many: 被告、证人和律师',
    example: '智利法院说，被告唐佑平周一受审。⟦被告⟧、证人否认抢劫。',
    spares: '智利法院说，被告唐佑平周一受审。⟦被告⟧否认抢劫。',
  },
];
