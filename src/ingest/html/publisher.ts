/** Who published a page: the names that it gives, made one. */
import { isNobody } from '../metadata/nobody.js';
import { plain } from './title.js';

/** Whose pages are written by many: the account is the publisher. */
const PLATFORMS = new Set(
  '微信公众平台 微信公众号 公众号 百家号 百度百家 今日头条 头条号 头条 搜狐号 网易号 企鹅号 大鱼号 一点号 趣头条 微博 新浪微博 知乎 知乎专栏 简书 豆瓣 雪球 快资讯 facebook twitter x youtube medium substack blogger wordpress'.split(
    ' ',
  ),
);
/** Parts of a site that stand where its name should. */
const SECTION =
  /^(?:u\.?s\.?|u\.?k\.?|world|asia|china|europe|africa|americas|business|politics|sports?|opinion|tech(?:nology)?|science|health|culture|entertainment|lifestyle|local|latest|top|video|news)$/i;
const MAX_LENGTH = 40;

const SITE =
  /(?:网|網|报|報|社|台|臺|新闻|新聞|周刊|週刊|杂志|雜誌|中文|News|Times|Post|Herald|Journal|Daily|Tribune)$/;

/** The first name that is one; of `軍事 - 中時新聞網` the part that the other names confirm, or that looks like a name. */
export function choosePublisher(
  names: readonly (string | null | undefined)[],
  windowTitle: string | null,
): string | null {
  const candidates = names.flatMap((name) => (name == null ? [] : [tidyName(name)])).filter(isName);
  const [first] = candidates;
  if (first === undefined) return null;
  const parts = [...new Set(first.split(/[|｜_]|\s[-–—/]\s|(?<=频道)[-–—]/).map((part) => part.trim()))].filter(isName);
  // What the window title ends with may be cut from the same string.
  const others = new Set(
    candidates
      .slice(1)
      .map(plain)
      .filter((name) => name !== plain(windowTitle ?? '')),
  );
  const confirmed = parts.find((part) => others.has(plain(part)));
  return confirmed ?? parts.find((part) => SITE.test(part)) ?? parts[0] ?? first;
}

export function isPlatform(name: string): boolean {
  return PLATFORMS.has(name.trim().toLowerCase());
}

/** Without the label before it and the slogan behind it. */
function tidyName(name: string): string {
  return name
    .trim()
    .replace(/^(?:来源|來源|稿源|source)\s?[:：]/i, '')
    .replace(/[，；][^，；]{2,20}$/, '')
    .trim()
    .replace(/^[《「“"']{1,2}/, '')
    .replace(/[》」”"'.]{1,2}$/, '');
}

function isName(name: string): boolean {
  const isWord = /\p{L}{2}|\p{Lu}/u.test(name) && name.length <= MAX_LENGTH;
  return (
    isWord &&
    !/https?:|@|www\.|^\d|[。！？!?]/i.test(name) &&
    !isNobody(name) &&
    !SECTION.test(name) &&
    !isPlatform(name)
  );
}
