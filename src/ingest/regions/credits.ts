/** Photo credits and sign-offs at the end of a line, and the labels that introduce a caption. */
import { MEDIUM } from './media.js';
import { weight } from './prose.js';

export interface CreditTail {
  /** Where the credit begins; everything after it belongs to it. */
  readonly start: number;
  /** A picture's credit makes a caption of a brief line; a bare wire name may; a sign-off (（完）) never does. */
  readonly kind: 'photo' | 'wire' | 'sign-off';
}

const SOURCE =
  '(?:Facebook|FB|脸书|脸谱|IG|Instagram|微博|Weibo|推特|Twitter|YouTube|TikTok|抖音|Threads|官网|网站|网页|网图|网上图片|资料库)';
const PICTURE =
  '(?:(?:资料|档案|设计|示意|网络|视频|影片|电视|直播|手机|网页)?(?:图片?|图像|照片?|相片?|画面|截图|影像)|供图|翻摄|翻拍|摄影?|提供)';
const OWNER = String.raw`[\p{L}\p{N}·_@.-]`;
const MEDIA_SIGNATURE = String.raw`(?:${MEDIUM})(?:\s?[/／、,，]\s?(?:${MEDIUM}))*(?:\s?记者\s?[\p{Script=Han}\s]{2,12}?)?(?:\s?(?:${PICTURE}|资料|发))?`;
const SIGNATURE = String.raw`(?:${MEDIA_SIGNATURE}|${OWNER}{0,12}${SOURCE}(?:${PICTURE})?|${OWNER}{2,16}供图\s?${OWNER}{0,10}|(?:图|摄|摄影|文|图文)\s?[/／:：|｜]\s?[\p{L}·\s]{2,16}|${OWNER}{0,12}\s?(?:记者|通讯员)\s?[\p{Script=Han}\s、]{2,14}\s?摄影?|(?:${OWNER}{1,8}\s?)?${PICTURE}|${OWNER}{0,12}记者\s?[\p{Script=Han}]{2,4}\s?[/／]\s?摄影?)`;

/** A finished sentence, then who made the picture, and nothing else. */
const AFTER_STOP = new RegExp(
  String.raw`(?<=[。！？!?…]\s{0,4}|[\p{Ll}\d"”)]\.\s{1,4})${SIGNATURE}(?:\s?[（(][\p{L}\s]{2,12}摄[）)])?$`,
  'u',
);
const AFTER_MARK = new RegExp(
  String.raw`(?<=[”」』）)]\s{0,4})(?:${MEDIA_SIGNATURE}|(?:资料|档案)(?:图片?|照片?|相片?))$`,
  'u',
);
const AFTER_SPACE = new RegExp(
  `(?<=[\\p{Script=Han}）)”」]\\s{1,4})(?:${MEDIA_SIGNATURE}|资料图片?|资料照片?|[\\p{Script=Han}]{2,4}\\s?摄)$`,
  'u',
);
/** Some agencies put the number of the dispatch behind it, some the full stop. */
const BRACKETED = /[（(【［〔]([^（()）【】［］〔〕]{1,60})[）)】］〕](?:\d{7}|(?<=提供[）)])。)?$/u;
const ENGLISH =
  /(?:images?|photos?|photographs?|pictures?|(?:photo|image|picture)? ?credit|file photo|screengrab|courtesy)(?: by| of|:)\s[^.!?。]{2,60}\.?$/iu;
const ENGLISH_BRACKETED =
  /^(?:(?:file )?(?:photo|image|picture|credit)s?\b.{0,50}|.{0,40}\b(?:photo|via getty images|\/reuters|\/ap|\/afp))$/i;

