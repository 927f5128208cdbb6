/** Spaces that only type-setting put between characters: letters set apart, and room left beside a mark. */
import type { Edit } from './edited-text.js';

const SPACE = String.raw`[ \t\u00a0\u3000\u2002-\u200a]`;
const LINE = /[^\n\r\u2028\u2029]+/g;
const BESIDE_MARK = new RegExp(
  String.raw`(?<=[“‘「『（《【])${SPACE}{1,4}(?=\S)|(?<=[\p{Script=Han}\d！？。，”’」』])${SPACE}{1,4}(?=[，。；：、！？”’」』）》】])|(?<=[：])${SPACE}{1,4}(?=[“‘「『"])`,
  'gu',
);
/** A space between two characters of which one at least is Chinese or a Chinese mark. */
const BETWEEN = new RegExp(String.raw`(?<=\S)${SPACE}{1,4}(?=\S)`, 'gu');
const HAN_APART = /\p{Script=Han}[ \u00a0\u3000]\p{Script=Han}[ \u00a0\u3000]/u;
const LONE = /^(?:\p{Script=Han}[，。；：、！？”’」』）》]{0,2}|[，。；：、！？“”‘’「」『』（）《》]{1,3}|\d{1,4})$/u;
/** So many single characters with spaces between them are no list. */
const MANY = 6;

export function spaceEdits(text: string): Edit[] {
  return Array.from(text.matchAll(LINE)).flatMap(({ 0: line, index }) => {
    const apart = isSetApart(line);
    return Array.from(line.matchAll(apart ? BETWEEN : BESIDE_MARK), (space) => ({
      start: index + space.index,
      end: index + space.index + space[0].length,
      // Where characters are set apart, words have more than one space between them.
      words: apart && space[0].length > 1 ? ' ' : '',
    }));
  });
}

/** `海 湖 市 渡 轮 停 航`: nearly every word is a single character. */
function isSetApart(line: string): boolean {
  const words = line.trim().split(/\s+/);
  const single = words.filter((word) => LONE.test(word)).length;
  return words.length >= MANY && single * 5 >= words.length * 4 && HAN_APART.test(line);
}
