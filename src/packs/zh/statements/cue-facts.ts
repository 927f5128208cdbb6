/** A verb of speech as the rules of a language are asked about it: what is known of it where it stands. */
import type { Span } from '../../../../graph/model/index.js';
import type { Reading } from '../../../extract/reading.js';
import type { Place } from '../../../extract/rules/match.js';
import { ends } from '../../../extract/rules/pattern.js';
import type { SpeechFacts } from '../../../language/speech-facts.js';
import { GOING_ALONG } from '../../../language/zh/words/speech.js';
import type { Cue, CueSearch } from './cue-search.js';
import { isDocument } from './forms/document-noun.js';

/** What a name is made of. */
const CALLED = new Set(['n', 'nz', 'nw', 'LOC', 'ORG', 'PER', 'vn', 'an', 'a', 'm', 'q', 'w', 'xc', 's', 'f']);

const goesAlong = ends([GOING_ALONG]);

/** Most rules ask but for the words, so that nothing is found out before it is asked for. */
export function placeOf(search: CueSearch, { start, end, word }: Cue): Place<SpeechFacts> {
  const { reading, speakers } = search;
  const { frame, act } = word;
  const facts: SpeechFacts = {
    frame,
    act,
    get tag() {
      return reading.tokenAt(start)?.tag ?? 'v';
    },
    get followsName() {
      return speakers.endsAt(start);
    },
    get isPredicate() {
      return reading.tokenAt(start)?.tag === 'v' || followsSubject(search, start);
    },
    get isOfDocument() {
      return isOfDocument(reading, { start, end });
    },
    get leadsToName() {
      return leadsToName(reading, end);
    },
  };
  return { reading, start, end, word: word.cue, facts };
}

/** 通知要求，…: a document that opens its sentence, and a mark after the word. */
export function isOfDocument(reading: Reading, { start, end }: Span): boolean {
  const { shadow } = reading;
  const before = reading.tokenBefore(start);
  if (!before || !/^[，：]/.test(shadow.charAt(end))) return false;
  return /^[。！？!?\n\s]?$/.test(shadow.charAt(before.start - 1)) && isDocument(reading.word(before));
}

/** 某某要求，…, but not 应某某要求，…: a name that nothing governs stands right before. */
function followsSubject({ reading, speakers }: CueSearch, start: number): boolean {
  const name = speakers.in({ start: start - 40, end: start }).at(-1);
  if (name?.end !== start || speakers.isGoverned(name, start - 60)) return false;
  return !goesAlong(reading.shadow, speakers.chainStart(name, start - 60));
}

/** 又称土豆，: all up to the next mark is a noun. */
function leadsToName(reading: Reading, start: number): boolean {
  const called = /^[“「『《]?[^，。；：！？、（()）]{1,16}(?=[，。；、（(]|$)/.exec(reading.shadow.slice(start))?.[0];
  return (
    called !== undefined && reading.tokensIn({ start, end: start + called.length }).every(({ tag }) => CALLED.has(tag))
  );
}
