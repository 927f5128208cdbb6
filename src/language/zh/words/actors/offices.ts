/** Words for who holds an office, and for having held one. */
import { words } from '../../../rule.js';

/** Who speaks for a body. */
export const SPOKESPERSONS = words('发言人 新闻秘书 新闻官');

/** 前妻, 前雇员: what somebody was who held no office. */
export const FORMER_TIES = words('任 妻 夫 男友 女友 员工 雇员 同事 成员 官员 军官 特工 队友');
