/** Where what looks like the name of a person is none: words that make up no name, and what only a place or a thing stands beside. */
import type { NameFacts } from '../../../name-facts.js';
import { characters, type Forbidding, type Pattern, words } from '../../../rule.js';
import { KINDS_OF_PRIZE, NAMED_AFTER, THINGS } from '../../words/actors/named-things.js';
import {
  CANTONESE,
  JOINS_NAMES,
  KIN,
  NEVER_IN_NAME,
  SELDOM_ENDS_NAME,
  SEXES,
  WEEKDAYS,
} from '../../words/actors/names.js';
import * as place from '../../words/places.js';

type NoName = Forbidding<NameFacts, 'name'>;

/** Any that holds forbids the name, wherever it stands. */
export const NO_NAME: readonly NoName[] = [
  {
    name: 'name-ends-in-time',
    forbids: 'name',
    when: {
      any: [
        { wordEnds: [characters('今去前明当同昨'), characters('年日天晚月')] },
        { wordEnds: [characters('上本下'), words('月 周年')] },
        { wordEnds: [characters('今昨')] },
      ],
    },
    reads: 'a word of time, joined to a name or alone: 简上月',
    example: '智利总统⟦卡洛斯·罗哈斯当天⟧会见秘鲁外长。',
    spares: '智利总统⟦卡洛斯·罗哈斯⟧周一会见秘鲁外长。',
  },
  {
    name: 'word-of-speech-in-name',
    forbids: 'name',
    when: { wordHas: characters('的了说称与和及咗嘅哋唔，。「」') },
    reads: 'a word of speech, a particle or a mark: no name holds one',
    example: '智利总统⟦卡洛斯·罗哈斯及⟧外长周一访问秘鲁。',
    spares: '智利总统⟦卡洛斯·罗哈斯⟧周一访问秘鲁。',
  },
  {
    name: 'name-ends-in-adverb',
    forbids: 'name',
    when: { wordEnds: [characters('又被亦其昨今将曾已则就也因所')] },
    unless: [{ known: { endsInTitle: true } }],
    reads: 'what begins to tell what somebody does, joined to a name',
    example: '智利总统⟦卡洛斯·罗哈斯因⟧病缺席。',
    spares: '智利总统⟦卡洛斯·罗哈斯⟧受伤缺席。',
  },
  {
    name: 'weekday',
    forbids: 'name',
    when: { word: WEEKDAYS },
    reads: 'a day of the week, whose first character is a surname too',
    example: '智利总统⟦周内⟧说，预算案不会撤回。',
    spares: '智利总统⟦周文⟧说，预算案不会撤回。',
  },
  {
    name: 'surname-and-sex',
    forbids: 'name',
    when: { known: { length: 2 }, wordEnds: [SEXES] },
    reads: 'somebody known by a surname and a sex alone: 梁男',
    example: '智利店主⟦唐妇⟧说，价格上涨。',
    spares: '智利店主⟦唐文⟧说，价格上涨。',
  },
  {
    name: 'kin',
    forbids: 'name',
    when: { word: KIN },
    reads: 'whom everybody calls so: 伯伯, 阿婆',
    example: '智利店主⟦阿伯⟧说，价格上涨。',
    spares: '智利店主⟦阿古⟧说，价格上涨。',
  },
  {
    name: 'name-ends-in-when',
    forbids: 'name',
    when: { wordEnds: [characters('时前后')], known: { hasSurname: false } },
    reads: 'the end of a clause of time: 通话时',
    example: '智利总统⟦散步时⟧说，预算案不会撤回。总统散步时表示，预算案已经通过。',
    spares: '智利总统⟦唐佑时⟧说，预算案不会撤回。总统唐佑时表示，预算案已经通过。',
  },
  {
    name: 'two-function-words',
    forbids: 'name',
    when: { known: { length: 2 }, wordEnds: [NEVER_IN_NAME, NEVER_IN_NAME] },
    reads: 'two characters that only join other words: 于今',
    example: '唐佑平、⟦于可⟧和李明周一访问智利。',
    spares: '唐佑平、⟦于平⟧和李明周一访问智利。',
  },
  {
    name: 'short-office',
    forbids: 'name',
    when: { known: { length: 3 }, wordEnds: [characters('府局署厅院处')] },
    reads: 'a short form of a body, whatever the tagger says: 高市府',
    example: '智利发言人⟦高市府⟧说，预算案不会撤回。',
    spares: '智利发言人⟦高市平⟧说，预算案不会撤回。',
  },
  {
    name: 'short-league',
    forbids: 'name',
    when: { known: { length: 3, beginsWithSurname: false }, wordEnds: [characters('盟党会联')] },
    reads: 'a short form of a league or party, unless a surname begins it',
    example: '李明、⟦阿拉盟⟧和王芳周一访问智利。',
    spares: '李明、⟦唐拉盟⟧和王芳周一访问智利。',
  },
  {
    name: 'side-of-state',
    forbids: 'name',
    when: { wordEnds: ['方'], known: { length: 2, beginsWithState: true } },
    reads: 'a letter of a state and 方: 俄方',
    example: '李明、⟦黎方⟧和王芳周一访问智利。',
    spares: '李明、⟦罗方⟧和王芳周一访问智利。',
  },
  {
    name: 'spoken-cantonese',
    forbids: 'name',
    when: { wordHas: CANTONESE },
    reads: 'characters of spoken Cantonese write no name',
    example: '智利店主⟦唐佑系⟧说，价格上涨。',
    spares: '智利店主⟦唐佑平⟧说，价格上涨。',
  },
  {
    name: 'weak-name-and-function-word',
    forbids: 'name',
    when: { wordEnds: [SELDOM_ENDS_NAME], known: { isForeign: false, isWeak: true } },
    reads: 'it ends in what hardly ends a name, and is met once with nothing personal beside it',
    example: '智利警方周一逮捕⟦李小才⟧。',
    spares: '智利警方周一逮捕⟦李小才⟧。李小才说，他没有抢劫。',
  },
];