const BRACKETED_PHOTO = new RegExp(
  `^(?:${SIGNATURE}|(?:图|照片?|影像)(?:取自|源自|翻摄自|截自|片?来源).{1,40}|[\\p{Script=Han}]{2,10}(?:协会|基金会|救援队)|.{0,24}(?:资料|档案)(?:图|照|相|画).{0,24}|.{0,20}(?:摄|供图|截图)|图[:：/／].{1,20}|.{0,24}(?:图片来源|来源)[:：,，].{1,24}|.{2,20}提供)$`,
  'u',
);
const BRACKETED_SIGN_OFF =
  /^(?:完|编译完|全文完|end|(?:译者|核稿|校对|责编|编译|编辑|撰稿)[\s:：/／].{1,40}|(?:本[报台网刊社])?(?:综合)?(?:本?报?记者|通讯员|编辑|责任编辑|责编|实习编辑|编译|撰稿|总台(?:央视)?记者|来源|文|翻译)[\s:：/／]?.{1,40}|综合.{0,30}(?:报道|消息|电)|.{2,30}(?:综合报道|专电|供稿|整理))$/iu;

const WIRE = new RegExp(`^(?:${MEDIUM})$`, 'iu');

/** Line-end credit in a simplified line (`folded`), or null; two may follow one another: （完）【编辑：某某】. */
export function creditTail(folded: string): CreditTail | null {
  const last = oneTail(folded);
  if (last === null) return null;
  const before = oneTail(folded.slice(0, last.start).trimEnd());
  return before === null || before.kind !== last.kind ? last : before;
}

function oneTail(folded: string): CreditTail | null {
  const offset = Math.max(0, folded.length - 120);
  const tail = folded.slice(offset);
  const found = bracketedTail(tail) ?? plainTail(tail);
  return found && { ...found, start: found.start + offset };
}

function bracketedTail(tail: string): CreditTail | null {
  const bracket = BRACKETED.exec(tail);
  const words = bracket?.[1]?.trim();
  if (bracket === null || words === undefined) return null;
  if (WIRE.test(words)) return { start: bracket.index, kind: 'wire' };
  if (BRACKETED_SIGN_OFF.test(words)) return { start: bracket.index, kind: 'sign-off' };
  const isPhoto = BRACKETED_PHOTO.test(words) || ENGLISH_BRACKETED.test(words);
  return isPhoto ? { start: bracket.index, kind: 'photo' } : null;
}

function plainTail(tail: string): CreditTail | null {
  const match = AFTER_STOP.exec(tail) ?? AFTER_MARK.exec(tail) ?? AFTER_SPACE.exec(tail) ?? ENGLISH.exec(tail);
  return match && { start: match.index, kind: 'photo' };
}

const CREDIT_LINE =
  /^\p{Script=Han}{2,8}(?:制图|绘图|供图)$|^(?:(?:图像|图片|照片|影像|相片|视频|影片|封面图?|题图|资料)(?:来源|版权|提供|摄影)?|摄影?|图|image (?:source|credit|copyright)|photo(?: credit)?|getty)[\s,，:：/／|｜]+[^。]{1,50}$/iu;
const CAPTION_LABEL =
  /^(?:(?:图像|图片|照片|影像|相片)?(?:加注文字|说明文字|图说|图注|(?:图片|照片|图像)说明|image caption|caption)[,，:：|｜\s]+|【(?:本文)?(?:图片?|照片)】\s*|[\p{L}\p{N}_-]{1,60}\.(?:jpe?g|png|gif|webp)\s*)/iu;
const CAPTION_START =
  /^(?:[▲△↑]\s*)?(?:图为|图中为?|图示|上图|下图|左图|右图|资料图[:：片]|资料照片?[:：]|配图[:：]|file (?:photo|image|picture)\b|pictured[:,])/iu;

/** `图像来源，路透社`: a line that is all credit. */
export function isCreditLine(folded: string): boolean {
  return folded.length <= 80 && weight(folded) <= 24 && CREDIT_LINE.test(folded) && !CAPTION_LABEL.test(folded);
}

/** Length of `图像加注文字，` and the like before the caption itself. */
export function captionLabelLength(folded: string): number {
  return CAPTION_LABEL.exec(folded)?.[0].length ?? 0;
}

export function startsLikeCaption(folded: string): boolean {
  return CAPTION_START.test(folded);
}
