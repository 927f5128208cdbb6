/** Single lines that are never part of an article, each kind under its own name. */

import { isByline } from './bylines.js';
import { isDateLine, isPublicationLine } from './date-line.js';
import { datelineLength } from './datelines.js';
import { CREDIT_ROLES, SECTIONS } from './labels.js';
import { isProse, weight } from './prose.js';
import { isMenu, isToolBar } from './tool-bars.js';

interface LineRule {
  readonly name: string;
  /** `plain` is simplified and half-width; see Line. */
  readonly matches: (plain: string) => boolean;
}

const sections = new Set(SECTIONS);

const CREDIT = new RegExp(
  `^[([【]?(?:${CREDIT_ROLES.join('|')})(?:\\s?[/、&和]\\s?(?:${CREDIT_ROLES.join('|')}))*\\s?[:|/]\\s*(\\S.*|)$`,
);
const COPYRIGHT =
  /©|\(c\)\s*(?:19|20)\d\d|^copyright|all rights reserved|^版权|(?:^|本文|本网|本站|以上|凡).{0,24}(?:未经.{0,12}(?:授权|许可|同意|书面)|请勿|不得|禁止|谢绝).{0,20}(?:转载|摘编|复制)|转载.{0,8}(?:注明|标明|授权)/i;
const COPYRIGHT_LABEL =
  /copyright|版权(?:所有|声明)|著作权|保留(?:一切|所有)?权利|icp[备证]|公网安备|许可证(?:号|编号)|备案号|统一社会信用代码/i;
const DISCLAIMER =
  /^(?:免责声明|声明:|特别声明|风险提示|郑重声明)|(?:本文|本站|本网|本报|本刊|本台|文章|以上|作者).{0,20}(?:不代表|仅代表|纯属).{0,16}(?:观点|立场|意见)|如有侵权|侵权.{0,6}(?:删除|联系我们)|违法.{0,12}举报(?:电话|邮箱)|不构成.{0,6}投资建议/;
const APP =
  /(?:下载|安装|打开|开启|使用).{0,16}(?:app|客户端|应用程序|手机版|小程序)|(?:app|客户端).{0,6}(?:下载|内打开|观看|阅读)|get (?:the|our) .{0,20}\bapp\b|download .{0,20}\bapp\b/i;
const PROMPT =
  /^(?:请|欢迎|立即|马上|点击|快来|敬请|现在就|免费|想(?:看|读|了解)).{0,24}(?:订阅|关注|追踪|订户|会员|分享|点赞|收藏|扫码|扫描|捐款|赞助|支持我们|电子报|公众号|频道|专页|app|客户端)|^扫一扫|^扫码|扫描.{0,6}二维码|长按.{0,6}(?:识别|二维码)|^(?:月费|年费|付费)(?:订户|会员)|^关注.{0,12}(?:公众号|官方微信|官方微博|视频号|粉丝专页|我们)|微信公众号[:：]|^(?:订阅|追踪|加入|支持)(?:我们|本报|本台|本站|电子报)|^(?:sign up|subscribe|follow us|join us|support us|support our|donate|get our).{0,80}|newsletter$|like us on/i;
const SUBMIT =
  /欢迎.{0,12}(?:投书|投稿|来稿|来函|爆料)|(?:投书|投稿|来稿|来函|爆料)(?:请|者请|可).{0,8}(?:寄|发送|发至|附|注明|联系|拨打)/;
const CONTACT =
  /^.{0,16}(?:热线|客服|投稿|爆料|邮箱|信箱|e-?mail|电话|传真|联系我们|地址|邮编|广告合作|商务合作)\s?[:：]\s?\S.{0,80}$|^(?:contact|about) us\b|^(?:关于我们|联系我们|广告服务|网站地图|隐私(?:政策|声明)|使用条款|加入我们|招聘信息|诚聘英才|法律声明|友情链接)/i;
const MEDIA_PLAYER =
  /(?:器材|设备|浏览器|播放器|手机).{0,6}不支持|(?:视频|影片|音频|播放器).{0,4}(?:加载|载入|缓冲|出错|无法播放)|(?:启用|开启|打开).{0,4}javascript|media playback|(?:browser|device).{0,20}(?:not support|unsupported)|enable javascript|^(?:点击|按此)?(?:播放|观看|收听|收看)(?:视频|影片|音频|本文|全文|完整影片)/i;
const ADVERTISEMENT =
  /^[[(【]?(?:广告|赞助|推广|业配)[\])】]?$|文章(?:继续|未完)|广告.{0,6}(?:后继续|之后|请往下)|article continues|story continues|continue reading|scroll (?:down )?to continue/i;
