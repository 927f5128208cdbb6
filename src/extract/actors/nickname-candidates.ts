/** 自称“阿龙”的男子, 网友“小鱼儿”: somebody known by a name in quotation marks. */
import type { Candidate } from './candidate.js';
import type { ActorScene } from './scene.js';

const QUOTED = '[“「『‘]([^“”「」『』‘’，。；：！？\\s]{1,12})[”」』’]';
const PEOPLE =
  '(?:[^，。；：“”]{0,6})?(?:男子|女子|男生|女生|男人|女人|网友|网民|居民|村民|市民|商户|店主|老板|司机|青年|少年|老人|老汉|大妈|阿姨|读者|用户|博主|主播|学生|乘客|旅客|工人|人士|人)';
/** Words that say it is a name. */
const CALLED =
  '(?:自称(?:是|为)?|名叫|叫做|名为|人称|绰号(?:叫|为|是)?|外号(?:叫|为|是)?|网名(?:叫|为|是)?|昵称(?:为|是)?|化名(?:为)?|笔名|花名|艺名|账号名为)';
const BEFORE =
  '(?:网友|网民|博主|大V|用户|主播|UP主|up主|楼主|读者|听众|观众|球迷|粉丝|居民|村民|街坊|商户|店主|乘客|旅客|驴友|玩家|歌手|画家|作者)';

const NICKNAMES: readonly RegExp[] = [
  new RegExp(`${CALLED}${QUOTED}的${PEOPLE}`, 'g'),
  new RegExp(`${BEFORE}${QUOTED}`, 'g'),
];

export function* nicknameCandidates({ visible }: ActorScene): Generator<Candidate> {
  for (const pattern of NICKNAMES) {
    for (const { index, 0: words, 1: name = '' } of visible.matchAll(pattern)) {
      const start = index + words.search(/[“「『‘]/) + 1;
      yield {
        start,
        end: start + name.length,
        kind: 'person',
        key: `person:${name}`,
        form: 'name',
        rule: 'nickname',
        unnamed: false,
        isMedium: false,
        isModifier: false,
        weight: 8,
      };
    }
  }
}
