/** What attributes in a sentence, and in what it is looked for. */
import type { Span } from '../../../../graph/model/index.js';
import type { Reading } from '../../../extract/reading.js';
import type { CueLexicon, CueWord } from '../../../language/cues.js';
import type { Speakers } from './speakers.js';

export interface Cue extends Span {
  readonly word: CueWord;
  readonly sentence: number;
}

export interface CueSearch {
  readonly reading: Reading;
  readonly lexicon: CueLexicon;
  readonly speakers: Speakers;
}
