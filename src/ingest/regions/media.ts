/** Names of news media, agencies and picture desks as they sign bylines, datelines and photo credits (simplified). */

const CHINESE_MEDIA = (
  '新华社 新华网 新华每日电讯 人民日报 人民网 中新社 中新网 中国新闻社 中国新闻网 中国日报 中国青年报 央视新闻 央视网 央视 央广网 ' +
  '光明日报 光明网 经济日报 解放军报 法治日报 工人日报 环球时报 环球网 参考消息 澎湃新闻 界面新闻 财新网 财新 第一财经 新京报 北京日报 ' +
  '北京青年报 解放日报 文汇报 新民晚报 南方日报 南方周末 南方都市报 羊城晚报 广州日报 每日经济新闻 21世纪经济报道 财联社 观察者网 ' +
  '星岛日报 星岛头条 星岛 明报 大公报 大公文汇 大公文汇网 东方日报 信报 香港01 香港电台 香港经济日报 端传媒 众新闻 立场新闻 无线新闻 ' +
  '有线新闻 中通社 中评社 香港中通社 中央社 中央通讯社 联合报 自由时报 中国时报 中时新闻网 三立新闻网 风传媒 上报 联合早报 早报 ' +
  '美国之音 自由亚洲电台 德国之声 法广 法国国际广播电台 BBC中文网 BBC中文 BBC 纽约时报中文网 华尔街日报中文网 FT中文网'
).split(' ');

const FOREIGN_MEDIA = (
  '路透社 路透 法新社 美联社 合众国际社 彭博社 彭博 共同社 时事社 韩联社 纽西斯通讯社 塔斯社 俄新社 俄罗斯卫星通讯社 卫星通讯社 国际文传电讯社 ' +
  '德新社 埃菲社 安莎社 欧新社 欧洲新闻图片社 朝中社 越通社 半岛电视台 盖蒂图像 盖蒂图片社 视觉中国 东方IC 图虫创意 今日俄罗斯 ' +
  'Reuters AFP AFP/Getty AP EPA EPA-EFE Xinhua Kyodo Yonhap TASS Bloomberg CNN DW VOA RFI RFA TVBS ETtoday NHK ' +
  'Getty Shutterstock Unsplash iStock'
).split(' ');

const MULTIWORD_MEDIA = [
  'Getty Images',
  'AFP via Getty Images',
  'Associated Press',
  'AP Photo',
  'BBC News',
  'Press Association',
  'PA Media',
  'Agence France-Presse',
  'Alamy',
  'IC photo',
];

/** Longest first, so that a pattern made of them takes the whole name. */
export const MEDIA: readonly string[] = [...CHINESE_MEDIA, ...FOREIGN_MEDIA, ...MULTIWORD_MEDIA].sort(
  (a, b) => b.length - a.length,
);

/** The names as one pattern source, safe to put inside a group. */
export const MEDIUM = MEDIA.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
