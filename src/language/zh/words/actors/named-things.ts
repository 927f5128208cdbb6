/** What has a name as persons have, or is named after one. */
import { words } from '../../../rule.js';

/** 台风「海燕」, 货轮“海星”: what its kind tells to be a thing. */
export const THINGS = words(`
  台风 飓风 热带风暴 气旋 中台 强台 轻台 药物 新药 疫苗 货轮 邮轮 军舰 渔船 火箭 卫星 飞船
  行动 计划 专案 品牌 型号 歌曲 电影 剧集 小说`);

/** 诺贝尔|文学|奖: of which kind it is. */
export const KINDS_OF_PRIZE = words('终身成就 国际 科学 文学 工艺 艺术 电影');

/** What is named after a person or a place, and never is one. */
export const NAMED_AFTER = words(`
  奖 法案 法则 定律 定理 综合征 综合症 氏症 杯 号 大街 大道 路 街 湾 岛 机场 体育场 基金会 大学 医院 书院 中学 小学
  酒店 广场 大厦 花园 剧院 球场 球队 沙地 沙漠 高原 山脉 半岛 群岛 火箭 导弹 型 法庭`);
