/** What stands beside titles. */
import { characters, words } from '../../../rule.js';

/** 董事长兼总裁: two offices of one person. */
export const JOINS_OFFICES = characters('兼暨');
/** The same, with the mark of a list. */
export const JOINS_TITLES = [...JOINS_OFFICES, '、'];
/** 、副: a word between two titles that is no noun. */
export const BETWEEN_TITLES = [...JOINS_TITLES, ...characters('副前原')];

/** 驻法国大使: where an office is held abroad. */
export const POSTED = '驻';
/** 伤者之一的黄小姐: whose, or of which kind. */
export const OF = '的';
export const ONE_OF = '之一';

/** 市长办公室, 总统选举: what makes another noun of a title. */
export const BEHIND_NO_TITLE = words(
  '兼 暨 级 们 候选 办公室 府 选举 大选 职 任期 夫人 人选 提名 之 制 宝座 （ ( “ 「',
);

/** 据检察官: what leads to whoever says something. */
export const LEADS_TO_SPEAKER = words('据 按照 根据 援引 引述 转述 一名 一位 该 这名');
