/** The door of extraction: the steps that read actors, times, statements, events and relations, and weigh them, in their order. */
import type { Step } from '../document/step.js';
import { aboutStep } from './about.js';
import { actorsStep } from './actors/actors.js';
import { recutStep } from './actors/recut.js';
import { confidenceStep } from './confidence/confidence.js';
import type { Engine } from './engine/decide.js';
import { decideStep } from './engine/step.js';
import type { Trace } from './engine/trace.js';
import { eventsStep } from './events/events.js';
import { pruneStep } from './prune.js';
import { relationsStep } from './relations.js';
import { statementsStep } from './statements/statements.js';
import { timesStep } from './times/index.js';

/** By rules alone, or with an engine that decides between what rules and encoder propose. */
export function extractSteps(engine?: Engine, trace?: Trace): readonly Step[] {
  return [
    actorsStep(engine?.names(trace)),
    recutStep,
    timesStep,
    statementsStep,
    eventsStep,
    // Who is related to whom bears on who is one of the story; once that is decided, relations are read anew.
    ...(engine ? [relationsStep, decideStep(engine, trace)] : []),
    aboutStep,
    relationsStep,
    pruneStep,
    confidenceStep,
  ];
}

export type { Engine } from './engine/decide.js';
export type { Reason } from './engine/decider.js';
export { openEngine } from './engine/load.js';
export type { Trace, TraceLine } from './engine/trace.js';
