/** Lines that only say who wrote the article. */
import { MEDIUM } from './media.js';

/** Frequent Chinese surnames, and characters that begin a transliterated name are not meant. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温施季俞欧阳司徒诸葛展葛';

const NAME = String.raw`(?:\p{Script=Han}{2,4}|\p{Script=Han}{1,6}[·•]\p{Script=Han}{1,8}|\p{Lu}[\p{L}.'-]+(?:\s\p{Lu}[\p{L}.'-]+){1,3})`;
/** White space, or one of the marks with or without it: no space can be taken in two ways. */
const gap = (marks: string) => String.raw`(?:\s+(?:${marks}\s*)?|${marks}\s*)`;
const NAMES = `${NAME}(?:${gap('[、,/&]')}${NAME}){0,5}`;
const EMPLOYER = String.raw`(?:本[报台网刊社]|${MEDIUM}|\p{Script=Han}{2,6}(?:社|报|网|台|新闻|周刊))`;
const POST = String.raw`(?:驻\p{Script=Han}{2,6})?(?:特约|首席|见习|实习|特派|高级|资深)?(?:记者|通讯员|特派员|编辑|评论员|撰稿人?|主笔|编译)`;
const TAIL = String.raw`(?:\s*[\p{Script=Han}]{0,8}(?:报[道导]|电|摄|文|编译|撰|供稿|专稿)|\s*发自\p{Script=Han}{1,8}|\s*[\p{Script=Han}]{0,4}(?:综合|外电|综合外电))?`;
const GLOSS = String.raw`(?:\s?\([\p{Script=Latin}\s.'-]{2,40}\))?`;

/** A form of byline, and words of which such a line holds one: the form is long to compile, and most lines are prose. */
interface Byline {
  readonly words: RegExp;
  readonly form: RegExp;
}

const POST_WORDS = /记者|通讯员|特派员|编辑|评论员|撰稿|主笔|编译/;

const BYLINES: readonly Byline[] = [
  {
    // 本报记者 张三 李四 北京报道; 记者张三／台北报道
    words: POST_WORDS,
    form: new RegExp(`^[([【〔]?(?:${EMPLOYER}\\s?)?${POST}[\\s:/]+${NAMES}${GLOSS}${TAIL}[\\])】〕]?$`, 'u'),
  },
  {
    words: POST_WORDS,
    form: new RegExp(
      `^[([【〔]?(?:${EMPLOYER}\\s?)?${POST}\\s?[${SURNAMES}]\\p{Script=Han}{1,2}(?:[\\s、,/]+${NAME}){0,5}(?:${gap('/')}\\p{Script=Han}{0,6}(?:综合)?报[道导])?[\\])】〕]?$`,
      'u',
    ),
  },
  {
    // 某刊作者 | 张三
    words: /作者|撰文|采写|采访|撰稿|编译|记者/,
    form: new RegExp(`^\\p{Script=Han}{0,8}(?:作者|撰文|采写|采访|撰稿|编译|记者)\\s?[|/]\\s?${NAMES}$`, 'u'),
  },
  {
    // BBC驻某地记者某·某（Latin name）
    words: POST_WORDS,
    form: new RegExp(`^${EMPLOYER}\\s?${POST}\\s?${NAME}\\s?\\([\\p{Script=Latin}\\s.'-]{2,40}\\)$`, 'u'),
  },
  {
    words: POST_WORDS,
    form: new RegExp(`^${EMPLOYER}\\s?${POST}\\s?\\p{Script=Han}{1,6}[·•]\\p{Script=Han}{1,8}$`, 'u'),
  },
  {
    // BBC中文张三
    words: new RegExp(`^(?:${MEDIUM})`),
    form: new RegExp(`^(?:${MEDIUM})\\s?[${SURNAMES}]\\p{Script=Han}{1,2}$`, 'u'),
  },
  {
    words: /by /i,
    form: /^(?:written |reported |reporting |edited |photographs? |words )?by [\p{Lu}][\p{L}.'’-]+(?:[\s,]+(?:and |&\s?)?[\p{Lu}][\p{L}.'’-]*){0,12}(?:[|,].{0,60})?$/iu,
  },
  {
    words: /, [A-Z]/,
    form: /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}, (?:BBC|CNN|Reuters|AFP|AP|[\p{Lu}][\p{L} ]{2,30}(?:News|Times|Post|correspondent|reporter|editor))$/u,
  },
  { words: /reporting by/i, form: /^(?:additional )?reporting by .{3,160}$/i },
];

const PERSON = `[${SURNAMES}]\\p{Script=Han}{1,2}`;
/** Two at least, all of them with surnames: 英国、法国报道 is no byline, nor is 金融时报报道. */
const SIGNED = new RegExp(`^${PERSON}(?:、${PERSON}){1,4}(?:摄影)?报道[:：]`, 'u');

/** How much of a paragraph `张三、李四报道：` takes up at its head. */
export function signatureLength(folded: string): number {
  return SIGNED.exec(folded)?.[0].length ?? 0;
}

/** `本报记者 张三 北京报道`, `By Jane Doe`. */
export function isByline(plain: string): boolean {
  return plain.length <= 80 && BYLINES.some(({ words, form }) => words.test(plain) && form.test(plain));
}
