/** Two more invented articles on the strike: one in traditional script at second hand, one ten days later. */
import type { ExtractionDraft } from '../../support/extraction-builder.js';

const evening = `高原會見工會代表
北灣市市長高原9日與工會主席陳立會談。《晚間新報》援引一名市府官員的話說，高原要求港務公司三天內提出方案。
專家認為，罷工明年還會重演。陳立否認收受好處。`;

export const secondHand: ExtractionDraft = {
  article: {
    id: 'article:second-hand',
    headline: '高原會見工會代表',
    publisher: '南方晚報',
    url: 'https://evening.example/gao',
    language: 'zh-Hant',
    publishedAt: '2026-03-11',
    updatedAt: null,
    text: evening,
  },
  regions: [['body', evening]],
  actors: [
    { id: 'actor:chen', name: '陈立', kind: 'person', aliases: ['陳立'], words: ['陳立'] },
    { id: 'actor:gao', name: '高原', kind: 'person', roles: ['市長'] },
    { id: 'actor:company', name: '港务公司', kind: 'organization', aliases: ['港務公司'], words: ['港務公司'] },
    { id: 'actor:paper', name: '晚間新報', kind: 'organization' },
    { id: 'actor:official', name: '一名市府官員', kind: 'person', unnamed: true },
    { id: 'actor:experts', name: '專家', kind: 'group', unnamed: true },
  ],
  statements: [
    {
      id: 'statement:plan',
      text: '港務公司三天內提出方案',
      speaker: 'actor:gao',
      act: 'demand',
      cueWords: '要求',
      via: ['actor:official', 'actor:paper'],
      addressees: ['actor:company'],
      about: [{ id: 'actor:company', stance: 'requests' }],
    },
    {
      id: 'statement:again',
      text: '罷工明年還會重演',
      speaker: 'actor:experts',
      act: 'predict',
      cueWords: '認為',
      about: [{ id: 'event:again', stance: 'predicts' }],
    },
    {
      id: 'statement:no-favours',
      text: '收受好處',
      speaker: 'actor:chen',
      act: 'deny',
      cueWords: '否認',
      about: [{ id: 'event:favours', stance: 'denies' }],
    },
  ],
  events: [
    {
      id: 'event:meeting-2',
      label: '高原與陳立會談',
      type: 'meet',
      status: 'occurred',
      words: ['會談'],
      when: ['2026-03-09', '2026-03-09', 'day', '9日'],
      who: { 'actor:gao': 'agent', 'actor:chen': 'other' },
    },
    {
      id: 'event:again',
      label: '罷工重演',
      type: 'protest',
      status: 'planned',
      words: ['重演'],
      when: ['2027-01-01', '2027-12-31', 'year', '明年'],
    },
    {
      id: 'event:favours',
      label: '收受好處',
      type: 'crime',
      status: 'denied',
      words: ['收受好處'],
      who: { 'actor:chen': 'agent' },
    },
  ],
  relations: [],
};

const end = `港务公司补发工资 北湾港罢工结束
港务公司19日补发工资。苏敏19日说：“公司已补发全部工资”。陈立20日表示，罢工今天结束。
高原呼吁双方和解。近期有消息称，码头将出售。警方逮捕工人林大海。`;

export const ending: ExtractionDraft = {
  article: {
    id: 'article:ending',
    headline: '港务公司补发工资 北湾港罢工结束',
    publisher: '海港日报',
    url: null,
    language: 'zh-Hans',
    publishedAt: '2026-03-20',
    updatedAt: null,
    text: end,
  },
  regions: [['body', end]],
  actors: [
    { id: 'actor:chen', name: '陈立', kind: 'person' },
    { id: 'actor:su', name: '苏敏', kind: 'person' },
    { id: 'actor:gao', name: '高原', kind: 'person' },
    { id: 'actor:company', name: '港务公司', kind: 'organization' },
    { id: 'actor:police', name: '警方', kind: 'organization' },
    { id: 'actor:lin', name: '林大海', kind: 'person', roles: ['工人'] },
  ],
  statements: [
    {
      id: 'statement:paid',
      text: '公司已补发全部工资',
      speaker: 'actor:su',
      act: 'confirm',
      cueWords: '说',
      directness: 'direct',
      said: ['2026-03-19', '2026-03-19', 'day', '19日'],
      about: [{ id: 'event:payment', stance: 'asserts' }],
    },
    {
      id: 'statement:over',
      text: '罢工今天结束',
      speaker: 'actor:chen',
      act: 'inform',
      cueWords: '表示',
      said: ['2026-03-20', '2026-03-20', 'day', '20日'],
      about: [{ id: 'event:over', stance: 'asserts' }],
    },
    {
      id: 'statement:peace',
      text: '双方和解',
      speaker: 'actor:gao',
      act: 'request',
      cueWords: '呼吁',
      confidence: 0.4,
    },
    {
      id: 'statement:sale',
      text: '码头将出售',
      speaker: null,
      act: 'claim',
      cueWords: '称',
      said: ['', '', 'vague', '近期'],
      confidence: 0.7,
    },
  ],
  events: [
    {
      id: 'event:payment',
      label: '港务公司补发工资',
      type: 'economic',
      status: 'occurred',
      words: ['补发'],
      when: ['2026-03-19', '2026-03-19', 'day', '19日'],
      who: { 'actor:company': 'agent' },
    },
    {
      id: 'event:over',
      label: '罢工结束',
      type: 'cancellation',
      status: 'occurred',
      words: ['今天结束'],
      when: ['2026-03-20', '2026-03-20', 'day', '今天'],
    },
    {
      id: 'event:arrest',
      label: '警方逮捕林大海',
      type: 'legal',
      status: 'occurred',
      words: ['逮捕'],
      who: { 'actor:police': 'agent', 'actor:lin': 'patient' },
    },
  ],
  relations: [{ type: 'PRECEDES', from: 'event:payment', to: 'event:over', rule: 'order-cue', words: '补发工资' }],
};

/** The last one once more, from an outlet that does not say which it is; in it nothing was read. */
export const repost: ExtractionDraft = {
  ...ending,
  article: { ...ending.article, id: 'article:repost', publisher: null, url: null, publishedAt: '2026-03-25' },
  actors: [],
  statements: [],
  events: [],
  relations: [],
};

const corrected = `${evening}\n更正：會談在9日上午舉行。`;

/** The article of second hand in a later version; in it nothing was read. */
export const correction: ExtractionDraft = {
  ...secondHand,
  article: { ...secondHand.article, id: 'article:correction', updatedAt: '2026-03-12', text: corrected },
  regions: [['body', corrected]],
  actors: [],
  statements: [],
  events: [],
  relations: [],
};
