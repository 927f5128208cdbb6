/** Which nouns stand for the body named last before them, and which names they can mean. */
import type { SpeakerFacts } from '../../../name-facts.js';
import { characters, type Pattern, type Rule, type Words, words } from '../../../rule.js';
import { COUNTS_ONE, POINTS_BACK, POINTS_TO_NEXT } from '../../words/actors/persons.js';
import { LATIN_LETTERS } from '../../words/letters.js';

/** A noun, wherever the rule holds of it, means the last body before it that is called so. */
export interface BodyAnaphor extends Rule<SpeakerFacts> {
  readonly nouns: Words;
  /** How the names end that it can mean. */
  readonly means: Pattern;
}

const COMPANY: Pattern = [[...words('公司 集团 股份 科技 电池 汽车 控股 实业 国际 能源'), ...LATIN_LETTERS]];

export const BODY_ANAPHORS: readonly BodyAnaphor[] = [
  {
    name: 'this-company',
    nouns: words('该公司 这家公司 本公司 公司方面'),
    means: COMPANY,
    when: {},
    reads: 'the company named last: 该公司',
    example: '北风科技公司周一发布财报。⟦该公司⟧预计明年盈利。',
    spares: '智利警方周一发布通报。⟦该公司⟧预计明年盈利。',
  },
  {
    name: 'bare-company',
    nouns: ['公司'],
    means: COMPANY,
    when: {
      before: [{ any: [[characters('，。；：、\n“「')], [{ edge: 'start' }]] }],
      any: [{ after: [characters('预将已也还在于股的今去年并董')] }, { known: { speaks: true } }],
    },
    unless: [{ after: ['方面'] }],
    reads: 'the noun alone at the head of a clause, before what a company does: 公司预计',
    example: '北风科技公司周一发布财报。⟦公司⟧预计明年盈利。',
    spares: '北风科技公司周一发布财报。⟦公司⟧债券下跌。',
  },
  {
    name: 'this-school',
    nouns: words('该校 校方 这所学校'),
    means: [words('学校 大学 学院 中学 小学 幼儿园 基地')],
    when: {},
    reads: 'the school named last: 校方',
    example: '青江大学周一停课。⟦校方⟧表示，将展开调查。',
    spares: '北风科技公司周一停工。⟦校方⟧表示，将展开调查。',
  },
  {
    name: 'this-hospital',
    nouns: words('该院 院方 该医院'),
    means: ['医院'],
    when: {},
    reads: 'the hospital named last: 院方',
    example: '青江医院周一停诊。⟦院方⟧表示，将展开调查。',
    spares: '北风科技公司周一停工。⟦院方⟧表示，将展开调查。',
  },
  {
    name: 'side-of-department',
    nouns: ['署方'],
    means: ['署'],
    when: {},
    reads: 'the department named last whose name ends so: 署方 of 难民署',
    example: '联合国难民署周一发布报告。⟦署方⟧表示，将展开调查。',
    spares: '北风科技公司周一发布报告。⟦署方⟧表示，将展开调查。',
  },
  {
    name: 'side-of-bureau',
    nouns: ['局方'],
    means: ['局'],
    when: {},
    reads: 'the bureau named last whose name ends so: 局方 of 气象局',
    example: '智利气象局周一发布报告。⟦局方⟧表示，将展开调查。',
    spares: '北风科技公司周一发布报告。⟦局方⟧表示，将展开调查。',
  },
  {
    name: 'side-of-office',
    nouns: ['处方'],
    means: ['处'],
    when: {},
    unless: [{ after: [characters('药笺')] }],
    reads: 'the office named last whose name ends so, and no prescription: 处方 of 秘书处',
    example: '联合国秘书处周一发布报告。⟦处方⟧表示，将展开调查。',
    spares: '联合国秘书处周一发布报告。⟦处方⟧药表示，将展开调查。',
  },
  {
    name: 'side-of-house',
    nouns: ['馆方'],
    means: [words('馆 博物院 中心')],
    when: {},
    reads: 'the museum, library or centre named last: 馆方',
    example: '青江博物馆周一闭馆。⟦馆方⟧表示，将展开调查。',
    spares: '北风科技公司周一停工。⟦馆方⟧表示，将展开调查。',
  },
  {
    name: 'side-of-association',
    nouns: ['会方'],
    means: ['会'],
    when: {},
    reads: 'the association named last whose name ends so: 会方 of 作家协会',
    example: '智利作家协会周一发布报告。⟦会方⟧表示，将展开调查。',
    spares: '北风科技公司周一发布报告。⟦会方⟧表示，将展开调查。',
  },
  {
    name: 'this-organization',
    nouns: words('该组织 该机构 该协会 该基金会 该团体 该联盟 该委员会'),
    means: [words('组织 机构 协会 基金会 联盟 委员会 会 中心')],
    when: {},
    reads: 'the association named last: 该组织',
    example: '智利作家协会周一发布报告。⟦该组织⟧表示，将展开调查。',
    spares: '北风科技公司周一发布报告。⟦该组织⟧表示，将展开调查。',
  },
  {
    name: 'this-party',
    nouns: ['该党'],
    means: [words('党 阵线 联盟')],
    when: {},
    reads: 'the party named last: 该党',
    example: '智利社会党周一发布声明。⟦该党⟧表示，将退出选举。',
    spares: '北风科技公司周一发布声明。⟦该党⟧表示，将退出选举。',
  },
  {
    name: 'this-bank',
    nouns: ['该银行'],
    means: ['银行'],
    when: {},
    reads: 'the bank named last: 该银行',
    example: '智利中央银行周一发布报告。⟦该银行⟧表示，将加息。',
    spares: '北风科技公司周一发布报告。⟦该银行⟧表示，将加息。',
  },
  {
    name: 'this-bank-in-short',
    nouns: ['该行'],
    means: [words('银行 央行')],
    when: {},
    reads: 'the bank named last, in short: 该行',
    example: '智利中央银行周一发布报告。⟦该行⟧表示，将加息。',
    spares: '北风科技公司周一发布报告。⟦该行⟧表示，将加息。',
  },
  {
    name: 'this-paper',
    nouns: ['该报'],
    means: ['报', { maybe: ['》'] }],
    when: {},
    reads: 'the paper named last: 该报',
    example: '《人民日报》周一发表社论。⟦该报⟧指出，经济复苏。',
    spares: '北风科技公司周一发表声明。⟦该报⟧指出，经济复苏。',
  },
];

/** 该官员, 这名司机: how what points back to somebody called by that noun begins. */
export const POINTER: Pattern = [{ edge: 'start' }, POINTS_BACK, { maybe: COUNTS_ONE }];
/** 该|官员: the same, in front of the noun. */
export const POINTER_IN_FRONT: Pattern = [POINTS_TO_NEXT, { maybe: COUNTS_ONE }];
