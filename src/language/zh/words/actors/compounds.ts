/** Nouns behind a word of happening: those that leave it one, and those that make another thing of it. */
import { words } from '../../../rule.js';

/** 爆炸现场, 空袭行动: still the happening. */
export const OF_A_HAPPENING = words(`
  现场 地点 事件 案 案件 一事 事宜 行动 活动 仪式 会 会议 过程 情况 原因 消息 罪
  事故 意外 风波 危机 悲剧 惨剧 惨案 受害者 死者 遇难者 伤者
  期间 之后 后 前 时 中 当天 当日 当晚 以来`);

/** 疾病控制中心, 立法院长, 搜救人员: a body, an office or a thing. */
export const OF_ANOTHER_THING = words(`
  中心 委员 委员会 部门 机构 机制 系统 当局 学会 协会 研究所 研究院 气象台 小组 工作组 院 局 署 所 站
  院长 人员 专家 官员 部队 者 犯
  车辆 船 舰 机 器 许可证 许可 条例 法案 名单 条约 令 书 法
  问题 能力 费用 费 战术 战略 周年 周 率 权 业 商 史 片`);

/** 贸易谈判代表, 谈判桌: who talks, and about the talking. */
export const OF_TALKS = words('代表 团队 小组 专家 桌 筹码 立场 进程 机制 渠道 窗口');
