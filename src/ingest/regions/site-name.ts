/** The site's name that window titles carry after the headline. */
import { SECTIONS } from './labels.js';
import { MEDIA } from './media.js';
import { isToolBar } from './tool-bars.js';

const AFTER_BAR = /(?<!\s)\s*[_|｜│]\s*[^_|｜│]{2,20}(?:[_|｜│-][^_|｜│]{2,20})?$/u;
const AFTER_DASH = /\s[-–—]\s*[^\s–—-][^–—-]{0,20}$|[-–—][^\s–—-]{2,10}(?:网|新闻|日报|晚报|中文|新闻网)$/u;
const SITE =
  /(?:网|新闻|日报|晚报|时报|电子报|周刊|中文|频道|电视台|电台|通讯社|传媒|在线|News|Times|Post|Herald|Guardian|BBC|CNN|Reuters)$/iu;
const MIN_HEADLINE = 6;
const MAX_HEADLINE = 300;

/** Where `_某某网` or ` | BBC News` begins in a simplified headline; its length if there is none. */
export function siteNameStart(headline: string): number {
  if (headline.length > MAX_HEADLINE) return headline.length;
  let end = headline.length;
  // Name, section and tags may follow one another: 标题 - 生活 - 某报电子报.
  for (let start = oneNameStart(headline, false); start < end; start = oneNameStart(headline.slice(0, end), true))
    end = start;
  return end;
}

function oneNameStart(headline: string, isCut: boolean): number {
  const dash = AFTER_DASH.exec(headline);
  const isName = dash !== null && (SITE.test(dash[0]) || isSection(dash[0], isCut));
  const site = AFTER_BAR.exec(headline) ?? (isName ? dash : null);
  return site === null || site.index < MIN_HEADLINE ? headline.length : site.index;
}

const sections = new Set(SECTIONS);
const known = new Set(MEDIA.map((name) => name.toLowerCase()));

/** An outlet known by name; or a section, once the site's name behind it has been cut off. */
function isSection(tail: string, isCut: boolean): boolean {
  const words = tail.replace(/^[\s–—-]{1,4}/, '').trim();
  return known.has(words.toLowerCase()) || (isCut && sections.has(words));
}

const MASTHEAD =
  /^[\p{L}\p{N}]{2,14}(?:门户网站|官方网站|网站|新闻网|日报|晚报|早报|晨报|时报|周刊|周报|新闻|电视台|电台|通讯社|杂志|网)$/u;

/** `某某志 SOME REVIEW`: the name again in capitals, as a logo has it. */
const LOGO = /^\p{Script=Han}{2,8}\s+\p{Lu}{3,}(?:\s\p{Lu}{2,}){1,3}$/u;

/** `某某日报｜特别报道`: the name of the site and of its section. */
const WITH_SECTION = /^([^\s|｜·>›]+)\s*[|｜·>›]\s*\p{Script=Han}{2,8}$/u;

/** `某某日报 Some Daily`: the name of the site above its article, alone, in two scripts or with buttons. */
export function isMasthead(words: string): boolean {
  const [name = '', ...rest] = words.trim().split(/\s+/);
  const isRestFurniture = rest.every((word) => /^[\p{Script=Latin}.&]+$/u.test(word)) || isToolBar(rest.join(' '));
  if (LOGO.test(words.trim()) || MASTHEAD.test(WITH_SECTION.exec(words.trim())?.[1] ?? '')) return true;
  return MASTHEAD.test(name) && isRestFurniture && name.length <= (rest.length > 0 ? 16 : 10);
}
