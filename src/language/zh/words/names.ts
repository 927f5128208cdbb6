/** What is no part of a person's name. */
import { characters, words } from '../../rule.js';

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