/** One place of which any of them holds forbids the name. */
export const NO_NAME_ANYWHERE: readonly NoName[] = [
  {
    name: 'thing-in-quotes',
    forbids: 'name',
    when: { before: [THINGS, characters('「“『‘')] },
    reads: 'in quotation marks behind what kind of thing it is: 台风「海燕」',
    example: '台风“⟦玛丽亚⟧”周一袭击智利。',
    spares: '作家“⟦玛丽亚⟧”周一访问智利。',
  },
  {
    name: 'ship-in-quotes',
    forbids: 'name',
    when: { before: [characters('「“『‘')], after: [characters('」”』’'), '号'] },
    reads: 'in quotation marks and called 号: “海星”号',
    example: '“⟦卡洛斯·罗哈斯⟧”号周一抵达智利。',
    spares: '“⟦卡洛斯·罗哈斯⟧”周一抵达智利。',
  },
  {
    name: 'road',
    forbids: 'name',
    when: {
      wordEnds: [{ gap: 2, least: 2, without: '\n' }, place.ROADS],
      any: [
        { before: [characters('在沿往经到于')] },
        { before: [place.ROADS, JOINS_NAMES] },
        { after: [JOINS_NAMES, { gap: 4, least: 1, han: true }, place.ROADS] },
        { after: [place.DIGITS, { upTo: 6, of: [place.DIGITS] }, '号'] },
        { after: [place.COMPASS, '行'] },
        { after: [words('一带 交界 的人士')] },
      ],
    },
    reads: 'it ends as roads do, beside another road, at an address or where something goes on',
    example: '智利示威者周一沿⟦卡洛斯·罗哈斯路⟧前进。',
    spares: '智利示威者周一拥护⟦卡洛斯·罗哈斯路⟧。',
  },
  {
    name: 'place-on-the-way',
    forbids: 'name',
    when: { before: [place.TOWARDS_PLACE], after: [place.BEHIND_PLACE] },
    reads: 'between what leads to a place and what goes on with its name: 抵达某某港',
    example: '货轮周一抵达⟦卡洛斯·罗哈斯⟧港。',
    spares: '货轮周一抵达港口，⟦卡洛斯·罗哈斯⟧说，价格上涨。',
  },
  {
    name: 'lies-at',
    forbids: 'name',
    when: { before: [place.ONLY_BEFORE_PLACE] },
    reads: 'what stands in front leads to nothing but a place: 位于某地',
    example: '工厂位于⟦卡洛斯·罗哈斯⟧。',
    spares: '工厂属于⟦卡洛斯·罗哈斯⟧。',
  },
  {
    name: 'point-of-compass-from',
    forbids: 'name',
    when: { after: ['以', place.COMPASS] },
    reads: 'a direction is counted from it: 某地以西',
    example: '智利总统⟦唐佑平⟧说，地震发生在唐佑平以西。',
    spares: '智利总统⟦唐佑平⟧说，地震发生在秘鲁以西。',
  },
];

const NAMES_OTHER: Pattern = [
  { upTo: 1, of: [characters('-－—–·'), { gap: 6, least: 1, han: true }] },
  { maybe: KINDS_OF_PRIZE },
];

/** Each place of which any of them holds: together they forbid the name. */
export const NO_NAME_EVERYWHERE: readonly NoName[] = [
  {
    name: 'named-after-it',
    forbids: 'name',
    when: { after: [...NAMES_OTHER, NAMED_AFTER] },
    reads: 'it only ever names something else: 罗美尔奖, 多德-弗兰克法案',
    example: '智利作家周一获得⟦卡洛斯·罗哈斯⟧文学奖。',
    spares: '智利作家⟦卡洛斯·罗哈斯⟧周一获得文学奖。',
  },
  {
    name: 'model',
    forbids: 'name',
    when: { after: [...NAMES_OTHER, characters('-－'), characters('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')] },
    reads: 'a letter or number of a model stands behind it: 某某-7',
    example: '智利军方周一发射⟦卡洛斯·罗哈斯⟧-7导弹。',
    spares: '智利军方周一逮捕⟦卡洛斯·罗哈斯⟧。',
  },
  {
    name: 'station-of-road',
    forbids: 'name',
    when: { after: [...NAMES_OTHER, '道', [...characters('票站口交一沿及、'), ...place.DIGITS]] },
    reads: 'a road begins with it, and its crossing, station or number follows',
    example: '智利示威者周一聚集在⟦卡洛斯·罗哈斯⟧道口。',
    spares: '智利发言人⟦卡洛斯·罗哈斯⟧道歉。',
  },
  {
    name: 'behind-state-letter',
    forbids: 'name',
    when: { known: { length: 2 }, wordEnds: ['方', { gap: 1, least: 1, without: '' }], before: [place.STATE_LETTERS] },
    reads: 'the letter of a state in front makes a side of its first character: 俄|方乐见',
    example: '俄⟦方乐⟧说，预算案不会撤回。',
    spares: '智利店主⟦方乐⟧说，预算案不会撤回。',
  },
  {
    name: 'part-of-place',
    forbids: 'name',
    when: { wordEnds: [place.PLACE_ENDS], any: [{ over: { tags: ['LOC'] } }, { previous: { tags: ['PER', 'LOC'] } }] },
    reads: 'wherever it stands, a longer place runs over it: 罗德州 in 诺夫哥罗德州',
    example: '爆炸发生在诺夫哥⟦罗德州⟧。',
    spares: '智利店主⟦罗德州⟧说，价格上涨。',
  },
];
