/** What makes a clause look ahead to the time that it names: without a year or a week of its own that time is then still to come. */
import { characters, type Finding, type NoFacts, type Pattern, words } from '../../../rule.js';
import { ZH } from '../../../time-words.js';
import { CLAUSE_MARKS } from '../../words/marks.js';

const ASKED = words('要求 呼吁 敦促 促请 承诺 答应');

/** 原定, 原计划: what was planned once looks ahead no more. */
const STILL: Pattern = [{ noneInFront: ['原'] }];

export const TIMES_AHEAD: readonly Finding<NoFacts, 'ahead'>[] = [
  {
    name: 'ahead/cue-in-front',
    finds: 'ahead',
    when: { before: [...STILL, ZH.future, { gap: 14, without: CLAUSE_MARKS }] },
    reads: 'a word of plans stands in front of the time in its clause: 定于周五, 预计9日',
    example: '两国外长定于⟦周五⟧会晤。',
    spares: '两国外长原定于⟦周一⟧会晤。',
  },
  {
    name: 'ahead/asked',
    finds: 'ahead',
    when: { nearBefore: { words: ASKED } },
    unless: [{ after: [{ gap: 12, without: '，。；！？\n' }, '的'] }],
    reads: 'somebody is asked or promises to do it by then: 要求双方周五停火',
    example: '联合国要求双方⟦周五⟧停火。',
    spares: '家属要求调查⟦周五⟧发生的事故。',
  },
  {
    name: 'ahead/cue-behind',
    finds: 'ahead',
    when: { nearAfter: { words: ZH.future, within: 8, until: CLAUSE_MARKS } },
    unless: [{ nearAfter: { words: ZH.future.map((cue) => `原${cue}`), within: 8, until: CLAUSE_MARKS } }],
    reads: 'a word of plans stands close behind the time: 11日将举行',
    example: '⟦周五⟧预计有雨。',
    spares: '⟦周五⟧原预计有雨。',
  },
  {
    name: 'ahead/will-in-front',
    finds: 'ahead',
    when: { before: ['将'] },
    reads: '将 stands right in front of the time: 将19日出席',
    example: '总理将⟦周五⟧返国。',
    spares: '总理⟦周五⟧返国。',
  },
  {
    name: 'ahead/will-behind',
    finds: 'ahead',
    when: { any: [{ next: { words: ['将'], tags: ['d'] } }, { next: { words: ['将就'] } }] },
    reads: '将 stands behind the time and brings no object in front, as it does in 11日将他拘捕',
    example: '总理⟦周五⟧将返国。',
    spares: '警方⟦周五⟧将他拘捕。',
  },
];

/** Planned once, to come or not: so the time lies near the publication, on either side. */
export const ONCE_PLANNED: readonly Finding<NoFacts, 'near'>[] = [
  {
    name: 'ahead/once-planned',
    finds: 'near',
    when: { before: ['原', words('定 订 计划 拟 本 先'), { maybe: characters('于在') }] },
    reads: 'what was planned once for then: 原定周六举行',
    example: '球赛原定⟦周六⟧举行，现已取消。',
    spares: '球赛⟦周六⟧举行，现已落幕。',
  },
];
