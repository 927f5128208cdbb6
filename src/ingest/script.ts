/** Which language and script a text is written in, by counting characters. */
import SIMPLIFIED from 'opencc-js/dict/STCharacters';
import type { Article } from '../../graph/model/index.js';
import { tongueOf, tongueWeights } from '../document/plain/tongues.js';
import { simplifiedShadow } from '../document/shadow.js';

/** Enough to decide, however long the text is. */
const SAMPLE = 20_000;
const ENGLISH_WORDS = /\b(?:the|of|and|to|in|that|is|was|for|on|with|said|by|at|from|has|have|are|it)\b/gi;

/** Another language may have so many times what is Chinese in a page, and the page is read for that still. */
const MOST_FOREIGN = 2;

/** `und` for anything that is neither Chinese nor English, Japanese and Korean included. */
export function detectLanguage(text: string): Article['language'] {
  const sample = text.slice(0, SAMPLE);
  const weights = tongueWeights(sample);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const chinese = weights.get('zh') ?? 0;
  if (chinese > 0 && chinese * MOST_FOREIGN >= Math.max(...weights.values()))
    return chineseScript(chineseLines(sample));
  const latin = weights.get('latin') ?? 0;
  const words = count(sample, /[\p{Script=Latin}'’]+/gu);
  const isEnglish = latin * 4 >= all * 3 && count(sample, ENGLISH_WORDS) >= words / 12;
  return isEnglish && words > 0 ? 'en' : 'und';
}

function chineseLines(sample: string): string {
  return sample
    .split('\n')
    .filter((line) => tongueOf(line)?.tongue === 'zh')
    .join('\n');
}

let characters: ReadonlySet<string> | undefined;

/** Characters that the traditional script writes otherwise. OpenCC's phrases would cost much and say no more. */
function simplifiedOnly(): ReadonlySet<string> {
  characters ??= new Set(SIMPLIFIED.split('|').map((pair) => pair.slice(0, pair.indexOf(' '))));
  return characters;
}

/** Characters that only one script has decide; a text without any reads the same in both. */
function chineseScript(sample: string): 'zh-Hans' | 'zh-Hant' {
  const traditional = differences(sample, simplifiedShadow(sample));
  const simplified = Array.from(sample).filter((character) => simplifiedOnly().has(character)).length;
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

function differences(one: string, other: string): number {
  const others = Array.from(other);
  return Array.from(one).filter((character, index) => character !== others[index]).length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
