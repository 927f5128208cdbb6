/** Lines of buttons and of menu items. */
import { BUTTONS, SECTIONS } from './labels.js';
import { weight } from './prose.js';

const sections = new Set(SECTIONS);
const buttons = new Set(BUTTONS.map((button) => button.toLowerCase()));
const COUNT = /^[\d.,]+(?:万|亿|k|m)?(?:次|条|人)?$/i;
/** So many short words with spaces between them are channels, whatever they are called. */
const MANY = 5;
const HAN = /^\p{Script=Han}/u;
const SENTENCE = /[。，,！!？?“「]/;

/** `分享 打印 字号：大 中 小`: nothing but buttons, or mostly so. */
export function isToolBar(plain: string): boolean {
  if (plain.length > 120) return false;
  const words = plain.split(/[\s|/·,、:：()[\]【】〔〕]+/).filter((word) => word !== '');
  const labels = words.filter((word) => !COUNT.test(word));
  const others = labels.filter((word) => !buttons.has(word.toLowerCase()));
  if (labels.length === 0 || SENTENCE.test(plain.replace(/[,，]/g, ''))) return false;
  return others.length === 0 || (labels.length >= 3 && others.length * 2 < labels.length);
}

/** `行情｜公司｜宏观`, `HOME | LOCAL | POLITICS`, or channels with spaces between them. */
export function isMenu(plain: string): boolean {
  if (plain.length > 120 || SENTENCE.test(plain)) return false;
  const items = plain.split(/[|·/›»]/).map((item) => item.trim());
  if (items.length >= 3 && items.every((item) => weight(item) <= 8)) return true;
  const words = plain.split(/[\s|·/]+/);
  if (words.length >= MANY && HAN.test(plain) && words.every((word) => weight(word) <= 4)) return true;
  return words.length >= 3 && words.filter((word) => sections.has(word)).length * 2 > words.length;
}
