/** What each question must answer about the corpus, worked out from its articles. */
import type { Parameters, Value } from '../../../graph/store/index.js';

export interface Answer {
  readonly question: string;
  readonly given?: Parameters;
  readonly rows: readonly (readonly Value[])[];
}

const STRIKE = '北湾港罢工进入第三天';
const EVENING = '高原會見工會代表';
const ENDING = '港务公司补发工资 北湾港罢工结束';
const DAY9 = ['2026-03-09', 'day'] as const;

export const ANSWERS: readonly Answer[] = [
  {
    question: 'said-about',
    given: { event: 'event:arrears' },
    rows: [
      ['陈立', 'asserts', 'demand', '要求：补发三个月工资', [], ...DAY9, 'statement:pay'],
      ['苏敏', 'denies', 'deny', '“公司没有拖欠工资”', [], null, null, 'statement:no-arrears'],
    ],
  },
  {
    question: 'said-about',
    given: { event: '坐下来' },
    rows: [['高原', 'predicts', 'promise', '‘我会让公司坐下来谈’', ['陈立'], null, null, 'statement:talk']],
  },
  {
    question: 'said-by',
    given: { actor: '陳立' },
    rows: [
      [...DAY9, '宣布', 'inform', 'asserted', 'indirect', '工人将罢工到月底', STRIKE, '海港日报', 'statement:strike'],
      [...DAY9, '要求', 'demand', 'requested', 'mixed', '补发三个月工资', STRIKE, '海港日报', 'statement:pay'],
      [
        '2026-03-20',
        'day',
        '表示',
        'inform',
        'asserted',
        'indirect',
        '罢工今天结束',
        ENDING,
        '海港日报',
        'statement:over',
      ],
      [
        ...[null, null, '说', 'inform', 'asserted', 'direct', '高市长对我讲，‘我会让公司坐下来谈’', STRIKE, '海港日报'],
        'statement:told-me',
      ],
      [null, null, '否認', 'deny', 'denied', 'indirect', '收受好處', EVENING, '南方晚報', 'statement:no-favours'],
    ],
  },
  {
    question: 'said-by',
    given: { actor: '陈主席', act: 'inform', from: '2026-03-10', to: '2026-03-20' },
    rows: [
      [
        '2026-03-20',
        'day',
        '表示',
        'inform',
        'asserted',
        'indirect',
        '罢工今天结束',
        ENDING,
        '海港日报',
        'statement:over',
      ],
    ],
  },
  {
    question: 'addressed',
    rows: [
      ['陈立', 'demand', '港务公司', 1],
      ['高原', 'demand', '港务公司', 1],
      ['高原', 'promise', '陈立', 1],
    ],
  },
  { question: 'addressed', given: { act: 'promise' }, rows: [['高原', 'promise', '陈立', 1]] },
  {
    question: 'exchanges',
    given: { actor: 'actor:chen' },
    rows: [
      ['addresses', '港务公司', 'demand', '要求：补发三个月工资', '2026-03-09', 'statement:pay'],
      ['is addressed by', '高原', 'promise', '‘我会让公司坐下来谈’', null, 'statement:talk'],
    ],
  },
  { question: 'exchanges', given: { actor: '苏敏' }, rows: [] },
  {
    question: 'said-of',
    given: { actor: '港務' },
    rows: [
      ['陈立', 'demand', 'asserts', '要求：补发三个月工资', '拖欠工资', '2026-03-09', 'statement:pay'],
      ['陈立', 'demand', null, '要求：补发三个月工资', '港务公司', '2026-03-09', 'statement:pay'],
      ['苏敏', 'confirm', 'asserts', '“公司已补发全部工资”', '港务公司补发工资', '2026-03-19', 'statement:paid'],
      ['苏敏', 'deny', 'denies', '“公司没有拖欠工资”', '拖欠工资', null, 'statement:no-arrears'],
      ['高原', 'demand', 'requests', '要求：港務公司三天內提出方案', '港务公司', null, 'statement:plan'],
      ['高原', 'promise', 'predicts', '‘我会让公司坐下来谈’', '坐下来谈', null, 'statement:talk'],
    ],
  },
  {
    question: 'search',
    given: { words: '工资' },
    rows: [
      ['statement', '陈立', '要求：补发三个月工资', '2026-03-09', STRIKE, 'statement:pay'],
      ['event', null, '港务公司补发工资', '2026-03-19', ENDING, 'event:payment'],
      ['statement', '苏敏', '“公司已补发全部工资”', '2026-03-19', ENDING, 'statement:paid'],
      ['event', null, '拖欠工资', null, STRIKE, 'event:arrears'],
      ['statement', '苏敏', '“公司没有拖欠工资”', null, STRIKE, 'statement:no-arrears'],
    ],
  },
  {
    question: 'second-hand',
    rows: [
      ['高原', '要求：港務公司三天內提出方案', ['一名市府官員', '晚間新報'], 2, EVENING, 'statement:plan'],
      ['高原', '‘我会让公司坐下来谈’', ['陈立'], 1, STRIKE, 'statement:talk'],
    ],
  },
  { question: 'attributed', given: { actor: '陈立' }, rows: [] },
  {
    question: 'attributed',
    given: { actor: '高市长' },
    rows: [
      ['‘我会让公司坐下来谈’', ['陈立'], null, STRIKE, '海港日报', 'statement:talk'],
      ['要求：港務公司三天內提出方案', ['一名市府官員', '晚間新報'], null, EVENING, '南方晚報', 'statement:plan'],
    ],
  },
  { question: 'nested', rows: [['陈立', '高原', '‘我会让公司坐下来谈’', 1, 'statement:talk']] },
  {
    question: 'chain',
    given: { statement: 'statement:talk' },
    rows: [
      [0, '陈立', [], '“高市长对我讲，‘我会让公司坐下来谈’”', STRIKE, '海港日报', 'statement:told-me'],
      [1, '高原', ['陈立'], '‘我会让公司坐下来谈’', STRIKE, '海港日报', 'statement:talk'],
    ],
  },
  {
    question: 'chain',
    given: { statement: '三天內' },
    rows: [
      [
        ...[0, '高原', ['一名市府官員', '晚間新報'], '要求：港務公司三天內提出方案', EVENING, '南方晚報'],
        'statement:plan',
      ],
    ],
  },
  {
    question: 'single-source',
    rows: [
      ['坐下来谈', 'meet', 'planned', false, '高原', 1, STRIKE, 'event:talks'],
      ['拖欠工资', 'economic', 'denied', true, '陈立', 1, STRIKE, 'event:arrears'],
      ['罢工结束', 'cancellation', 'occurred', false, '陈立', 1, ENDING, 'event:over'],
      ['罷工重演', 'protest', 'planned', false, '專家', 1, EVENING, 'event:again'],
      ['高原介入', 'policy', 'planned', false, '一名知情人士', 1, STRIKE, 'event:step-in'],
    ],
  },
  {
    question: 'article-states',
    given: { article: '第三天' },
    rows: [
      ['北湾港罢工', 'protest', 'occurred', false, '2026-03-08', 'vague', '罢工', 3, 'event:strike'],
      ['高原與陳立會談', 'meet', 'occurred', false, ...DAY9, '会见', 134, 'event:meeting'],
    ],
  },
  {
    question: 'unnamed-sources',
    rows: [
      ['一名知情人士', 'person', 1, 1, ['市长高原已承诺介入']],
      ['專家', 'group', 1, 1, ['罷工明年還會重演']],
    ],
  },
  {
    question: 'unheard',
    rows: [
      ['港务公司', 'organization', 3, 2, 'actor:company'],
      ['林大海', 'person', 1, 1, 'actor:lin'],
      ['警方', 'organization', 1, 1, 'actor:police'],
    ],
  },
  { question: 'unheard', given: { limit: 1 }, rows: [['港务公司', 'organization', 3, 2, 'actor:company']] },
  {
    question: 'publishers',
    rows: [
      ['南方晚報', 2, 3, 1, 1],
      ['海港日报', 2, 10, 1, 1],
      [null, 1, 0, 0, 0],
    ],
  },
  {
    question: 'reposts',
    rows: [
      [
        'REPLACES',
        EVENING,
        '南方晚報',
        '2026-03-11',
        '南方晚報',
        '2026-03-11',
        'article:correction',
        'article:second-hand',
      ],
      ['SAME_TEXT', ENDING, null, '2026-03-25', '海港日报', '2026-03-20', 'article:repost', 'article:ending'],
    ],
  },
  {
    question: 'relayed-by',
    given: { actor: '晚間新報' },
    rows: [['高原', '要求：港務公司三天內提出方案', 2, null, EVENING, 'statement:plan']],
  },
];
