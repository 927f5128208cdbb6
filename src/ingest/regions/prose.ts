/** Telling running prose from headlines, links and labels by length and punctuation. */

const CRY = /^[^。.]*[！？!?](?:["”’」』）)】\]]|\s)*$/;
const ENDS = /[。！？!?…；;：:.](?:["”’」』）)】\]]|\s)*$/;

/** Length as a reader feels it: a Chinese character counts one, a Latin word two. */
export function weight(words: string): number {
  const characters =
    words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const latin = words.match(/[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd}'’.,-]*/gu)?.length ?? 0;
  return characters + 2 * latin;
}

/** A line that holds at least one written-out sentence; a brief question or cry may as well be a headline. */
export function isProse(words: string): boolean {
  if (/。/.test(words) || isTurnOfSpeech(words)) return true;
  const size = weight(words);
  if (CRY.test(words)) return size >= 40;
  if (isLatin(words)) return size >= (ENDS.test(words) ? 10 : 50);
  const isClause = /[，,]/.test(words);
  if (ENDS.test(words)) return size >= 10 && (isClause || /[；;：:]\s*$/.test(words));
  return isClause && size >= 40;
}

/** A stop, or a mark of question or cry, closes the line. */
export function endsSentence(words: string): boolean {
  return /[。！？!?…](?:["”’」』）)】\]]|\s)*$/.test(words);
}

/** A short label or subheading rather than a headline. */
export function isShort(words: string): boolean {
  return weight(words) <= 12;
}

/** `记者：您怎么看？`; not `某国：怎么办？`, which is a headline. */
function isTurnOfSpeech(words: string): boolean {
  return /^(?:问|答|[QA]|主持人|.{0,6}记者)[：:]/i.test(words);
}

function isLatin(words: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin / letters > 0.7;
}
