/** What is no part of a person's name. */
import { characters, words } from '../../../rule.js';

/** Characters that stand beside a name but are no part of it. */
export const NOT_IN_NAME = characters(
  '的在将曾与和对说称表指认已也则于今昨通发分回警会进行访出是了为以向就又还其并及或总等被把从到同跟因由让给这那他她它们个名位者不没有无未都均再更最前后上下中日当时所至而且但若如之去来后，。、：；「」『』“”',
);

/** Function words that no name holds, not even in its middle. */
export const NEVER_IN_NAME = characters(
  '的在将曾与和对说称表指认已也则于今昨是了为以就又还其并及或被把从到同跟因由让给这那们个位者不没有无均更最亦应向经于至但却可，。、：；「」『』“”',
);

/** What ends no given name, or so seldom that a single mention without anything personal is no proof. */
export const SELDOM_ENDS_NAME = characters(
  '不没于遂随只并有才再内若更先又都很太未仍便即则乃给跟还却查答身会要应可能须需让向对从由在是和与或及等',
);

/** Characters of spoken Cantonese, in simplified form, that write no name. */
export const CANTONESE = characters('嘅哋咗啲冇喺唔嚟咁佢咩嘢乜嗰畀攞睇嗌谂系咪');

const RELATIVES = characters('伯爷奶婆公爸妈叔姑姨哥姐弟妹');

/** 伯伯, 阿婆: whom everybody calls so. */
export const KIN = RELATIVES.flatMap((one) => [`阿${one}`, `${one}${one}`]);

/** 陈男, 梁女: a surname and what its bearer is. */
export const SEXES = characters('男女妇嫌翁');

export const WEEKDAYS = words('周一 周二 周三 周四 周五 周六 周日 周末 周内');

/** Characters that open no given name. */
export const OPENS_NO_GIVEN_NAME = characters('一以也亦又再只仍已曾将则就都更最却并未不没唔今昨前后即于与向对被把');

/** Forms of address, plurals and bodies that end where a given name would. */
export const ENDS_NO_GIVEN_NAME = words(
  '先生 女士 小姐 太太 某 某某 方面 们 等 姓 氏 男 女 家 人 员 方 会 部 局 院 组 队 团 社 所',
);

/** Last characters of Japanese given names, that are everyday words too. */
export const ENDS_JAPANESE_NAME = characters('一二三郎夫男雄子美介树也');

/** 甲、乙和丙: what joins names. */
export const JOINS_NAMES = characters('、和与及');

/** What goes on behind a short form of a name, besides verbs of speech. */
export const BEHIND_SHORT_NAME = [
  ...characters(
    '会与对「“，。昨今也的是在将于已曾等和、就向（则当早又还不提访急被及并要希呼警致其再所率团出前本获因为由抵离',
  ),
  ...words('日前 方面 一行 政府'),
];

/** What goes on behind a surname that stands alone for its bearer. */
export const BEHIND_BARE_SURNAME = words(`
  作供 认罪 其后 其 亦 则 又 续 曾 已 被 将 再 还 也 却 早前 昨 今 当 于 在 向 遭 因 涉 获 承 稍后 日前 随后 随即 上月
  未有 没有 男 女 姓 氏`);
/** What leads to a surname of two characters, besides marks. */
export const BEFORE_LONG_SURNAME = characters('当对与和向但而由据在');
/** What leads to a surname of one character, besides marks. */
export const BEFORE_SHORT_SURNAME = characters('当而但');
