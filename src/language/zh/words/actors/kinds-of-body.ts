/** How bodies are called by their kind, and what stands beside their names. */
import { characters, words } from '../../../rule.js';

/** Behind a name of a company, which is often left out: the longer ones first. */
export const LEGAL_FORMS = words('股份有限公司 有限责任公司 有限公司 集团公司 公司 集团 股份');

/** 某某 and 某某队 are one body. */
export const TEAM = '队';

/** A bare noun for a kind of body, and how the names end of those that are one. */
export const KINDS_OF_BODY_BY_NAME = [
  { called: words('法院 法庭'), ends: words('法院') },
  {
    called: words('警方 公安 公安机关 警察局 警局'),
    ends: words('公安局 公安分局 公安厅 警察局 警察厅 分局 警务处 警方'),
  },
  { called: words('检方 检察院 检察机关 地检署 控方'), ends: words('检察院 检察署 地检署') },
  { called: words('学校 校方 大学'), ends: words('大学 学院 中学 小学 幼儿园 学校') },
  { called: words('医院 院方'), ends: words('医院') },
  { called: words('央行'), ends: words('央行 中央银行 人民银行 储备银行 储备委员会') },
] as const;
/** Traffic police, whose names end in 队, with a word between. */
export const TRAFFIC_POLICE = words('交警 交警部门 交警大队 交警支队');
export const TRAFFIC_POLICE_BEGINS = words('交警 交管');
/** Kinds that are the last word of every such name. */
export const LAST_WORDS_OF_BODIES = words(
  '委员会 协会 学会 公会 工会 基金会 管理处 关注组 足协 消防局 教育局 使馆 大使馆',
);

/** 在警局, 送往医院: where the body is where something happens, not who does it. */
export const TOWARDS_BODY = words(`
  在 于 到 往 位于 前往 抵达 送往 送到 送抵 带返 带回 押返 押往 返回 送返 运往 赴`);

/** How the names of publications and stations end. */
export const PUBLICATION_ENDS = words(`
  报 日报 时报 晚报 早报 周报 邮报 周刊 月刊 杂志 新闻 通讯 通讯社 评论 卫报 泰晤士 论坛报 快报 新报 商报 学人
  电视台 电台`);
/** 《…》首席记者: what tells that whatever is in title marks has reporters. */
export const REPORTERS = words('记者 报道 报导 社论');
export const KINDS_OF_REPORTER = words('首席 见习 特约 实习');

/** What the tagger takes for a body and is a state of affairs, a trade or a stretch of land. */
export const NO_BODIES = words(`
  政局 局势 行程 石油业 产业 行业 边境 市场 经济 关系 地区 大道 街 公路 隧道 大桥 境内 社会 人民
  海外设厂 国会山 决胜局 军人 内政 立法`);
/** Last characters that are a road's, unless these stand in front: 铁路, 王世道. */
export const ROAD_ENDS = [
  { end: '路', but: '铁地' },
  { end: '道', but: '世王霸人国' },
  { end: '弄', but: '里' },
] as const;

/** Behind a noun for a kind of body: a person, a rank, a building or a stop. */
export const BEHIND_KIND_OF_BODY = words('们 长 员 级 门口 大楼 楼 大门 路 站');
/** Is no body of anybody's unless something in front says whose. */
export const GOVERNMENT_ALONE = words('政府');

/** Ends a word that the tagger cut short: 开发|商某某. */
export const CUT_OFF = characters('商者员长家方人');

/** Short for an institute. */
export const INSTITUTE = '所';
export const BEFORE_INSTITUTE_HEAD = words('原 前 常务 代理');
export const AT_INSTITUTE = words('副所长 所长 副研究员 研究员 所务');
