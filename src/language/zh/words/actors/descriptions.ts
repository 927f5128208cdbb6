/** What somebody is said to be, between commas behind the name. */
import { characters, words } from '../../../rule.js';

/** 现年五十岁: in front of an age. */
export const BEFORE_AGE = words('现年 今年 时年 年约 年近 年仅 年过');
/** 身为, 现任: in front of what somebody is. */
export const BEFORE_OFFICE = words('身为 作为 现任 时任 曾任 曾是 担任');
/** 来自: where somebody is from is what they are. */
export const COMES_FROM = words('来自');

/** Nouns for a person, of which the titles hold but those of offices and trades. */
export const PERSON_NOUNS = words(`
  父亲 母亲 爸爸 妈妈 爸 妈 丈夫 妻子 儿子 女儿 主妇 老板 网友 歌手 选手 司机 大夫 工人`);
/** Their last characters, and what may stand before each. */
export const PERSON_NOUNS_BY_END = [
  { end: '员', behind: characters('人成会队学店职船教') },
  { end: '生', behind: characters('学究考医业中男女习') },
  { end: '民', behind: characters('居市村渔农牧网移选股') },
  { end: '家', behind: characters('作专画行店') },
  { end: '主', behind: characters('店摊业车船货房失') },
  { end: '客', behind: characters('乘旅游顾食房租') },
  { end: '士', behind: characters('护战女男人') },
  { end: '迷', behind: characters('球影歌') },
] as const;
