/** Subjects that are no known actor: names that are not recognised, people by what they are, and things that speak. */
import type { Span } from '../../../graph/model/index.js';
import type { Token } from '../../document/document.js';
import { loadGazetteer } from '../actors/gazetteer.js';
import type { CueSearch } from './cue.js';
import { isDocument } from './document-noun.js';

export interface Stranger extends Span {
  /** A name or a noun for people; a document speaks too, but does nothing else. */
  readonly isHuman: boolean;
  readonly isDocument: boolean;
}

const LEADING = new Set(['d', 'ad', 'TIME', 'c', 'f', 'w', 'vd', 'xc']);
const NOMINAL = new Set(['n', 'nz', 'nw', 'PER', 'ORG', 'LOC', 'vn', 'an', 'a', 'm', 'q', 's', 'u', 'r']);
const NAMING = new Set(['n', 'nz', 'nw', 'PER', 'ORG', 'vn']);
const PEOPLE =
  /(?:人|员|者|士|生|民|师|商|学家|专家|作家|画家|企业家|友|同学|客|手|工人|妇|孩|儿童|父|母|妈|爸|爷|奶奶|叔|伯|姨|姐|妹|哥|弟|夫|妻|婿|媳|长|官|兵|警|校方|院方|厂方|店方|们|店主|户主|业主|车主|粉丝|男子|女子|老板|司机|大爷|大妈|老汉|大娘|小伙)$/;
/** 其助理, 她的邻居: whoever is somebody's and speaks is a person. */
const OWNED = /^[其他她]/;
/** What they hold is nobody's statement: proverbs, lyrics, laws, slogans. */
const QUOTED_TEXT =
  /(?:俗话|常言|老话|古语|古话|谚语|诗|诗句|歌词|台词|字幕|剧本|小说|法|法律|条|条例|条款|宪法|章程|合同|标语|横幅|口号|招牌|牌子|广告|经文|圣经|对联|题词)$/;

/** Who or what the span begins with, if a noun does and it is no actor's name; undefined where a preposition leads. */
export function strangerIn({ reading, speakers }: CueSearch, span: Span): Stranger | undefined {
  const tokens = reading.tokensIn(span);
  const first = tokens.findIndex(({ tag }) => !LEADING.has(tag));
  const run: Token[] = [];
  for (const token of tokens.slice(Math.max(first, 0))) {
    if (!NOMINAL.has(token.tag)) break;
    run.push(token);
  }
  const last = run.findLast(({ tag }) => NAMING.has(tag));
  if (!last || speakers.covers(last)) return undefined;
  const words = reading.word(last);
  const whole = reading.word({ start: run[0]?.start ?? last.start, end: run.at(-1)?.end ?? last.end });
  if (QUOTED_TEXT.test(words) || QUOTED_TEXT.test(whole)) return undefined;
  return {
    start: run[0]?.start ?? last.start,
    end: last.end,
    isHuman: last.tag === 'PER' || OWNED.test(whole) || PEOPLE.test(words) || loadGazetteer().titles.endsWithOne(words),
    isDocument: isDocument(words),
  };
}
