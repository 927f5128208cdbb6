/** What leads from one person, body or title to the next. */
import type { ForbiddingActor } from '../../../actor-rule.js';
import { characters, type NoFacts, type Pattern } from '../../../rule.js';
import * as kin from '../../words/actors/persons.js';
import { BEHIND_NO_TITLE, LEADS_TO_SPEAKER, OF, ONE_OF } from '../../words/actors/titles.js';

const START = { edge: 'start' } as const;
const END = { edge: 'end' } as const;

/** 潘某的女儿马某, 潘某之子潘某, 潘某的律师陈某: whose relative or helper it is. */
export const OF_KIN: Pattern = [
  START,
  { maybe: [OF, '之'] },
  { upTo: 2, of: [kin.WHICH_RELATIVE] },
  {
    any: [
      [kin.SOMEBODYS],
      [{ inFront: ['之'] }, kin.RELATIVE_IN_SHORT],
      [{ inFront: [kin.LINES_OF_KIN] }, kin.SIBLINGS_IN_SHORT],
    ],
  },
  END,
];

/** 伤者之一的黄小姐, 网友“小鱼儿”: what stands between a description and the name it belongs to. */
export const OF_DESCRIBED: Pattern = [START, { any: [[{ maybe: [ONE_OF] }, OF], [characters('“「『')]] }, END];

/** Any of them forbids that a title stands for its holder. */
export const NO_TITLE_ALONE: readonly ForbiddingActor<NoFacts, 'actor'>[] = [
  {
    name: 'title-goes-on',
    forbids: 'actor',
    when: { after: [BEHIND_NO_TITLE] },
    reads: 'what could still be part of the title, or of a name, stands behind it: 总统选举',
    example: '⟦总统⟧选举周一举行。',
    spares: '⟦总统⟧周一出席。',
  },
];

/** 据检察官: somebody is cited. */
export const CITED_BEFORE: Pattern = [LEADS_TO_SPEAKER];
