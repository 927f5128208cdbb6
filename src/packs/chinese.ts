/** Chinese, in both scripts: rules over the tagger's words, in the simplified shadow of the text. */
import { spacedNameEdits, tokensStep } from '../document/index.js';
import { actorsStep } from '../extract/actors/actors.js';
import { recutStep } from '../extract/actors/recut.js';
import { isEventDenied } from '../extract/denied-event.js';
import { eventRelations } from '../extract/event-relations.js';
import { eventsStep } from '../extract/events/events.js';
import { saysNow } from '../extract/events/story-time.js';
import type { LanguagePack } from '../extract/index.js';
import { keptActors } from '../extract/kept-actors.js';
import { officeRelations } from '../extract/office-relations.js';
import { learnedStatements } from '../extract/statements/learned.js';
import { statementsStep } from '../extract/statements/statements.js';
import { timesStep } from '../extract/times/index.js';

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
  relations: (document) => [...officeRelations(document), ...eventRelations(document)],
};
