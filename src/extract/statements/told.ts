/** Whoever is told stands between the verb and what is said: 告诉《…》记者，…, 回复记者称，…, 提醒市民，…. */
import type { Span } from '../../../graph/model/index.js';
import type { Reference } from '../../document/document.js';
import type { CueSearch } from './cue.js';

export interface Told extends Span {
  /** Those of them that are known. */
  readonly references: readonly Reference[];
  /** 他, 她: whom that means depends on what went before. */
  readonly pronoun: string | null;
}

const PRONOUN = /^(?:他们|她们|我们|他|她|我|大家|对方|自己)/;
/** What may follow whoever is told, before the mark: 记者提问时. */
const OCCASION = /(?:的?(?:提问|追问|查询|询问|质询|采访|电话|质疑|关切))?(?:时|后)?$/;
const NOMINAL = new Set(['n', 'nz', 'nw', 'PER', 'ORG', 'LOC', 'vn', 'an', 'a', 'm', 'q', 's', 'r', 'u', 'w', 'f']);
const PRESENT = /^(?:在场|到场|在座|前来|等候|采访)$/;
const PERSON =
  /(?:记者|媒体|传媒|人|员|者|民|众|友|客|们|户|家长|学生|乘客|投资者|警方|电视台|社|报|网|台|上司|同事|邻居|家属|老师|医生|先生|女士|小姐|主任|局长)$/;
const LONGEST = 24;

/** Whoever the words from the offset name, if they name nothing else; undefined where a verb or a mark stands among them. */
export function toldIn(search: CueSearch, { start, end }: Span): Told | undefined {
  const { reading, speakers } = search;
  const words = reading.word({ start, end });
  const lead = /^(?:了|过|给)?/.exec(words)?.[0].length ?? 0;
  const from = start + lead;
  const until = end - (OCCASION.exec(words)?.[0].length ?? 0);
  if (until <= from || until - from > LONGEST) return undefined;
  const pronoun = PRONOUN.exec(reading.shadow.slice(from, until))?.[0];
  if (pronoun && pronoun.length === until - from) return { start: from, end, references: [], pronoun };
  const bare = reading.tokensIn({ start: from, end: until });
  if (/[，。；：、！？]/.test(reading.word({ start: from, end: until }))) return undefined;
  if (!bare.every((token) => NOMINAL.has(token.tag) || PRESENT.test(reading.word(token)) || speakers.covers(token)))
    return undefined;
  const references = speakers.in({ start: from, end: until });
  const isPerson =
    references.at(-1)?.end === until ||
    bare.at(-1)?.tag === 'PER' ||
    PERSON.test(reading.word({ start: from, end: until }));
  return isPerson ? { start: from, end, references, pronoun: null } : undefined;
}
