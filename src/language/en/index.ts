/** English, as the reader of languages with spaces needs it. */
import type { SpacedLanguage } from '../spaced.js';
import { listedNames } from './listed.js';
import * as happenings from './words/happenings.js';
import * as names from './words/names.js';
import * as speech from './words/speech.js';

let loaded: SpacedLanguage | undefined;

/** Put together once, when an English article is first read. */
export function loadEnglish(): SpacedLanguage {
  loaded ??= {
    verbs: speech.VERBS,
    accordingTo: speech.ACCORDING_TO,
    towards: speech.TOWARDS,
    between: speech.BETWEEN,
    negations: speech.NEGATIONS,
    denials: speech.DENIALS,
    refusals: speech.REFUSALS,
    joining: speech.JOINING,
    openers: speech.OPENERS,
    closers: speech.CLOSERS,
    pronouns: { person: speech.PERSON, people: speech.PEOPLE },
    adverbEndings: speech.ADVERB_ENDINGS,
    appositionOpeners: names.APPOSITION_OPENERS,
    plainWords: names.PLAIN_WORDS,
    inNames: names.IN_NAMES,
    inBodies: names.IN_BODIES,
    articles: names.ARTICLES,
    plainArticles: names.PLAIN_ARTICLES,
    addresses: names.ADDRESSES,
    titles: names.TITLES,
    portfolios: names.PORTFOLIOS,
    ofs: names.OFS,
    offices: names.OFFICES,
    bodies: names.BODIES,
    anyBody: names.ANY_BODY,
    media: names.MEDIA,
    noNames: names.NO_NAMES,
    listed: listedNames(),
    happenings: happenings.HAPPENINGS,
    ahead: happenings.AHEAD,
    supposed: happenings.SUPPOSED,
    undone: happenings.UNDONE,
  };
  return loaded;
}
