/** Words for when something is told, and for what was told before. */
import { words } from '../../rule.js';

/** What only says now: it dates the telling, not what has been done. */
export const NOW = words('目前 现在 当前 现时 眼下 如今 至今 迄今 截至目前 刚刚 近期 近日 日前');

/** On some day of late, and on no day that another sentence names. */
export const LATELY = words('日前 近日 近几日 近期 最近 不久前 早前');

/** Counted from a day the article tells of. */
export const NEXT_DAY = words('翌日 次日 隔天 隔日 第二天 翌晨 次晨');

/** 九月前, 月底之前: by then it is to be done. */
export const BY_THEN = words('前 之前 以前 底');

/** 建交五十年来: how words end that count from then on. */
export const COUNTED_FROM = words('来 至今');

/** The same where they are told apart from what is counted. */
export const EVER_SINCE = words('以来 至今');

/** Earlier than what was told last. */
export const EARLIER = words('此前 先前 早前');

/** 否认: what was denied has not happened by what is told. */
export const DENIALS = words('否认');

/** 希望, 盼望, 期待, 冀望: what a cue of wishing has in it. */
export const WISHING = words('望 盼 期 冀');
