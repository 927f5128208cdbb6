/** How a group is named of which so many are counted, and how one that only stands for somebody; in either script. */
import { characters, type Pattern, words } from '../../../rule.js';

/** 两名船员, 近50名儿童. */
export const COUNTED: Pattern = [
  characters('0123456789０１２３４５６７８９一二两三四五六七八九十百千万數数多几幾'),
  { maybe: characters('多余餘') },
  characters('名位個个人'),
];

/** 两国: states. */
export const SEVERAL_STATES: Pattern = [{ maybe: characters('两兩双雙') }, characters('国國')];

/** 两国元首: offices of somebody named elsewhere. */
export const SEVERAL_OFFICES: Pattern = [words('领导人 領導人 元首 外长 外長 总统 總統 首脑')];
