/** Which language the lines of a text are in, as far as their characters tell: Chinese, or one for which there are no rules. */

export type Tongue = 'zh' | 'ja' | 'ko' | 'latin' | 'other';

export interface Told {
  readonly tongue: Tongue;
  /** How much the line holds, in Chinese characters. */
  readonly weight: number;
}

/** Words in marks may be quoted from another language: they tell nothing where others stand outside. */
const MARKED = /[「『“"《〈（([][^「」『』“”"《》〈〉（）()[\]]{0,400}[」』”"》〉）)\]]/g;
/** の is a fashion of shop names. */
const HIRAGANA = /(?!の)\p{Script=Hiragana}/gu;
/** Forms that neither script of Chinese writes. */
const JAPANESE_FORMS =
  /[発対関応実経済図売価検沢駅県広円気帰転労込畑峠枠匂単戦厳収拡拠撃様権渋渉営栄覚観険験顕続縦縄臓蔵薬訳読譲軽遅鉄銭霊雑騒駆髄鶏齢竜亜圧囲塩桜穏仮懐壊絵]/gu;
/** Frequent characters that only Chinese has, or that Japanese writes otherwise. */
const CHINESE_FORMS =
  /[这這们們说說吗嗎呢吧么麼没沒让讓从從你您她它谁誰怎还還很也给給进东发见门问间话请谈论设认讲费资运达过远选边钱项领题验义务业产亿众优传伤华协单历压县变园团围图坏块处备复头]/u;
/** Of four Latin letters a word is made that weighs as much as a Chinese character. */
const LETTERS_PER_WORD = 4;

/** Undefined for a line without letters. */
export function tongueOf(line: string): Told | undefined {
  const outside = line.replace(MARKED, ' ');
  return toldBy(count(outside, /\p{Script=Han}/gu) >= 2 ? outside : line);
}

function toldBy(words: string): Told | undefined {
  const han = count(words, /\p{Script=Han}/gu);
  const hiragana = count(words, HIRAGANA);
  const kana = hiragana + count(words, /\p{Script=Katakana}/gu);
  const hangul = count(words, /\p{Script=Hangul}/gu);
  const latin = count(words, /\p{Script=Latin}/gu) / LETTERS_PER_WORD;
  const other = count(words, /\p{L}/gu) - han - kana - hangul - latin * LETTERS_PER_WORD - count(words, /の/g);
  if (hangul > han) return { tongue: 'ko', weight: hangul };
  if (isJapanese(words, { han, hiragana, kana })) return { tongue: 'ja', weight: han + kana };
  const most = Math.max(han, latin, other);
  if (most === 0) return undefined;
  if (most === han) return { tongue: 'zh', weight: han };
  return most === latin ? { tongue: 'latin', weight: latin } : { tongue: 'other', weight: other };
}

interface Japanese {
  readonly han: number;
  readonly hiragana: number;
  readonly kana: number;
}

/** Kana between the words, or characters in forms that only Japanese has; a brand in kana makes no Japanese of a Chinese line. */
function isJapanese(words: string, { han, hiragana, kana }: Japanese): boolean {
  const share = kana / (han + kana);
  if (share > 0.5) return true;
  if (CHINESE_FORMS.test(words)) return false;
  if (hiragana > 0 && share >= 0.08) return true;
  return count(words, JAPANESE_FORMS) >= 2;
}

/** What each language has of a text. */
export function tongueWeights(text: string): ReadonlyMap<Tongue, number> {
  const weights = new Map<Tongue, number>();
  for (const [line] of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const told = tongueOf(line);
    if (told) weights.set(told.tongue, (weights.get(told.tongue) ?? 0) + told.weight);
  }
  return weights;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
