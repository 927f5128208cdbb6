/** Who goes to war, what is broken into, and who governs. */
import { characters, words } from '../../../rule.js';

/** What makes a sending out a military one. */
export const ARMED = words(`
  军 舰 战机 战斗机 轰炸机 导弹 飞弹 部队 士兵 潜艇 坦克 无人机 航母 雷达 武器 兵力 海峡 防空 边境`);

/** What is entered by those who need no army. */
export const BROKEN_INTO = words(`
  电脑 计算机 网络 网路 网站 系统 伺服器 服务器 数据库 资料库 账户 帐户 账号 帐号 邮箱 电邮 住宅 民宅 民居`);

/** The last words of the names of those who govern. */
export const AUTHORITIES = [
  ...characters('部署局处厅院委市县省'),
  ...words('政府 当局 委员会 议会 国务院 内阁 央行 总统府'),
];
