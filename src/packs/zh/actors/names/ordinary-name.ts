/** Tells names of persons from words of the language that look like one: 依次, 高傲, 门诊|改, 运营商|某次, 邱|否认. */
import { loadCues } from '../../../../language/cues.js';
import { loadDictionary } from '../../../../language/dictionary.js';
import { appositionAt } from '../apposition.js';
import { isPersonHere, isTitled, personPlaces, votes } from './name-evidence.js';
import { DOT, type NameSource } from './name-source.js';
import { occurrences } from './occurrences.js';

export function isOrdinary(source: NameSource, name: string): boolean {
  if (isForeign(source, name)) return isWord(source, name) || isPairOfWords(source, name);
  return (
    isWord(source, name) ||
    isUnsupported(source, name) ||
    isSurnameAndAction(source, name) ||
    isPartOfWords(source, name)
  );
}

/** 政治·法治, 科技·人才: words with a dot between them. */
function isPairOfWords({ lexicon }: NameSource, name: string): boolean {
  const parts = name.split(/[·•・‧]/);
  const isSpelled = (part: string): boolean =>
    [...part].every((character) => lexicon.names.isTransliteration(character));
  return parts.length > 1 && parts.some((part) => part.length > 1 && !isSpelled(part) && loadDictionary().has(part));
}

/** The dictionary or the tagger takes it for a word, and no place makes it a person. */
function isWord(source: NameSource, name: string): boolean {
  const { person, word } = votes(source, name);
  if (isDescribed(source, name)) return false;
  if (!loadDictionary().has(name)) return word > 0 && person === 0 && personPlaces(source, name) === 0;
  return word > person || (personPlaces(source, name) === 0 && !(person > 0 && isTitled(source, name)));
}

/** 高峰，一名船长，: two characters or three with a surname, and what that one is behind them. */
function isDescribed(source: NameSource, name: string): boolean {
  const { lexicon, visible } = source;
  if (name.length > 3 || !lexicon.names.hasSurname(name)) return false;
  return occurrences(visible, name).some((place) => appositionAt(source, place + name.length)?.isLed);
}

/** Nobody but a title in front makes it a person: it has no surname, or is two characters in the middle of a clause. */
function isUnsupported(source: NameSource, name: string): boolean {
  const { visible, lexicon } = source;
  const { person } = votes(source, name);
  if (person > 1 || personPlaces(source, name) > 0) return false;
  if (person === 0 && (name.length === 2 || !lexicon.names.hasSurname(name))) return true;
  const opens = (place: number): boolean => /^$|[^\u4e00-\u9fff]/.test(visible.slice(Math.max(0, place - 1), place));
  return name.length === 2 && !isTitled(source, name) && !occurrences(visible, name).some(opens);
}

/** It stands once, without a title, and neither speaks nor is counted among persons there. */
export function isWeak(source: NameSource, name: string): boolean {
  const isNamed = isTitled(source, name) && votes(source, name).person > 0;
  return occurrences(source.visible, name).length === 1 && personPlaces(source, name) === 0 && !isNamed;
}

/** 邱|否认, 唐|出国: a surname and what its bearer does; 林育成昨天 is a name, for a time stands before what is done. */
function isSurnameAndAction(source: NameSource, name: string): boolean {
  const rest = name.slice(1);
  if (name.length !== 3 || !source.lexicon.names.isSurname(name.charAt(0))) return false;
  if (loadCues().isSpeech(rest)) return true;
  return loadDictionary().isAction(rest) && isWeak(source, name) && !isBeforeTime(source, name);
}

function isBeforeTime({ reading, visible }: NameSource, name: string): boolean {
  return occurrences(visible, name).some((place) => reading.tokenAt(place + name.length)?.tag === 'TIME');
}

/** 门诊|改为, 运营商|某次, 教师专业守|则: wherever it stands, a word begins before it or ends after it. */
function isPartOfWords(source: NameSource, name: string): boolean {
  const { visible } = source;
  const dictionary = loadDictionary();
  if (name.length === 3 && dictionary.isAction(name.slice(0, 2)) && personPlaces(source, name) === 0) return true;
  const opens = name.length === 3 && dictionary.has(name.slice(0, 2));
  return occurrences(visible, name).every((place) => {
    if (isPersonHere(source, name, place)) return false;
    const end = place + name.length;
    const isBegun = !source.lexicon.titles.endsWithOne(visible.slice(Math.max(0, place - 8), place));
    const before = isBegun && isCrossed(source, place);
    const after = isCrossed(source, end);
    return before || (opens && after) || (name.length === 2 && after && votes(source, name).person < 2);
  });
}

/** A word of two characters or more runs over the offset. */
function isCrossed({ visible }: NameSource, offset: number): boolean {
  const dictionary = loadDictionary();
  return dictionary.has(visible.slice(offset - 1, offset + 1));
}

/** It is spelled as foreign names are. */
export function isForeign({ lexicon }: NameSource, name: string): boolean {
  if ([...DOT].some((dot) => name.includes(dot))) return true;
  return name.length >= 3 && [...name].every((character) => lexicon.names.isTransliteration(character));
}
