/** The simplified-script shadow of a text: same length, so one set of rules and one set of offsets serves both scripts. */
import { Converter } from 'opencc-js/t2cn';

// From Taiwan's forms, because they alone also turn 著 into 着; phrase-swapping variants would change the length.
const toSimplified = Converter({ from: 'tw', to: 'cn' });

/** `simplifiedShadow('臺灣總統')` → `'台湾总统'`; always as many UTF-16 units as the text has. */
export function simplifiedShadow(text: string): string {
  return text
    .split(/(?<=\n)/)
    .map(foldLine)
    .join('');
}

function foldLine(line: string): string {
  const folded = toSimplified(line);
  return folded.length === line.length ? folded : Array.from(line, foldCharacter).join('');
}

function foldCharacter(character: string): string {
  const folded = toSimplified(character);
  return folded.length === character.length ? folded : character;
}