const ADDRESS = /^(?:\S{0,16}[:：]\s?)?(?:https?:\/\/|www\.)\S+$|^\[[^\]]*\]\([^)]*\)$|^\S[^\s@]*@\S+\.\w+$/i;
const FEED =
  /^(?:获取)?更多rss|^rss\b|\brss(?:订阅|源|地址)?[:：]|^(?:the post|this (?:article|story|post)) .{0,120}(?:appeared first|first appeared|was originally published)/i;
/** Who wrote it and where to follow them; of someone who speaks or is spoken of in the news it says more. */
const AUTHOR =
  /^.{2,40}是《[^》]{2,14}》.{0,24}(?:记者|编辑|社长|撰稿人|专栏作家|作者|主编)|(?:关注|联系)(?:他|她|我们|作者)\s?@\w|(?:推特|twitter|微博|facebook|领英).{0,6}上?关注(?:他|她)|^follow (?:him|her|them|the (?:author|reporter)) on\b|^\p{Lu}.{4,60} is an? .{0,40}(?:reporter|correspondent|editor|columnist)\b.{0,60}\b(?:for|at|based in)\b/iu;
const SPEECH = /说|表示|称|告诉|被|遭|said|told/;
const EDITION =
  /^(?:点击|按此|点此|戳此)(?:查看|阅读|观看|进入|此处|这里|下载)?.{0,16}(?:版|原文|全文|更多|网页|专题|链接)[。.!]?$|^(?:本文|此文|文章)(?:根据|编译自|摘自|选自|原载|原刊|最初发表|首发).{2,50}(?:编译|整理|报道|翻译|刊登|发表)?[。.]?$/;
const RATING = /分级(?:推广|处理)|未满十八岁|未满18岁|限制级网/;
const REPOST = /^(?:(?:以下|本)文章?|本稿)(?:来源于|来源:|来自|转载自|转自|首发于|原载于?).{2,40}$/;
const CONTRIBUTED =
  /^(?:(?:additional )?(?:editing|reporting|writing)|compiled|edited|translated|produced) by\b|\bcontributed (?:to this|reporting|from \p{Lu})|^our standards\s?:|^(?:sources?|graphics?|chart|data|illustration)\s?:\s\S/iu;
/** What a platform says of what its users post, and a site of its own. */
const NOTICE =
  /^(?:notice|disclaimer|note|statement)\s?:.{0,80}\b(?:platform|users?|posted|uploaded|views|stores?)\b|(?:本|该)?平台仅?提供.{0,8}(?:信息|内容)?(?:存储|发布).{0,4}服务|由.{0,16}(?:用户|作者).{0,8}(?:上传|发布)/i;
const HASHTAGS = /^(?:#[^\s#]{1,30}#?\s*)+$|^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords?)\s?[:：]/i;
const COUNTERS =
  /^(?:[\d,.万亿k]+\s*(?:[条个次人位]\s*)?(?:评论|跟帖|回应|留言|阅读|浏览|点赞|赞|分享|转发|收藏|参与|观看|views?|comments?|shares?|likes?)\s*)+$|^(?:评论|跟帖|阅读|浏览|点赞|comments?|shares?)\s*(?:[(:]\s*)?[\d,.万k]+\)?$/i;
const READING_TIME =
  /^(?:阅读(?:时间|时长|本文)|预计阅读|读完需|全文约|本文(?:共|约)).{0,16}(?:字|分钟)|^\d+\s*min(?:ute)?s?\s+read$/i;
const RETURN = /^(?:返回|回到|进入|去|更多)\S{0,12}(?:首页|频道|专题|列表|目录|广场)\S{0,4}[>»›]{0,3}$/;
const END_MARK = /^[([【]?(?:完|全文完|待续|未完待续|end|ends)[\])】]?$|^###$/i;

/** Rules in the order in which they are asked; a long line of prose is spared by most of them. */
export const LINE_RULES: readonly LineRule[] = [
  { name: 'date-line', matches: (plain) => isDateLine(plain) || isPublicationLine(plain) },
  { name: 'copyright', matches: brief(COPYRIGHT, 120) },
  { name: 'copyright', matches: label(COPYRIGHT_LABEL, 60) },
  { name: 'disclaimer', matches: brief(DISCLAIMER, 160) },
  { name: 'credit', matches: isCredit },
  { name: 'credit', matches: label(REPOST, 40) },
  { name: 'byline', matches: isByline },
  { name: 'app-banner', matches: label(APP, 40) },
  { name: 'prompt', matches: brief(PROMPT, 80) },
  { name: 'contact', matches: label(CONTACT, 60) },
  { name: 'contact', matches: brief(SUBMIT, 90) },
  { name: 'media-player', matches: label(MEDIA_PLAYER, 40) },
  { name: 'advertisement', matches: label(ADVERTISEMENT, 40) },
  { name: 'address', matches: (plain) => ADDRESS.test(plain) },
  { name: 'feed', matches: brief(FEED, 160) },
  { name: 'credit', matches: brief(CONTRIBUTED, 80) },
  { name: 'notice', matches: brief(NOTICE, 160) },
  { name: 'promotion', matches: isPromotion },
  { name: 'author', matches: (plain) => plain.length <= 240 && AUTHOR.test(plain) && !SPEECH.test(plain) },
  { name: 'edition', matches: brief(EDITION, 60) },
  { name: 'notice', matches: brief(RATING, 120) },
  { name: 'dateline', matches: isDatelineAlone },
  { name: 'hashtags', matches: (plain) => plain.length <= 200 && HASHTAGS.test(plain) },
  { name: 'counters', matches: label(COUNTERS, 40) },
  { name: 'reading-time', matches: label(READING_TIME, 40) },
  { name: 'end-mark', matches: label(END_MARK, 20) },
  { name: 'buttons', matches: isToolBar },
  { name: 'buttons', matches: label(RETURN, 24) },
  { name: 'menu', matches: isMenu },
  { name: 'section', matches: isSectionLabel },
];

/** The name of the first rule that a line falls under. */
export function lineRule(plain: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(plain)) return 'ornament';
  return LINE_RULES.find(({ matches }) => matches(plain))?.name ?? null;
}

