/** Nouns that end like one for an incident: those that are none, and what kind of happening the others are. */
import type { EventType } from '../../../../../graph/model/index.js';
import { characters, type Finding, type Forbidding, type NoFacts, words } from '../../../rule.js';

const NO_CASE = [
  ...characters('草方法议提答档个专同全本一以图教备预文弊冤惯香立结报涉办破开此该两各要大算'),
  ...characters('0123456789０１２３４５６７８９'),
  '修正',
];

export const NO_INCIDENT: readonly Forbidding<NoFacts, 'event'>[] = [
  {
    name: 'bill-or-file',
    forbids: 'event',
    when: { wordEnds: [NO_CASE, '案'] },
    reads: 'a bill, a plan, a file or a case that is only counted or pointed at ends like one: 草案, 档案, 全案',
    example: '智利周一公布贸易⟦方案⟧。',
    spares: '智利周一公布贸易⟦弊案⟧。',
  },
  {
    name: 'operation-or-crisis',
    forbids: 'event',
    when: { wordEnds: [words('行动 危机')] },
    reads: 'an operation or a crisis is no single incident by its noun alone',
    example: '智利周一启动经济⟦行动⟧。',
    spares: '智利周一公布经济⟦事件⟧。',
  },
];

/** The first that holds says what kind of happening an incident is, where the noun is made with no word of happening. */
export const INCIDENT_TYPES: readonly Finding<NoFacts, EventType>[] = [
  {
    name: 'incident-of-arms',
    finds: 'military',
    when: { wordHas: words('雷达 军 战 导弹 巡航 边境 武装') },
    reads: 'an incident of forces or at a border',
    example: '智利周一就⟦雷达事件⟧照会秘鲁。',
    spares: '智利周一就⟦学校事件⟧照会秘鲁。',
  },
  {
    name: 'incident-of-terror',
    finds: 'attack',
    when: { wordHas: words('枪 袭 恐 炸弹') },
    reads: 'an incident of guns, raids, terror or bombs',
    example: '智利周一就⟦炸弹事件⟧照会秘鲁。',
    spares: '智利周一就⟦学校事件⟧照会秘鲁。',
  },
  {
    name: 'incident-of-crime',
    finds: 'crime',
    when: { wordHas: words('杀 抢 盗 骗 贪 性侵 强奸 绑 毒品') },
    reads: 'an incident of a crime',
    example: '智利周一就⟦毒品事件⟧照会秘鲁。',
    spares: '智利周一就⟦学校事件⟧照会秘鲁。',
  },
  {
    name: 'incident-of-disaster',
    finds: 'disaster',
    when: { wordHas: words('火 爆炸 车祸 坠 中毒 事故 泄漏') },
    reads: 'an incident of fire, crash, poison or leak',
    example: '智利周一就⟦火车事件⟧照会秘鲁。',
    spares: '智利周一就⟦学校事件⟧照会秘鲁。',
  },
  {
    name: 'incident-of-trade',
    finds: 'economic',
    when: { wordHas: words('贸易 债务 金融 汇率') },
    reads: 'an incident of trade or money',
    example: '智利周一就⟦债务风波⟧照会秘鲁。',
    spares: '智利周一就⟦学校风波⟧照会秘鲁。',
  },
];
