/** Nouns for people and bodies that a text does not name. */
import { characters, words } from '../../../rule.js';
import { CLOSE_TO_SOMEBODY, MOSTLY_ONE } from './persons.js';

/** Last characters of nouns for people: 矿工, 乘客. */
export const PERSON_ENDS = characters('人员者生师工民兵官手客友童子女妇婴汉翁妪长警士员属亲夫妻家');
/** Nouns for people that need not end so. */
export const PEOPLE = words(`
  少年 青年 嫌犯 疑犯 船员 议员 代表 学生 司机 乘客 旅客 游客 专家 公民 教授 院士 市民 平民 难民 囚犯 选手 球员
  记者 律师 法官 医护 护士 孩子 少女 儿童 夫妇 村干部 干部 领导人 领袖 成员 大使 立委 遗体 死者 伤者`);

/** What is counted by 家 or 支 and acts. */
export const COUNTED_BODIES = words(`
  公司 企业 银行 工厂 厂 车企 药企 机构 医院 媒体 航空 店 餐厅 酒店 厂商 开发商 供应商
  队 球队 舰队 部队 救援队 车队`);

/** One of a kind in the story unless the text counts them. */
export const ONE_OF_A_KIND = [...MOSTLY_ONE, ...words('新闻秘书 房东 队友')];

/** 院方, 警方: whose side it is. */
export const SIDES = characters('院校警军控辩厂店检园馆');
/** Nouns for a group that are a body's. */
export const GROUPS_AS_BODIES = words(`
  政府 当局 检控方 平台 平台方 主办方 承办方 举办方 主办单位 电视台 通讯社 编辑部`);

/** 本报, 本台: the medium itself. */
export const OWN_MEDIUM_ENDS = characters('报刊台社网');

/** Nouns for media and what they write. */
export const MEDIA_NOUNS = words('媒体 传媒 官媒 舆论 报道 报纸');
/** Whose media they are, and what they are called: 当地媒体. */
export const WHOSE_MEDIA = words('当地 官方 国营 国有 本地 多家 地方 西方 外国');
export const KINDS_OF_MEDIA = words('媒体 传媒 电视台 电台 报纸 报章');

/** Words that say whose people a group are, and belong to its name. */
export const DESCRIBE_GROUP = words('当地 官方 国家 高级 政府 军方 警方 安全 外交 国防 情报');
/** The tagger's nouns that do not. */
export const NOT_OF_GROUP = words('综合 男 女');

/** 接近商务部的人士: in what way sources are near to what they tell of, and what they are called. */
export const NEAR_TO = words('接近 熟悉 了解 参与 知悉 负责');
export const SOURCES = words('人士 官员 消息人士 知情人士 外交官 外交人士 人员 消息来源 银行家');
/** Sources that are called nothing else. */
export const KNOWN_AS_SOURCES = words('知情人 办案人员 便衣人员 目击民众 在场人士 受访者家属');

/** Known by whose they are. */
export const RELATIVES_AND_AIDES = [...CLOSE_TO_SOMEBODY, ...words('父母 家人 代表')];
