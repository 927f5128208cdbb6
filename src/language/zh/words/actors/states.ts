/** What stands beside the name of a state. */
import { characters, words } from '../../../rule.js';

/** Make the name mean whoever acts for the state. */
export const GOVERNMENTS = words('政府当局 中央政府 联邦政府 政府 当局 方面 官方 一方');
/** The same of a capital. */
export const GOVERNMENTS_OF_CAPITAL = words('方面 当局');
/** 中日政府, 中日双方: what states run together may be followed by. */
export const BEHIND_STATES = words('政府 当局 双方');

/** In front of a state that somebody is in or goes to. */
export const TOWARDS_STATE = words(`
  在 于 位于 抵达 抵 到 去 往 前往 从 自 离开 返回 来自 飞往 驻 赴 至 回 进入 入境 途经 于是在 访问 到访`);
/** Behind a state that is a stretch of land, a tongue or a people. */
export const WITHIN_STATE = words(`
  境内 国内 境外 周边 附近 边境 边界 沿海 海域 水域 北部 南部 东部 西部 中部 东北 西北 东南 西南 首都 各地 全国
  上空 领空 领海 本土 地区 街头 市中心 机场 籍 裔 人民币 时间 语 文 菜`);

/** Behind a capital that is no government. */
export const OF_CITY = words('市 区 机场 举行 召开');
/** Somebody deals with the government called by its capital. */
export const DEALS_WITH = words('与 和 对 向 指责 指控');

/** Nouns of dealings between states, which pairs of letters describe. */
export const BETWEEN_STATES = words(`
  关系 同盟 合作 双方 两国 三国 四国 领导人 元首 政府 贸易 首脑 峰会 外交 防务 会谈 经贸 战争 冲突 之间 两军 边境
  边界 军机 联合 对立 局势 谈判 磋商 紧张 矛盾 争端 建交 断交 友好 协议 对话 对抗 博弈 高层 官方 海军 空军 军队 军演
  官员 外长 防长 关税 民间 交往 往来`);
/** Bodies and offices that one letter describes: 日企, 俄外长. */
export const OF_STATE = words('企 媒 国防部 外长 防长 官员 政府 总统 总理 首相 财长');

/** 访华, 对美: in front of who is visited, faced, helped. */
export const DONE_TO_STATE = characters('访涉对驻赴援抗反亲抵侵离');
/** What may follow such a one. */
export const BEHIND_OBJECT = characters('之的期后前时间行程与和及或是氛团大外军问题');

/** 大使馆, 代表处: missions of a state abroad. */
export const MISSIONS = words('大使馆 总领事馆 总领馆 领事馆 领馆 使馆 使团 代表团 代表处 办事处');
