/** The tag set of the tagger: four kinds of names and the parts of speech of Baidu LAC. */

/** Every tag a token can have, with what it means. */
export const TAGS = {
  /** Person: 王小明, 特朗普 */
  PER: 'person',
  /** Place, and country: 北京, 法国 */
  LOC: 'place',
  /** Organisation, body, company: 外交部 */
  ORG: 'organisation',
  /** Time: 昨天, 3月5日 */
  TIME: 'time',
  /** Common noun: 记者 */
  n: 'noun',
  /** Title of a work: 《红楼梦》 without its marks */
  nw: 'title of a work',
  /** Other proper noun: iPhone */
  nz: 'other proper noun',
  /** Verb: 表示 */
  v: 'verb',
  /** Verb used as an adverb: 持续 in 持续上升 */
  vd: 'adverbial verb',
  /** Verb used as a noun: 调查 in 展开调查 */
  vn: 'verbal noun',
  /** Adjective: 严重 */
  a: 'adjective',
  /** Adjective used as an adverb: 积极 in 积极推进 */
  ad: 'adverbial adjective',
  /** Adjective used as a noun: 安全 in 网络安全 */
  an: 'nominal adjective',
  /** Adverb: 已经 */
  d: 'adverb',
  /** Number, with its measure word where they are one: 三名, 25% */
  m: 'numeral',
  /** Measure word alone: 次 */
  q: 'measure word',
  /** Pronoun: 他, 该 */
  r: 'pronoun',
  /** Preposition: 对, 在 */
  p: 'preposition',
  /** Conjunction: 和, 但 */
  c: 'conjunction',
  /** Particle: 的, 了 */
  u: 'particle',
  /** Other function word: 吗; also many words in Latin script: York */
  xc: 'other function word',
  /** Direction or position after a noun: 上, 其中 */
  f: 'direction word',
  /** Place named by its relation: 境内 */
  s: 'place word',
  /** Punctuation, and everything without a word in it: white space, emoji */
  w: 'punctuation',
  /** No tag: the model found none */
  O: 'untagged',
} as const;

export type Tag = keyof typeof TAGS;
