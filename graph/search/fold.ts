/** Makes texts comparable for search: case, width and Chinese script no longer matter. */
import { Converter } from 'opencc-js/t2cn';

type Convert = (text: string) => string;

/** Its dictionary takes time to read, which a page that is opening does not have. */
let toSimplified: Convert | undefined;
const folded = new Map<string, string>();

/** Folds character by character, so that what folds inside a longer text folds the same alone. */
export function fold(text: string): string {
  let result = '';
  for (const character of text.normalize('NFKC').toLowerCase()) result += foldCharacter(character);
  return result;
}

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  toSimplified ??= Converter({ from: 't', to: 'cn' }) as Convert;
  const simplified = toSimplified(character);
  folded.set(character, simplified);
  return simplified;
}
