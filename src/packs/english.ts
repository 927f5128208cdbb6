/** English: rules for languages with spaces and capitals, over English words. */
import type { LanguagePack } from '../extract/index.js';
import { spacedActorsStep } from '../extract/spaced/actors.js';
import { deniesEvent } from '../extract/spaced/denial.js';
import { spacedEventsStep } from '../extract/spaced/events.js';
import { spacedKeptActors } from '../extract/spaced/kept-actors.js';
import { spacedLearnedStatements, spacedStatementsStep } from '../extract/spaced/statements.js';
import { spacedWordsStep } from '../extract/spaced/words.js';
import { timesStep } from '../extract/times/index.js';
import { loadEnglish } from '../language/en/index.js';
import { subtypeOf } from '../language/en/words/subtypes.js';

const JOINER = ', ';

export const english: LanguagePack = {
  languages: ['en'],
  deciders: 'deciders-en.json',
  breadth: 3.5,
  joiner: JOINER,
  writing: {},
  words: spacedWordsStep,
  proposers: (names) => [
    spacedActorsStep(loadEnglish, names),
    timesStep,
    spacedStatementsStep(loadEnglish),
    spacedEventsStep(loadEnglish, JOINER),
  ],
  learnedStatements: (document, contents) => spacedLearnedStatements(document, contents, loadEnglish()),
  keptActors: spacedKeptActors,
  saysNow: () => false,
  isDenied: (before) => deniesEvent(before, loadEnglish()),
  subtypeOf: (trigger) => subtypeOf(trigger.toLowerCase()),
  relations: () => [],
};
