/** Characters that only look otherwise: invisible ones are left out, compatibility forms read as the ordinary character. */
import type { Edit } from './edited-text.js';
import { RADICALS } from './radicals.js';

/** Format characters, variation selectors, and controls that are no white space. */
const INVISIBLE = String.raw`[\p{Cf}\p{Variation_Selector}\u034F\0-\x08\x0E-\x1B\x7F-\x84\x86-\x9F]`;
/** CJK radicals, compatibility ideographs, one-character days and hours (㏱), full-width digits and letters. */
const COMPATIBLE = String.raw`[\u2E80-\u2FD5\uF900-\uFAFF\u{2F800}-\u{2FA1F}\u32C0-\u32CB\u33E0-\u33FE\u3358-\u3370０-９Ａ-Ｚａ-ｚ]`;
/** Vertical, small and half-width forms of Chinese marks, and the ordinary ones. */
const MARKS = new Map(
  Object.entries({
    '︐︑︒︓︔︕︖︗︘︙': '，、。：；！？〖〗…',
    '︰︵︶︷︸︹︺︻︼︽︾︿﹀﹁﹂﹃﹄﹇﹈': '：（）｛｝〔〕【】《》〈〉「」『』［］',
    '﹐﹑﹔﹕﹖﹗﹙﹚﹛﹜﹝﹞': '，、；：？！（）｛｝〔〕',
    '｡｢｣､': '。「」、',
    '〝〞〟„‟＂＇': '“””““"\'',
  }).flatMap(([forms, ordinary]) => Array.from(forms, (form, i): [string, string] => [form, ordinary.charAt(i)])),
);
/** Between digits the full-width marks of numbers are those of ASCII: １２．５, ２０２６／３／１８. */
const IN_NUMBER = `(?<=[０-９])[．，：／－](?=[０-９])`;

/** What is invisible, in the first group, or one character that reads as another. */
const FOLDED = new RegExp(`(${INVISIBLE}+)|${COMPATIBLE}|[${[...MARKS.keys()].join('')}]|${IN_NUMBER}`, 'gu');

/** What characters read as, where they read as anything else. */
export function characterEdits(text: string): Edit[] {
  return Array.from(text.matchAll(FOLDED), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    words: found[1] === undefined ? ordinary(found[0]) : '',
  }));
}

function ordinary(character: string): string {
  return RADICALS.get(character) ?? MARKS.get(character) ?? character.normalize('NFKC');
}
