/** How those who wrote an article are named in it. */
import { words } from '../../../rule.js';

/** 记者某某／综合报导: what the one in front of the stroke did. */
export const WROTE = words('报道 报导 整理 编译 撰稿');
/** （某某社记者某某摄）: the same in brackets. */
export const WROTE_IN_BRACKETS = words('报道 报导 综合报导 编译 编辑 整理 摄 摄影 撰文 电');
