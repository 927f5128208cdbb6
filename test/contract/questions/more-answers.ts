/** The second half of the answers: events, actors, times, and how sure all of it is. */
import { contentId } from '../../../graph/model/index.js';
import type { Answer } from './answers.js';

const STRIKE = '北湾港罢工进入第三天';
const EVENING = '高原會見工會代表';
const ENDING = '港务公司补发工资 北湾港罢工结束';
const DAY9 = ['2026-03-09', 'day'] as const;

export const MORE_ANSWERS: readonly Answer[] = [
  { question: 'contested', rows: [['拖欠工资', 'economic', 'denied', ['陈立'], ['苏敏'], 'event:arrears']] },
  {
    question: 'participants',
    given: { event: '高原與陳立會談' },
    rows: [
      ['agent', '高原', 'person', 'actor:gao'],
      ['other', '陈立', 'person', 'actor:chen'],
      ['patient', '陈立', 'person', 'actor:chen'],
    ],
  },
  {
    question: 'places',
    given: { place: '市政' },
    rows: [['市政厅', '高原與陳立會談', 'meet', 'occurred', false, ...DAY9, 'event:meeting']],
  },
  { question: 'places', given: { place: '机场' }, rows: [] },
  {
    question: 'causes',
    rows: [
      ['拖欠工资', 'CAUSES', '北湾港罢工', '导致', STRIKE],
      ['高原與陳立會談', 'PART_OF', '北湾港罢工', null, STRIKE],
      ['港务公司补发工资', 'PRECEDES', '罢工结束', null, ENDING],
    ],
  },
  {
    question: 'causes',
    given: { event: '罢工结束' },
    rows: [['港务公司补发工资', 'PRECEDES', '罢工结束', null, ENDING]],
  },
  {
    question: 'same-event',
    given: { event: 'event:meeting' },
    rows: [
      ['2026-03-10', '海港日报', ['会见'], 'occurred', '2026-03-09', '2026-03-09', STRIKE, 'article:strike'],
      ['2026-03-11', '南方晚報', ['會談'], 'occurred', '2026-03-09', '2026-03-09', EVENING, 'article:second-hand'],
    ],
  },
  {
    question: 'same-event',
    given: { event: 'event:arrest' },
    rows: [['2026-03-20', '海港日报', ['逮捕'], 'occurred', null, null, ENDING, 'article:ending']],
  },
  {
    question: 'across-outlets',
    rows: [
      ['2026-03-09', 'meet', '陈立', ['南方晚報', '海港日报'], ['occurred'], false, ['高原與陳立會談']],
      ['2026-03-09', 'meet', '高原', ['南方晚報', '海港日报'], ['occurred'], false, ['高原與陳立會談']],
    ],
  },
  { question: 'across-outlets', given: { from: '2026-03-10' }, rows: [] },
  {
    question: 'names',
    given: { actor: '陈立' },
    rows: [
      ['陈立', 3, 2, '2026-03-10', STRIKE],
      ['陳立', 2, 1, '2026-03-11', EVENING],
      ['陈主席', 1, 1, '2026-03-10', STRIKE],
    ],
  },
  {
    question: 'neighbours',
    given: { id: 'event:meeting' },
    rows: [
      ['AT_PLACE', 'out', 'Place', '市政厅', 1, contentId('place', '市政厅')],
      ['PARTICIPATES_IN', 'in', 'Actor', '陈立', 2, 'actor:chen'],
      ['PARTICIPATES_IN', 'in', 'Actor', '高原', 2, 'actor:gao'],
      ['PART_OF', 'out', 'Event', '北湾港罢工', 1, 'event:strike'],
    ],
  },
  { question: 'offices', rows: [['高原', '市长', '北湾市', 1]] },
  { question: 'offices', given: { actor: '苏敏' }, rows: [] },
  { question: 'speaks-for', rows: [['苏敏', '港务公司', 'spokesperson', 1]] },
  { question: 'partners', given: { actor: '陈立' }, rows: [['高原', 1, ['meet'], 'actor:gao']] },
  {
    question: 'profile',
    given: { actor: '陈立' },
    rows: [
      ['inform', 'indirect', 2, 2],
      ['demand', 'mixed', 1, 1],
      ['deny', 'indirect', 1, 1],
      ['inform', 'direct', 1, 1],
    ],
  },
  {
    question: 'most-quoted',
    given: { limit: 3 },
    rows: [
      ['陈立', 'person', 5, 1, 3, 'actor:chen'],
      ['高原', 'person', 3, 1, 3, 'actor:gao'],
      ['苏敏', 'person', 2, 2, 2, 'actor:su'],
    ],
  },
  {
    question: 'path',
    given: { from: '苏敏', to: '陈立' },
    rows: [[3, ['苏敏', '港务公司', '要求：补发三个月工资', '陈立']]],
  },
  { question: 'path', given: { from: '苏敏', to: '林大海' }, rows: [] },
  {
    question: 'timeline',
    rows: [
      ['2026-03-08', '2026-03-31', 'vague', '到月底', '北湾港罢工', 'protest', 'occurred', false, 'event:strike'],
      ['2026-03-09', ...DAY9, '9日', '高原與陳立會談', 'meet', 'occurred', false, 'event:meeting'],
      ['2026-03-19', '2026-03-19', 'day', '19日', '港务公司补发工资', 'economic', 'occurred', false, 'event:payment'],
      ['2026-03-20', '2026-03-20', 'day', '今天', '罢工结束', 'cancellation', 'occurred', false, 'event:over'],
      ['2027-01-01', '2027-12-31', 'year', '明年', '罷工重演', 'protest', 'planned', false, 'event:again'],
    ],
  },
  {
    question: 'timeline',
    given: { from: '2026-03-15', to: '2026-03-19', type: 'protest' },
    rows: [['2026-03-08', '2026-03-31', 'vague', '到月底', '北湾港罢工', 'protest', 'occurred', false, 'event:strike']],
  },
  {
    question: 'life',
    given: { actor: '港务公司' },
    rows: [
      ['2026-03-19', 'day', 'agent', '港务公司补发工资', ENDING, 'event:payment'],
      [null, null, 'agent', '拖欠工资', STRIKE, 'event:arrears'],
      [null, null, 'agent', '坐下来谈', STRIKE, 'event:talks'],
    ],
  },
  {
    question: 'planned',
    rows: [
      ['罷工重演', 'protest', 'planned', false, '2027-01-01', 'year', ['專家'], 'event:again'],
      ['坐下来谈', 'meet', 'planned', false, null, null, ['高原'], 'event:talks'],
      ['高原介入', 'policy', 'planned', false, null, null, ['一名知情人士'], 'event:step-in'],
    ],
  },
  {
    question: 'position',
    given: { actor: '陈立', topic: '罢工' },
    rows: [
      [...DAY9, 'inform', 'asserts', '北湾港罢工', '工人将罢工到月底', STRIKE, 'statement:strike'],
      ['2026-03-20', 'day', 'inform', 'asserts', '罢工结束', '罢工今天结束', ENDING, 'statement:over'],
    ],
  },
  {
    question: 'undated',
    rows: [
      ['event', '罷工重演', '明年', 'year', '2027-01-01', '2027-12-31', 'event:again'],
      ['event', '北湾港罢工', '到月底', 'vague', '2026-03-08', '2026-03-31', 'event:strike'],
      ['statement', '码头将出售', '近期', 'vague', null, null, 'statement:sale'],
    ],
  },
  {
    question: 'evidence',
    given: { id: '市政厅' },
    rows: [],
  },
  {
    question: 'evidence',
    given: { id: 'statement:source' },
    rows: [
      ['cue', '透露', 82, 84, 'cue-before-content', 0.55, STRIKE, '海港日报', 'article:strike'],
      ['content', '市长高原已承诺介入', 85, 94, 'cue-before-content', 0.55, STRIKE, '海港日报', 'article:strike'],
    ],
  },
  {
    question: 'review',
    rows: [
      ['statement', '呼吁：双方和解', 0.4, 'low confidence', 'cue-before-content', 'statement:peace'],
      ['statement', '市长高原已承诺介入', 0.55, 'low confidence', 'cue-before-content', 'statement:source'],
      ['statement', '码头将出售', 0.7, 'speaker not found', 'cue-before-content', 'statement:sale'],
    ],
  },
  {
    question: 'rules',
    rows: [
      ['cue-before-content', 'statement', 13, 0.4, 0.9],
      ['trigger-word', 'event', 10, 0.8, 0.8],
    ],
  },
];
