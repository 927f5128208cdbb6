/** Words for who holds an office, and for having held one. */
import { characters, words } from '../../rule.js';

/** Who speaks for a body. */
export const SPOKESPERSONS = words('发言人 新闻秘书 新闻官');

/** 省长兼书记: between two offices of one person. */
export const OFFICE_JOINED = characters('、兼暨');

/** 前妻, 前雇员: what somebody was who held no office. */
export const FORMER_TIES = words('任 妻 夫 男友 女友 员工 雇员 同事 成员 官员 军官 特工 队友');
