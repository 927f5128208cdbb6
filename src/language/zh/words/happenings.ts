/** Nouns and verbs for what befalls people, and for what is made of it. */
import { words } from '../../rule.js';

/** 至少九人丧生, 两人受伤: the toll of what is told before. */
export const TOLL = words(`
  死亡 丧生 遇难 罹难 身亡 丧命 受伤 重伤 轻伤 受重伤 死伤 伤亡 毙命 不治`);

/** 风波, 照射事件: what the matter is called, whatever its kind. */
export const MATTERS = words('事件 风波 案件 闹剧');

/** What may follow inside one of the tagger's words: 轰炸后 tells of a happening, 轰炸机 does not. */
export const BEHIND_HAPPENING = words('后 前 时 中 了 过 案 事件 现场 一事');

/** 访华之旅, 访日之行. */
export const JOURNEYS = words('之旅 之行');

/** Last words of the names of those who hear a case. */
export const COURTS = words('法院 法庭 裁判所 裁判署 仲裁委员会 仲裁庭 大法庭');