function brief(pattern: RegExp, limit: number): (plain: string) => boolean {
  return (plain) => plain.length <= 2 * limit && weight(plain) <= limit && pattern.test(plain);
}

/** The same for a line that is no written-out sentence: a sentence may well speak of apps or copyright. */
function label(pattern: RegExp, limit: number): (plain: string) => boolean {
  const matches = brief(pattern, limit);
  return (plain) => matches(plain) && !isProse(plain);
}

/** `本报北京5月9日电` on a line of its own. */
function isDatelineAlone(plain: string): boolean {
  const length = plain.length <= 60 ? datelineLength(plain) : 0;
  return length > 0 && length >= plain.length;
}

const PROMISES =
  /免费|专享|福利|优惠|好礼|大奖|抽奖|红包|精彩|不容错过|第一时间|独家|达人|更多(?:资讯|新闻|内容|精彩)|客户端|app|公众号|二维码|扫码|众测|直播间/gi;
const CALL = /快来|快去|赶快|赶紧|戳|立即|马上|敬请|欢迎|点击|下载|扫(?:码|描)|锁定|关注|订阅|订购|~|哦[!~]|吧[!~]/;
const REPORT = /[“「『]|表示|称|指出|宣布|认为|报道|据|透露/;

/** Whoever is told to come at once, and what for: an advert in full sentences. */
function isPromotion(plain: string): boolean {
  if (plain.length > 160 || !CALL.test(plain) || REPORT.test(plain)) return false;
  return new Set(plain.toLowerCase().match(PROMISES)).size >= 3;
}

function isCredit(plain: string): boolean {
  const rest = plain.length <= 160 ? CREDIT.exec(plain)?.[1] : undefined;
  if (rest === undefined) return false;
  const isTitle = /^[([【]?(?:原标题|原题|标签|关键词|关键字)/.test(plain);
  const isSource = /^[([【]?(?:文章|稿件|信息|新闻|消息)?来源/.test(plain);
  if (isSource && weight(rest) <= 80 && !/[。!]/.test(rest)) return true;
  return (isTitle && !isProse(rest)) || (!/[。?!,;]/.test(rest.replace(/[\])】]$/, '')) && weight(rest) <= 24);
}

/** `▍…▍`, `首页 > 新闻 > 国际`, `即时中国`. */
function isSectionLabel(plain: string): boolean {
  if (plain.length > 60) return false;
  if (/[▍▌■◆▎▋]\s*$/.test(plain) || /^[【[][^】\]]{1,8}[】\]]$/.test(plain)) return weight(plain) <= 16;
  const parts = plain.split(/\s*(?:>+|»|›|\/|\||·|\s)\s*/).filter((part) => part !== '');
  const isTrail =
    parts.length >= 2 &&
    /\S\s+[>»›]+\s+\S|(?:\S\s*[>»›]\s*){2}/.test(plain) &&
    parts.every((part) => weight(part) <= 12);
  return isTrail || (parts.length > 0 && parts.every((part) => sections.has(part)));
}
