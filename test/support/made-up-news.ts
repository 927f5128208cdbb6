/** Made-up Chinese news of any length, in which the names, bodies, days and events go on changing; the same seed, the same text. */

const FAMILY = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰飞鹏辉琳晨宇欣怡文博子涵雨泽浩轩嘉思远志国建'];
const FOREIGN = [
  ...'阿巴贝布查达德迪多尔法菲弗格哈汉赫霍基卡科克拉莱兰勒里利林卢鲁伦罗洛马曼梅米莫姆纳内尼诺帕佩普奇乔萨塞沙斯苏塔泰特托瓦维沃西希雅亚伊尤约扎',
];
const PLACES = ['北京', '上海', '东京', '首尔', '华盛顿', '布鲁塞尔', '河内', '新德里', '柏林', '开罗', '广州', '台北'];
const TOWNS = [...'江河山湖海云石林桥泉沙南北东西新长安平乐永宁清龙凤金银'];
const TRADES = ['电子', '能源', '航空', '生物', '物流', '汽车', '药业', '钢铁', '软件', '地产'];
const STATES = ['中国', '美国', '日本', '韩国', '俄罗斯', '印度', '法国', '德国', '英国', '越南', '巴西', '埃及'];
const TITLES = ['外交部发言人', '总统', '财政部长', '市长', '董事长', '警方发言人', '国防部长', '教授', '律师'];
const CUES = ['表示', '说', '指出', '强调', '称', '警告', '宣布', '透露', '否认'];
const DAYS = ['周一', '周三', '3月12日', '上周五', '昨日', '本月8日', '去年底', '当地时间15日晚'];
const MATTERS = ['渔业协定', '半导体出口', '桥梁垮塌事故', '电价调整', '边境冲突', '疫苗采购', '选举结果', '罚款决定'];
const HAPPENINGS = [
  '举行会谈',
  '签署合作协议',
  '逮捕了三名嫌疑人',
  '发生爆炸',
  '推迟访问',
  '提起诉讼',
  '发射了一枚导弹',
];

const LENGTH_OF_PARAGRAPH = 4;

/** Text of exactly `length` characters, cut where it happens to end. */
export function madeUpNews(length: number, seed = 1): string {
  const pick = picker(seed);
  let text = `${sentence(pick)}\n\n`;
  for (let count = 1; text.length < length; count++) {
    text += sentence(pick) + (count % LENGTH_OF_PARAGRAPH === 0 ? '\n\n' : '');
  }
  return text.slice(0, length);
}

type Pick = <T>(from: readonly T[]) => T;

/** mulberry32: small, and the same on every machine. */
function picker(seed: number): Pick {
  let state = seed;
  return (from) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return from[((mixed ^ (mixed >>> 14)) >>> 0) % from.length] as (typeof from)[number];
  };
}

function person(pick: Pick): string {
  const own = pick(FAMILY) + pick(GIVEN) + pick(GIVEN);
  const dotted = `${pick(FOREIGN)}${pick(FOREIGN)}·${pick(FOREIGN)}${pick(FOREIGN)}${pick(FOREIGN)}`;
  return pick([own, own, dotted]);
}

function body(pick: Pick): string {
  const town = pick(TOWNS) + pick(TOWNS);
  return pick([`${town}${pick(TRADES)}公司`, `${town}市政府`, `《${town}日报》`, `${pick(STATES)}外交部`]);
}

function sentence(pick: Pick): string {
  const [who, other, state, matter] = [person(pick), person(pick), pick(STATES), pick(MATTERS)];
  return pick([
    () =>
      `${state}${pick(TITLES)}${who}${pick(DAYS)}在${pick(PLACES)}${pick(CUES)}，${matter}“不可接受”，各方应当克制。`,
    () => `据${body(pick)}报道，${who}${pick(DAYS)}与${other}${pick(HAPPENINGS)}。`,
    () => `${body(pick)}${pick(DAYS)}${pick(CUES)}，就${matter}而言，${state}方面已经作出回应，并称将继续磋商。`,
    () => `“我们不会让步。”${who}对记者${pick(CUES)}，“${matter}关系到${other}和每一个人。”`,
    () => `${who}${pick(CUES)}，${other}曾${pick(CUES)}${state}将在${pick(DAYS)}${pick(HAPPENINGS)}。`,
    () =>
      `${pick(DAYS)}，${pick(PLACES)}附近${pick(HAPPENINGS)}，造成${pick(['两', '七', '12', '逾百'])}人受伤，${body(pick)}正在调查。`,
    () => `${pick(FAMILY)}先生是${body(pick)}的员工，他${pick(CUES)}当时听到巨响；警方则未予置评。`,
  ])();
}
