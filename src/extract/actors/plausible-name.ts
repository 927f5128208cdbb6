/** Whether a string that looks like a person's name may be one. */
import { loadCues } from '../../language/cues.js';
import { DOT, type NameSource } from './name-source.js';
import { occurrences } from './occurrences.js';

/** 简上月: a word of time that the tagger joined to a name. */
const TIME_TAIL = /(?:[今去前明当同昨][年日天晚月]|[上本下][月周年]|[今昨])$/;

export function isPlausible({ lexicon, visible, reading }: NameSource, name: string): boolean {
  if (name.length < 2 || name.length > 16 || lexicon.isKnownOther(name) || loadCues().index.has(name)) return false;
  if ((lexicon.titles.endsWithOne(name) && name.length <= 4) || TIME_TAIL.test(name)) return false;
  if ([...name].some((character) => '的了说称与和，。「」'.includes(character))) return false;
  if (isRatherPlace({ reading }, name) || runsIntoCue(visible, name)) return false;
  const isForeign = [...name].every(
    (character) => lexicon.names.isTransliteration(character) || DOT.includes(character),
  );
  const hasLongSurname = lexicon.names.isSurname(name.slice(0, 2)) || lexicon.names.japaneseSurname(name) !== undefined;
  const isWhole = name.length === 3 || hasLongSurname;
  if (isForeign || (name.length > 2 && isWhole && lexicon.names.hasSurname(name))) return true;
  return (
    (name.length > 2 || lexicon.names.hasSurname(name)) &&
    (occurrences(visible, name).length >= 2 || isIntroduced({ lexicon, visible, reading }, name))
  );
}

/** 简供 in 简供称: the last character is the first of a verb of speech. */
function runsIntoCue(visible: string, name: string): boolean {
  const places = occurrences(visible, name);
  const isCue = (place: number): boolean => (loadCues().index.at(visible, place + name.length - 1)?.length ?? 0) > 1;
  return name.length < 4 && places.length > 0 && places.every(isCue);
}

/** The tagger takes it for a place more often than for a person. */
function isRatherPlace({ reading }: Pick<NameSource, 'reading'>, name: string): boolean {
  const tags = reading.tokens.filter((token) => reading.word(token) === name).map(({ tag }) => tag);
  return tags.filter((tag) => tag === 'LOC').length > tags.filter((tag) => tag === 'PER').length;
}

/** A title stands before it, or it speaks or acts right after. */
function isIntroduced({ visible, lexicon, reading }: NameSource, name: string): boolean {
  return occurrences(visible, name).some((place) => {
    const next = reading.tokenAt(place + name.length);
    return (
      lexicon.titles.endsWithOne(visible.slice(Math.max(0, place - 8), place)) ||
      (next !== undefined && ['v', 'd', 'p', 'TIME'].includes(next.tag))
    );
  });
}
