/** The door of extraction: the steps that read actors, times, statements, events and relations, and weigh them, in their order. */
import type { Step } from '../document/step.js';
import { aboutStep } from './about.js';
import { actorsStep } from './actors/actors.js';
import { recutStep } from './actors/recut.js';
import { confidenceStep } from './confidence/confidence.js';
import { eventsStep } from './events/events.js';
import { pruneStep } from './prune.js';
import { relationsStep } from './relations.js';
import { statementsStep } from './statements/statements.js';
import { timesStep } from './times/index.js';

export const extractSteps: readonly Step[] = [
  actorsStep,
  recutStep,
  timesStep,
  statementsStep,
  eventsStep,
  aboutStep,
  relationsStep,
  pruneStep,
  confidenceStep,
];
