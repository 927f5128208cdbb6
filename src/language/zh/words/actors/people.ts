/** Nouns for people, as who speaks, is told or sends somebody to speak. */
import { characters, words } from '../../../rule.js';

/** Last words of nouns for people. */
export const PEOPLE = words(`
  人 员 者 士 生 民 师 商 学家 专家 作家 画家 企业家 友 同学 客 手 工人 妇 孩 儿童
  父 母 妈 爸 爷 奶奶 叔 伯 姨 姐 妹 哥 弟 夫 妻 婿 媳 长 官 兵 警 校方 院方 厂方 店方 们
  店主 户主 业主 车主 粉丝 男子 女子 老板 司机 大爷 大妈 老汉 大娘 小伙`);

/** Last words for whoever is told something. */
export const TOLD = words(`
  记者 媒体 传媒 人 员 者 民 众 友 客 们 户 家长 学生 乘客 投资者 警方 电视台 社 报 网 台
  上司 同事 邻居 家属 老师 医生 先生 女士 小姐 主任 局长`);

/** 在场人员: where those who are told are. */
export const PRESENT = words('在场 到场 在座 前来 等候 采访');

/** Last words for those who send delegates. */
export const SENDERS = [
  ...words(`
    方 国 会 队 团 局 部 厅 院 社 厂 校 公司 集团 联盟 组织 政府 企业 机构 党
    居民 市民 村民 职工 员工 工人 学生 家长 业主 家属 青年 妇女`),
  ...characters('工商学业各政').map((one) => `${one}界`),
];

/** 日方代表李某: whoever is sent, though 代表 alone also governs. */
export const DELEGATE = '代表';

/** Whose article it is asks and is told; it seldom speaks. */
export const OWN_MEDIUM = words('本报 本刊 本台 本社 本网 记者');
/** As they name themselves where they tell from whom they have it. */
export const REPORTERS = words('记者 本报 本刊 本台 本网 小编');

/** 中方, 双方: sides of a matter, and whoever speaks for one. */
export const SIDES = words('双方 各方 两国 三国 我 我们 我方 双边 彼此 有关各方 国际社会');

const WOMEN = words('妻子 太太 夫人 母亲 妈妈 女儿 姐姐 姊姊 妹妹 遗孀 女友 未婚妻 孙女 女士 女子');
const MEN = words('丈夫 父亲 爸爸 儿子 哥哥 弟弟 男友 未婚夫 孙子 男子');

/** Last words of what a woman is called, and of what stands in front of her name. */
export const CALLED_WOMAN = [...WOMEN, ...words('小姐 外婆 奶奶 祖母 女童 女生')];
export const BEFORE_WOMAN = [...WOMEN, ...words('之女 其女 之妻 其妻')];
export const CALLED_MAN = [...MEN, ...words('先生 外公 爷爷 祖父 男童 男生 神父')];
export const BEFORE_MAN = [...MEN, ...words('之子 其子 其夫')];
