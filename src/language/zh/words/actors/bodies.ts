/** How bodies and companies are called. */
import { words } from '../../../rule.js';

/** What companies trade in, at the end of names long and short. */
const TRADES = words(
  `投资 资本 证券 建设 电子 保险 航空 物流 传媒 影业 地产 置业 药业 生物 软件 智能 重工 化工 钢铁 能源 矿业`,
);

/** How names of bodies and companies end. */
export const BODY_ENDS = [
  ...words('署 委员会 协会 议会 公会 工会 学会 总会 商会 法团 检察院 事务所 基金会 研究所 研究院 联盟 阵线 关注组'),
  ...words('光学 营造 机器人'),
  ...TRADES,
];

/** How the full names of companies end that go by what stands before. */
export const COMPANY_ENDS = [
  ...words(
    '有限公司 集团 公司 国际 控股 银行 科技 医药 汽车 食品 饮料 乳业 酒业 实业 电力 通信 网络 游戏 光电 半导体 股份',
  ),
  ...TRADES,
];

/** 台湾传媒 are those of a place, 青江传媒 a company. */
export const PRESS = '传媒';

/** “北风”公司: what kind of body a name in quotation marks has. */
export const KINDS_OF_BODY = words('公司 集团 组织 阵线 基金会 研究所 研究院 联盟 部队 旅 党 协会 俱乐部');

/** What a body does besides speaking, and who speaks for it. */
export const DOES_AS_BODY = words('发布 决定 发言人 公关 负责人');
