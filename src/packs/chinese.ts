/** Chinese, in both scripts: rules over the tagger's words, in the simplified shadow of the text. */
import { spacedNameEdits, tokensStep } from '../document/index.js';
import { simplifiedShadow } from '../document/shadow.js';
import type { LanguagePack } from '../extract/index.js';
import { timesStep } from '../extract/times/index.js';
import { subtypeOf } from '../language/zh/words/subtypes.js';
import { actorsStep } from './zh/actors/actors.js';
import { recutStep } from './zh/actors/names/recut.js';
import { isEventDenied } from './zh/denied-event.js';
import { eventRelations } from './zh/event-relations.js';
import { eventsStep } from './zh/events/events.js';
import { saysNow } from './zh/events/story-time.js';
import { keptActors } from './zh/kept-actors.js';
import { officeRelations } from './zh/office-relations.js';
import { learnedStatements } from './zh/statements/learned.js';
import { statementsStep } from './zh/statements/statements.js';

const JOINER = '、';

export const chinese: LanguagePack = {
  languages: ['zh-Hans', 'zh-Hant'],
  deciders: 'deciders.json',
  breadth: 1,
  joiner: JOINER,
  writing: { tongue: 'zh', nameSpaces: spacedNameEdits },
  words: tokensStep,
  proposers: (names) => [actorsStep(names), recutStep, timesStep, statementsStep, eventsStep(JOINER)],
  learnedStatements,
  keptActors,
  saysNow,
  isDenied: isEventDenied,
  subtypeOf: (trigger) => subtypeOf(simplifiedShadow(trigger)),
  relations: (document) => [...officeRelations(document), ...eventRelations(document)],
};
