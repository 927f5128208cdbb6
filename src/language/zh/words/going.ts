/** Verbs of going somewhere. */
import { characters, words } from '../../rule.js';

/** 前往医院看望: the name behind says where to. */
export const GOES_TO = words(`
  前往 赶往 赶赴 来到 去到 到 赴 去 抵达 到达 进入 返回 回到 离开 加入 途经 路过 重返 入驻`);

/** 访华, 抵台: those that make a word with the one character of a state. */
export const VISITS = characters('访赴抵');
