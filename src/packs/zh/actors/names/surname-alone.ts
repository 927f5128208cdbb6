/** Drops names that are a surname alone and the next word: 邱展示, 卢答 beside 邱某某, 卢某某. */
import { loadCues } from '../../../../language/cues.js';
import { loadDictionary } from '../../../../language/dictionary.js';
import { grouped } from '../../../../language/grouped.js';
import { isIntroducedHere } from './name-evidence.js';
import type { NameSource } from './name-source.js';
import { occurrences } from './occurrences.js';

export function withoutSurnamesAlone(source: NameSource, names: readonly string[]): string[] {
  const { lexicon } = source;
  const bearers = grouped(
    names.filter((name) => name.length === 3 && lexicon.names.isSurname(name.charAt(0)) && !isWordAfter(name)),
    (name) => name.charAt(0),
  );
  return names.filter((name) => {
    const isAlone = name.length === 2 || (name.length === 3 && isWordAfter(name));
    const others = bearers.get(name.charAt(0))?.filter((other) => other !== name && !other.startsWith(name)) ?? [];
    return !(isAlone && others.length > 0 && isIncidental(source, name));
  });
}

/** What follows the surname is a word of the language. */
function isWordAfter(name: string): boolean {
  const rest = name.slice(1);
  return loadDictionary().isAction(rest) || loadCues().index.has(rest);
}

/** Once or twice, and never with a title, an age or among other names. */
function isIncidental(source: NameSource, name: string): boolean {
  const places = occurrences(source.visible, name);
  return places.length <= 2 && !places.some((place) => isIntroducedHere(source, name, place));
}
