/** Whether a string that looks like a person's name may be one. */
import { holdsStandIn } from '../../../../document/plain/rare-characters.js';
import { loadCues } from '../../../../language/cues.js';
import { loadEventLexicon } from '../../../../language/event-lexicon.js';
import { isDescribedHere, isTitled } from './name-evidence.js';
import { DOT, type NameSource } from './name-source.js';
import { isForbidden } from './not-name.js';
import { occurrences } from './occurrences.js';
import { isOrdinary } from './ordinary-name.js';

export function isPlausible({ lexicon, visible, reading }: NameSource, name: string): boolean {
  if (name.length < 2 || name.length > 16 || lexicon.isKnownOther(name) || loadCues().index.has(name)) return false;
  if (lexicon.titles.endsWithOne(name) && name.length <= 4) return false;
  if (isForbidden({ lexicon, visible, reading }, name)) return false;
  if (isRatherPlace({ reading }, name) || runsIntoCue(visible, name)) return false;
  if (holdsOtherWords({ lexicon, visible, reading }, name) || isOrdinary({ lexicon, visible, reading }, name))
    return false;
  const strange = [...name].filter(
    (character) => !lexicon.names.isTransliteration(character) && !DOT.includes(character),
  );
  // No list of the characters that write foreign names is whole: a long name may hold one that is not on it.
  const isDotted = [...DOT].some((dot) => name.includes(dot));
  const isForeign =
    strange.length === 0 ||
    (strange.length <= 2 && isDotted) ||
    (strange.length === 1 && name.length >= 4 && isTagged({ reading }, name));
  const hasLongSurname = lexicon.names.isSurname(name.slice(0, 2)) || lexicon.names.japaneseSurname(name) !== undefined;
  if (!isForeign && name.length >= 4 && !hasLongSurname) return false;
  const isWhole = name.length === 3 || hasLongSurname;
  if (isRareName({ reading, lexicon, visible }, name)) return true;
  if (isForeign || (name.length > 2 && isWhole && lexicon.names.hasSurname(name))) return true;
  if (!lexicon.names.hasSurname(name) && !isTitled({ lexicon, visible }, name))
    return (
      name.length > 2 && occurrences(visible, name).length >= 2 && isIntroduced({ lexicon, visible, reading }, name)
    );
  return (
    (name.length > 2 || lexicon.names.hasSurname(name)) &&
    (occurrences(visible, name).length >= 2 || isIntroduced({ lexicon, visible, reading }, name))
  );
}

/** 开枪打死, 中朝, 通话时: words of happening, states' letters, or bodies make up the name. */
function holdsOtherWords({ lexicon }: NameSource, name: string): boolean {
  if ([...name].every((character) => lexicon.abbreviations.includes(character))) return true;
  if (
    loadEventLexicon()
      .index.in(name)
      .some(({ start, end }) => end - start >= 2 && !isSpelling(lexicon, name.slice(start, end)))
  )
    return true;
  const bodies = name.length >= 4 ? lexicon.organizationsIn(name) : [];
  return bodies.reduce((length, { start, end }) => length + end - start, 0) === name.length;
}

function isSpelling(lexicon: NameSource['lexicon'], word: string): boolean {
  return [...word].every((character) => lexicon.names.isTransliteration(character));
}

/** 简供 in 简供称: the last character is the first of a verb of speech. */
function runsIntoCue(visible: string, name: string): boolean {
  const places = occurrences(visible, name);
  const isCue = (place: number): boolean => (loadCues().index.at(visible, place + name.length - 1)?.length ?? 0) > 1;
  return name.length < 4 && places.length > 0 && places.every(isCue);
}

/** The tagger takes it for a place more often than for a person. */
function isRatherPlace({ reading }: Pick<NameSource, 'reading'>, name: string): boolean {
  const tags = reading.tokensOf(name).map(({ tag }) => tag);
  return tags.filter((tag) => tag === 'LOC').length > tags.filter((tag) => tag === 'PER').length;
}

/** A rare character, a title before it or speech after it, and the tagger: a name, though no list has a part of it. */
function isRareName(source: Pick<NameSource, 'reading' | 'lexicon' | 'visible'>, name: string): boolean {
  if (!holdsStandIn(name) || !isTagged(source, name)) return false;
  const { visible } = source;
  const speaks = (place: number): boolean => loadCues().index.at(visible, place + name.length) !== undefined;
  return isTitled(source, name) || occurrences(visible, name).some(speaks);
}

/** The tagger takes it for a person, whole. */
function isTagged({ reading }: Pick<NameSource, 'reading'>, name: string): boolean {
  return reading.tokensOf(name).some(({ tag }) => tag === 'PER');
}

/** A title stands before it, it speaks or acts right after, or is described as a person. */
function isIntroduced(source: NameSource, name: string): boolean {
  const { visible, lexicon, reading } = source;
  return occurrences(visible, name).some((place) => {
    const next = reading.tokenAt(place + name.length);
    return (
      lexicon.titles.endsWithOne(visible.slice(Math.max(0, place - 8), place)) ||
      (next !== undefined && ['v', 'd', 'p', 'TIME'].includes(next.tag)) ||
      isDescribedHere(source, name, place)
    );
  });
}
