/** Words that join times: between the parts of one, between two, and behind two that make a range. */
import { characters, type Pattern, words } from '../../rule.js';

/** 2024年的12月, 昨日大约3时 */
export const BEFORE_PART = words('的 大约 约 近');
export const TO = words('至 到');
export const AND = characters('和与及');
/** 周一和周三之间; but 间隔 and 间谍 are other words. */
export const BETWEEN: Pattern = [{ any: [[['之间', '期间']], ['间', { not: ['隔', '谍'] }]] }];
export const YEAR = '年';
/** A tagger that never saw 昨 alone joins it to the name before it; no other word has it. */
export const NEVER_IN_A_WORD = characters('昨');
