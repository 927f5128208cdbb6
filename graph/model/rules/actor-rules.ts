/** The rules that find where an actor is named. */
import type { RuleNotes } from './rule-note.js';

export const ACTOR_RULES = {
  'person-name': {
    reads: 'a full name: family and given name, or a foreign name in Chinese characters',
    example: '工程师⟦唐佑平⟧说，大桥年底通车。',
  },
  'learned-name': {
    reads: 'words that the trained reader takes for a name, and no rule knows',
    example: '店主⟦阿芳⟧说，音响早就坏了，没有人来修。',
  },
  'short-name': {
    reads: 'a part of a full name that the text gives elsewhere',
    example: '贝拉·卡索斯基周二抵达。⟦卡索斯基⟧说，谈判将继续。',
  },
  'foreign-gloss': {
    reads: 'the name in Latin letters, in brackets after the Chinese one',
    example: '总理卡索斯基（⟦Bela Kasowski⟧）说，谈判将继续。',
  },
  'latin-name': {
    reads: 'a name in Latin letters within Chinese text',
    example: '研究员⟦Sarah Lindqvist⟧说，样本已经送检。',
  },
  'surname-title': {
    reads: 'a family name with a title or a form of address, for the one person of that family name',
    example: '外交部发言人赵宁宁周一说，会谈已经结束。⟦赵发言人⟧表示，双方将再次见面。',
  },
  'surname-courtesy': {
    reads: 'a family name with 先生, 女士, 小姐, 太太 or 某, where several persons have that family name',
    example: '柳明志和柳大海周一到案。⟦柳女士⟧说，她没有到过现场。',
  },
  'surname-person': {
    reads: 'a family name with a word for the sort of person',
    example: '⟦梁姓司机⟧说，刹车突然失灵。',
  },
  'surname-alone': {
    reads: 'a family name alone, at the head of a clause, for the one person who bears it',
    example: '林郑月娥周三出庭。⟦林郑⟧拒绝回应提问。',
  },
  'title-of-holder': {
    reads: 'a title without a name, for the one person whom the text gives that office',
    example: '日本首相小泽明子周一抵达。⟦日本首相⟧表示，会谈很有成果。',
  },
  'title-only': {
    reads: 'a title without a name, whose holder the text does not name',
    example: '⟦日本首相⟧表示，会谈很有成果。',
  },
  'role-of-holder': {
    reads:
      'a noun for a part in the story, for the one person whom the text names with it or describes by it between commas',
    example: '被告毛志勇周一出庭。⟦被告⟧说，他没有到过现场。',
  },
  anaphor: {
    reads: 'a common noun that stands for the body or person named before',
    example: '青江大学周一停课。⟦校方⟧表示，周三复课。',
  },
  'country-name': {
    reads: 'the name of a state or a bloc of states',
    example: '⟦智利⟧宣布，将关闭边境。',
  },
  'country-side': {
    reads: 'a state by one character and 方',
    example: '⟦中方⟧表示，愿意继续谈判。',
  },
  'country-object': {
    reads: 'a state by one character after a verb or preposition that takes a state',
    example: '智利总统下周访⟦日⟧。',
  },
  'country-pair': {
    reads: 'states by one character each, side by side or before a noun for dealings between states',
    example: '⟦中⟧日外长周一会谈。',
  },
  'country-body': {
    reads: 'a state by one character before its forces, companies, government or officials',
    example: '⟦日⟧企周一宣布停产。',
  },
  'capital-for-government': {
    reads: 'a capital that acts as its government',
    example: '⟦东京方面⟧表示，愿意继续谈判。',
  },
  gazetteer: {
    reads: 'a body in the list of known ones, by any of its names',
    example: '⟦世卫组织⟧表示，疫情已经受控。',
  },
  'generic-body': {
    reads: 'a kind of public body, with the state or place it belongs to where that stands in front',
    example: '⟦青江市政府⟧表示，大桥年底通车。',
  },
  publication: {
    reads: 'a publication in title marks',
    example: '据⟦《青江晚报》⟧报道，唐佑平说，大桥年底通车。',
  },
  'quoted-body': {
    reads: 'a name in quotation marks before a noun for a body',
    example: '⟦“北风”公司⟧表示，工厂已经停产。',
  },
  'body-noun': {
    reads: 'nouns that end as the name of a body does, and that speak or act',
    example: '⟦机场营运者协会⟧表示，航班已经恢复。',
  },
  'company-short-name': {
    reads: 'a company by what stands before the words for its trade or legal form',
    example: '蓝棠科技周一宣布收购要约。⟦蓝棠⟧称，价格不会再提高。',
  },
  tagged: {
    reads: 'a body that only the tagger knows for one',
    example: '⟦汉硕通信集团⟧表示，工厂已经停产。',
  },
  'group-noun': {
    reads: 'people known by what they are, with the body or state they belong to',
    example: '⟦韩国国防部官员⟧说，演习已经结束。',
  },
  counted: {
    reads: 'people or bodies that are counted and not named',
    example: '救援人员周一救出⟦七名矿工⟧。',
  },
  nickname: {
    reads: 'a name in quotation marks, with a word that says so or a noun for people',
    example: '自称“⟦阿龙⟧”的男子说，船票太贵。',
  },
  'described-source': {
    reads: 'a source known by what it is close to',
    example: '⟦接近商务部的人士⟧说，谈判已经破裂。',
  },
  relative: {
    reads: 'a relative, friend or lawyer of somebody named',
    example: '唐佑平的⟦妻子⟧说，他周一离家。',
  },
  'state-media': {
    reads: 'the media of a state or a place',
    example: '⟦日媒⟧称，首相将辞职。',
  },
} as const satisfies RuleNotes;

export type ActorRule = keyof typeof ACTOR_RULES;
