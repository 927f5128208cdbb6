/** Nouns for persons, by what a newsroom says of those who bear them. */
import { characters, words } from '../../../rule.js';

/** 姓梁司机, 王姓男子: who is introduced by a surname alone. */
export const INTRODUCED_BY_SURNAME = words(`
  男子 女子 男童 女童 男生 女生 男婴 女婴 少年 少女 青年 妇人 妇女 老妇 老妇人 老翁 老人 男 女 妇 翁
  司机 驾驶 驾驶人 骑士 店员 店长 店东 业者 老板 老板娘 负责人 员警 警员 民众 市民 居民 嫌犯 嫌疑人 嫌疑犯 嫌 车手
  学生 教师 老师 教练 医师 医生 护士 工人 员工 男友 女友 夫妇 夫妻 乘客 旅客 船员 船长 屋主 房东 房客
  被告 死者 伤者 事主 男人 女人 主任 经理 主管 军官 士兵`);

/** 梁男, 容婆婆: what stands behind a surname for a given name. */
export const BEHIND_SURNAME = words('男 女 妇 翁 嫌 婆婆 伯伯 伯 太 大爷 大妈 大叔 阿姨 奶奶 爷爷 老汉 老太');
/** Of these, what makes somebody of a surname once it is said again: 梁男. */
export const TELLS_WHEN_REPEATED = characters('男女妇嫌');

/** 太医生: a surname and a title, not the address before it. */
export const DOCTORS = words('教授 医生 医师');

/** What in a noun tells the sex of its bearer, and what that is called; the first that is there tells. */
export const SEX_IN_NOUN = [
  { sex: '女', told: characters('女妇婆太妈姨奶') },
  { sex: '男', told: characters('男翁伯叔爷汉') },
] as const;

/** 姓梁, 梁姓: by the surname. */
export const SURNAME = '姓';

/** 被告, 妻子: of whom a story mostly has one. */
export const MOSTLY_ONE = words(`
  被告 被告人 原告 事主 妻子 丈夫 太太 母亲 父亲 儿子 女儿 哥哥 弟弟 姐姐 妹妹 遗孀 女友 男友 未婚妻
  未婚夫 负责人 发言人 老板 教练 老师`);

/** 被告 beside 被告毛某: whom a story has one of; a 记者 or a 居民 may be another each time. */
export const ONE_IN_STORY = [
  ...MOSTLY_ONE,
  ...words(`
    死者 嫌犯 疑犯 嫌疑人 犯罪嫌疑人 凶手 枪手 被害人 受害人 司机 驾驶员 店主 投诉人 上诉人 举报人 教师 证人
    污点证人 东主 东家 户主 车主 业主 船长 机长 队长`),
];

/** Nouns of one meaning, each list of them. */
export const SAME_PERSON = [
  words('被告 被告人 嫌犯 疑犯 嫌疑人 犯罪嫌疑人 凶手'),
  words('司机 驾驶员'),
  words('被害人 受害人'),
  words('妻子 太太'),
];

/** 这名, 一位: how one person is counted. */
export const COUNTS_ONE = characters('名位个');
/** 该, 这: what points back to somebody. */
export const POINTS_BACK = words('该 这 那 此 上述');
/** Of these, what does so where it is a word of its own. */
export const POINTS_TO_NEXT = words('该 这 那 上述');
/** What leads to a noun for somebody who is known from the same story. */
export const LEADS_TO_KNOWN = [...POINTS_BACK, ...words('涉案 涉事 肇事 一')];
/** More than one. */
export const SEVERAL = characters('各两三四五六七八九十多数等');

/** 当地居民邓某, 乘客邓某: one of the public. */
export const PUBLIC = words(`
  居民 市民 村民 镇民 街坊 邻居 乘客 旅客 游客 船客 食客 顾客 租客 房客 店主 摊主 商户 商贩 小贩 住户
  业主 车主 船主 货主 渔民 农民 牧民 农户 网民 网友 家长 家属 目击者 幸存者 志愿者 群众 读者 观众 球迷`);

/** 网友“小鱼儿”: who goes by a name in quotation marks. */
export const GO_BY_NICKNAME = words(`
  网友 网民 博主 大V 用户 主播 UP主 up主 楼主 读者 听众 观众 球迷 粉丝 居民 村民 街坊 商户 店主 乘客 旅客 驴友 玩家 歌手 画家 作者`);

/** 自称“阿龙”的男子: who may be called so. */
export const CALLED_BY_NICKNAME = words(`
  男子 女子 男生 女生 男人 女人 网友 网民 居民 村民 市民 商户 店主 老板 司机 青年 少年 老人 老汉 大妈 阿姨
  读者 用户 博主 主播 学生 乘客 旅客 工人 人士 人`);

/** 名叫邓某, 男子邓某: what stands before a person's name and hardly before anything else. */
export const BEFORE_NAME = words(
  '名叫 名为 叫做 原名 本名 化名 姓名 男子 女子 妻子 丈夫 儿子 女儿 母亲 父亲 老人 兄 弟 妹 之子 之女',
);

/** 第一夫人某·某: whose relative is named next, and leaves the family name to that one. */
export const RELATIVE_BEFORE_NAME = words(`
  夫人 妻子 前妻 丈夫 儿子 长子 次子 幼子 女儿 长女 次女 女婿 儿媳 父亲 母亲 弟弟 哥哥 姐姐 妹妹 遗孀 侄子 侄女`);

/** 女儿, 律师: who is mostly told of as somebody's. */
export const CLOSE_TO_SOMEBODY = words(`
  妻子 丈夫 太太 父亲 母亲 儿子 女儿 姐姐 姊姊 哥哥 弟弟 妹妹 遗孀 未婚妻 男友 女友 律师 辩护律师
  代理律师 助手 邻居 同事 朋友`);
/** 潘某的女儿, 潘某的律师: somebody's relative or helper. */
export const SOMEBODYS = [
  ...CLOSE_TO_SOMEBODY,
  ...words(
    `夫人 孙子 孙女 侄子 侄女 外甥 未婚夫 岳父 岳母 女婿 儿媳 祖父 祖母 助理 秘书 徒弟 学生 经纪人 搭档 队友 保姆 司机`,
  ),
];
/** 长女, 已故妻子: which of them. */
export const WHICH_RELATIVE = words('长 次 大 小 二 三 独 养 亲 继 亡 前 胞 堂 表 双胞胎 已故');
/** 之子: relatives in one character, behind 之. */
export const RELATIVE_IN_SHORT = characters('子女妻夫父母兄弟姊妹孙');
export const SIBLINGS_IN_SHORT = characters('兄弟姐妹');
/** 堂兄: by which line. */
export const LINES_OF_KIN = characters('胞堂表');

/** 她说, 他们还: who is meant without a noun. */
export const PRONOUNS = words('他们 她们 他 她');
/** 她|答, 他|曾: what a verb begins with that the tagger gave to the pronoun. */
export const BEHIND_PRONOUN = characters('答曾还也又');

/** 黄小姐, 李某: what stands for the given name of whom the text does not name in full. */
export const COURTESIES = words('先生 女士 小姐 太太 某某 某');
/** One, whichever. */
export const SOME = '某';
/** 某次, 某种: what is counted with it, or the noun behind it, and is nobody. */
export const COUNTED_WITH_SOME = characters('次个种项家地些日年月人天时方名位条段座件篇款类处公');

/** 潘官 of 法官潘某某. */
export const JUDGE = '官';
/** 官员, 官司: what begins with it and is no judge. */
export const BEHIND_OFFICIAL = characters('员方司僚兵网邸府');
