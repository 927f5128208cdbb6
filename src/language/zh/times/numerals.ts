/** Numbers as Chinese news writes them: 12, 十二, 二〇二五, 两千零四, 廿. */

const DIGITS = new Map([...'零〇一二三四五六七八九'].map((digit, index) => [digit, Math.max(0, index - 1)]));
DIGITS.set('两', 2).set('元', 1).set('首', 1);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Every character with which a number can begin. */
export const NUMERAL_STARTS = '0123456789零〇一二三四五六七八九十廿卅两百千';
/** One or two digits, or a Chinese number below a hundred. */
export const SMALL = '(?:\\d{1,2}(?!\\d)|[零〇一二三四五六七八九十廿卅两]{1,3})';
/** No number may be cut out of a longer one; but 周一13日 is two words. */
export const WHOLE =
  '(?:(?<![\\d零〇一二三四五六七八九十廿卅百千万亿.．:])|(?<=(?:周|星期|礼拜)[一二三四五六])(?=\\d))';

/** The value of a number in digits or characters; NaN where it is neither. */
export function parseNumber(text: string): number {
  const digits = text.replaceAll(' ', '');
  if (/^\d+$/.test(digits)) return Number(digits);
  const spelt = digits.replace('廿', '二十').replace('卅', '三十');
  return /[十百千]/.test(spelt) ? parseUnits(spelt) : parsePositional(spelt);
}

function digitOf(character: string): number {
  return DIGITS.get(character) ?? Number(character);
}

function parsePositional(text: string): number {
  return [...text].reduce((value, character) => value * 10 + digitOf(character), 0);
}

function parseUnits(text: string): number {
  let total = 0;
  let pending: number | null = null;
  for (const character of text) {
    const unit = UNITS.get(character);
    if (unit === undefined) {
      pending = digitOf(character);
    } else {
      total += (pending ?? 1) * unit;
      pending = null;
    }
  }
  return total + (pending ?? 0);
}
