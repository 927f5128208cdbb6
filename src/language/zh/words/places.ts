/** Roads and places, and what only a place stands beside. */
import { characters, words } from '../../rule.js';

export const COMPASS = characters('东西南北');
export const ROADS = characters('道路街');
export const DIGITS = characters('0123456789');

/** Last characters of names of places. */
export const PLACE_ENDS = characters('州郡省县市岛湾港');

/** What brings somebody or something to a place. */
export const TOWARDS_PLACE = words('于 从 在 座落 抵达 飞往 前往 驶往 驶离 运往 途经');
/** What brings it to nothing but a place, whatever stands behind. */
export const ONLY_BEFORE_PLACE = words('位于 途经 飞往 驶往 运往 东部 南部 西部 北部 中部 境内');

/** What goes on behind the name of a place. */
export const BEHIND_PLACE = words(`
  市 县 镇 村 港 岛 河 山 湖 州 省 区
  机场 工厂 码头 街头 附近 一带 郊外 一处 当地 海域 北部 南部 东部 西部 中部`);

/** One-character names of states that newspapers set alone; other states' characters are everyday words too often. */
export const STATE_LETTERS = characters('中华美日英法俄韩朝德印澳加欧台港以乌伊巴菲越泰缅柬蒙叙黎');
