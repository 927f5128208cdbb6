/** Speakers and groups that a text does not name: 专家, 日媒, 接近商务部的人士; and how many they are. */
import type { ForbiddingActor } from '../../../actor-rule.js';
import type { SpeechQuery } from '../../../cues.js';
import { characters, type NoFacts, type Pattern, words } from '../../../rule.js';
import * as group from '../../words/actors/groups.js';
import { COUNTS_ONE } from '../../words/actors/persons.js';
import * as counting from '../../words/counting.js';
import { STATE_LETTERS } from '../../words/places.js';

const SOME: Pattern = [
  {
    any: [[counting.UP_TO_TEN, { maybe: counting.BEHIND_TEN }], [{ upTo: 4, least: 1, of: [counting.FIGURES] }]],
  },
  [...COUNTS_ONE, '家'],
];

/** 其中一名, 多名: the count in front of a group. */
export const COUNT_OF_GROUP: Pattern = [
  { maybe: words('至少 约 近 逾 超过 另外 另 其中 这 那 该 某') },
  ...SOME,
  { edge: 'end' },
];

/** 三名, 该: what else counts a group or points at it. */
export const QUANTITY_BEFORE_GROUP: Pattern = [
  { upTo: 24, least: 1, of: [characters('两三四五六七八九十0123456789')] },
  counting.OF_PEOPLE,
  { edge: 'end' },
];
export const POINTER_BEFORE_GROUP: Pattern = [words('该 这名 那名 这位'), { edge: 'end' }];

/** 一名 in 一名官员: the count that the words of a group begin with. */
export const GROUP_BEGINS_WITH_COUNT: Pattern = [{ edge: 'start' }, ...SOME];

/** What stands in front of a count and is not quoted with the group. */
export const BEFORE_COUNT: Pattern = [{ edge: 'start' }, words('其中 至少 另外 另')];

/** 一名, 这名: of one person. */
export const ONE_OF_GROUP: Pattern = [
  {
    any: [
      [{ noneInFront: [characters('十百千')] }, '一', COUNTS_ONE],
      [{ edge: 'start' }, counting.POINTERS, { noneAhead: [characters('两三四五六七八九十几数多些0123456789')] }],
      [{ edge: 'start' }, '1', COUNTS_ONE],
    ],
  },
];

export const ONE_PERSON: Pattern = [group.ONE_OF_A_KIND, { edge: 'end' }];

/** One where it is known whose it is: 路透社记者 asks once, 记者 may be all of them. */
export const ONE_IF_KNOWN_WHOSE = '记者';

/** 本报. */
export const OWN_MEDIUM: Pattern = ['本', group.OWN_MEDIUM_ENDS];

export const GROUP_AS_BODY: Pattern = [
  { any: [[group.GROUPS_AS_BODIES], [group.SIDES, '方'], OWN_MEDIUM] },
  { edge: 'end' },
];

export const MEDIA_GROUP: Pattern = [group.MEDIA_NOUNS, { edge: 'end' }];

/** 接近商务部的人士, 熟悉谈判的外交官: known by what they are close to. */
export const DESCRIBED_SOURCE: Pattern = [
  {
    any: [
      [group.NEAR_TO, { gap: 10, least: 2, without: '，。；、：“”「」\n' }, '的', { maybe: ['匿名'] }, group.SOURCES],
      [group.KNOWN_AS_SOURCES, { not: ['士'] }],
    ],
  },
];

/** What is a voice only where it says or believes something: 消息称, 市场普遍预计. */
export const ONLY_SPEAKING: ReadonlyMap<string, NonNullable<SpeechQuery['frames']>> = new Map([
  ['消息', ['say']],
  ['市场', ['think']],
]);

/** 日媒, 本报, 当地媒体. */
export const MEDIA: Pattern = [
  {
    any: [
      [[...ONLY_SPEAKING.keys()]],
      [...OWN_MEDIUM, { not: characters('告道人身') }],
      [STATE_LETTERS, '媒', { not: ['体'] }],
      [group.WHOSE_MEDIA, group.KINDS_OF_MEDIA],
    ],
  },
];

/** 船长某某的妻子: known by whose relative or lawyer they are. */
export const OWNED_PERSON: Pattern = [{ inFront: ['的'] }, group.RELATIVES_AND_AIDES];

export const NO_GROUP: readonly ForbiddingActor<NoFacts, 'group'>[] = [
  {
    name: 'reporters-event',
    forbids: 'group',
    when: { wordEnds: ['记者'], after: [words('会 室 团 证 招待会')] },
    reads: 'the noun is the beginning of another: 记者会',
    example: '外长周一出席⟦记者⟧会。',
    spares: '外长周一会见⟦记者⟧。',
  },
];

/** 两位, 另一名: how many, and not of whom. */
export const COUNT_ALONE: Pattern = [
  { edge: 'start' },
  {
    any: [
      [{ upTo: 24, least: 1, of: [[...counting.UP_TO_TEN, ...characters('0123456789')]] }],
      ['另', { maybe: ['一'] }],
      ['某'],
    ],
  },
  COUNTS_ONE,
  { edge: 'end' },
];
