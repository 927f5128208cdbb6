/** States by name, by one character and by their capital: where they act, and where they are a place or describe a noun. */

import type { ForbiddingActor } from '../../../actor-rule.js';
import { characters, type Finding, type NoFacts, type Pattern, words } from '../../../rule.js';
import type { StateFacts } from '../../../state-facts.js';
import * as state from '../../words/actors/states.js';
import { STATE_LETTERS } from '../../words/places.js';

/** 政府 in 日本政府: belongs to the name. */
export const GOVERNMENT: Pattern = [state.GOVERNMENTS];
export const GOVERNMENT_OF_CAPITAL: Pattern = [state.GOVERNMENTS_OF_CAPITAL];
export const STATES_TOGETHER: Pattern = [state.BEHIND_STATES, { edge: 'end' }];

/** Where the name of a state only says where, or whose. */
export const STATE_DESCRIBES: readonly ForbiddingActor<StateFacts, 'party'>[] = [
  {
    name: 'towards-state',
    forbids: 'party',
    when: { known: { isGovernment: false }, before: [state.TOWARDS_STATE] },
    reads: 'somebody is there or on the way: 抵达日本',
    example: '货轮周一抵达⟦秘鲁⟧。',
    spares: '货轮公司周一指责⟦秘鲁⟧。',
  },
  {
    name: 'within-state',
    forbids: 'party',
    when: { known: { isGovernment: false }, after: [{ maybe: ['的'] }, state.WITHIN_STATE] },
    reads: 'a stretch of it, its tongue or its people follows: 日本境内',
    example: '爆炸周一发生于⟦秘鲁⟧境内。',
    spares: '公司周一指责⟦秘鲁⟧。',
  },
  {
    name: 'state-before-noun',
    forbids: 'party',
    when: {
      known: { isGovernment: false },
      any: [{ next: { tags: words('n nz nw PER ORG LOC vn a s f an m') } }, { next: { words: ['的'] } }],
    },
    reads: 'it describes the noun or the name behind: 日本首相, 美国汽车',
    example: '公司周一进口⟦秘鲁⟧汽车。',
    spares: '公司周一指责⟦秘鲁⟧。',
  },
  {
    name: 'of-government',
    forbids: 'party',
    when: { known: { isGovernment: true }, after: ['的'] },
    reads: 'its government has what follows: 日本政府的决定',
    example: '⟦秘鲁政府⟧的决定引发争议。',
    spares: '⟦秘鲁政府⟧周一指责智利。',
  },
];

/** Where a capital means the government. */
export const CAPITAL_ACTS: readonly Finding<NoFacts, 'government'>[] = [
  {
    name: 'capital-opens-clause',
    finds: 'government',
    when: {
      before: [{ any: [[{ edge: 'start' }], [characters('\n。，；、：「“（(')]] }],
      next: { tags: words('d v p c') },
    },
    unless: [{ after: [[...state.OF_CITY, '在']] }],
    reads: 'a clause begins with it, and it does something: 平壤于1月宣布',
    example: '⟦平壤⟧于1月宣布停火。',
    spares: ['记者从⟦平壤⟧宣布停火。', '⟦平壤⟧举行阅兵。'],
  },
  {
    name: 'capital-dealt-with',
    finds: 'government',
    when: { before: [state.DEALS_WITH] },
    unless: [{ after: [[...state.OF_CITY, '会']] }],
    reads: 'somebody deals with it: 指责平壤',
    example: '外长周一指责⟦平壤⟧。',
    spares: ['外长周一访问⟦平壤⟧。', '代表团周一与⟦平壤⟧市长会面。'],
  },
];

/** 中方, 智方: the side of one of the states with these letters. */
export function sideOf(letters: readonly string[]): Pattern {
  return [{ as: 'letters', of: [letters] }, '方', { not: characters('便向面案法式针位块程式言') }];
}

/** 访华, 涉台, 对美: somebody does it to the state. */
export const STATE_AS_OBJECT: Pattern = [
  { inFront: [state.DONE_TO_STATE] },
  { as: 'letters', of: [STATE_LETTERS] },
  { noneAhead: [{ gap: 1, han: true }, characters('国本洲')] },
  { ahead: [{ any: [[{ noneAhead: [{ gap: 1, least: 1, han: true }] }], [state.BEHIND_OBJECT]] }] },
];

/** 中日关系: states side by side. */
export const STATES_IN_PAIR: Pattern = [
  { as: 'letters', of: [{ upTo: 4, least: 2, of: [STATE_LETTERS] }] },
  { ahead: [state.BETWEEN_STATES] },
];
/** The same where the tagger takes them for a word: 美英澳. */
export const PAIR_ALONE: Pattern = [{ edge: 'start' }, { upTo: 4, least: 2, of: [STATE_LETTERS] }, { edge: 'end' }];

/** 美军, 日企, 俄外长, 中驻美大使: whose body or office it is. */
export const STATE_OF_BODY: Pattern = [
  { as: 'letters', of: [STATE_LETTERS] },
  {
    ahead: [
      {
        any: [['军', { not: words('团 队员 属') }], [state.OF_STATE], ['驻', STATE_LETTERS, '大使']],
      },
    ],
  },
];

/** 驻圣保罗总领馆: behind the name of the state that sends it. */
export const MISSION: Pattern = [
  { maybe: ['常'] },
  '驻',
  { gap: 12, least: 1, shortest: true, without: '，。；：、！？ \n\r\t\u3000\u00a0“”「」（）()在于向对和与的' },
  state.MISSIONS,
];
