/** Who published a page: the names that it gives, made one. */
import { plain } from './title.js';

/** Whose pages are written by many: the account is the publisher. */
const PLATFORMS = new Set(
  '微信公众平台 微信公众号 公众号 百家号 百度百家 今日头条 头条号 头条 搜狐号 网易号 企鹅号 大鱼号 一点号 趣头条 微博 新浪微博 知乎 知乎专栏 简书 豆瓣 雪球 快资讯 facebook twitter x youtube medium substack blogger wordpress'.split(
    ' ',
  ),
);
/** Said where a source should stand, and says nothing. */
const NOBODY =
  /^(?:网络|互联网|网络综合|综合|综合网络|网友|本站|本网|本报|本台|本刊|原创|转载|未知|不详|佚名|其他|其它|作者|来源|投稿|admin|administrator|editor|home|website|name|title|null|undefined|none|n\/a)$/i;
const MAX_LENGTH = 40;

/** The first name that is one; of `軍事 - 中時新聞網` the part that the other names confirm, or else the last. */
export function choosePublisher(names: readonly (string | null | undefined)[]): string | null {
  const candidates = names.flatMap((name) => (name == null ? [] : [tidyName(name)])).filter(isName);
  const [first] = candidates;
  if (first === undefined) return null;
  const parts = [...new Set(first.split(/\s*[|｜_]\s*|\s[-–—]\s/))].filter(isName);
  const others = new Set(candidates.slice(1).map(plain));
  return parts.find((part) => others.has(plain(part))) ?? parts.at(-1) ?? first;
}

export function isPlatform(name: string): boolean {
  return PLATFORMS.has(name.trim().toLowerCase());
}

function tidyName(name: string): string {
  return name
    .trim()
    .replace(/^(?:来源|來源|稿源|source)\s?[:：]\s*/i, '')
    .replace(/^[《「“"']+|[》」”"'.]+$/g, '')
    .trim();
}

function isName(name: string): boolean {
  const isWord = /\p{L}{2}|\p{Lu}/u.test(name) && name.length <= MAX_LENGTH;
  return isWord && !/https?:|@|www\.|^\d|[。！？!?]/i.test(name) && !NOBODY.test(name) && !isPlatform(name);
}
