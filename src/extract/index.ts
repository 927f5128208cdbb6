/** The door of extraction: the steps that read actors, times, statements, events and relations, and weigh them, in their order. */
import type { Step } from '../document/step.js';
import { aboutStep } from './about.js';
import { confidenceStep } from './confidence/confidence.js';
import type { Deciding } from './engine/decide.js';
import { decideStep } from './engine/step.js';
import type { Trace } from './engine/trace.js';
import { subtypesStep } from './events/subtypes.js';
import type { LanguagePack } from './pack.js';
import { pruneStep } from './prune.js';
import { relationsStep } from './relations.js';
import { toldRolesStep } from './told-roles.js';

/** By the rules of a language alone, or with an engine that decides between what they and the encoder propose. */
export function extractSteps(pack: LanguagePack, engine?: Deciding, trace?: Trace): readonly Step[] {
  return [
    ...pack.proposers(engine?.names(trace)),
    // Who is related to whom bears on who is one of the story; once that is decided, relations are read anew.
    ...(engine ? [relationsStep(pack), decideStep(pack, engine, trace)] : []),
    aboutStep(pack),
    relationsStep(pack),
    pruneStep(pack),
    subtypesStep(pack.subtypeOf),
    toldRolesStep,
    confidenceStep,
  ];
}

export type { Deciding, Engine } from './engine/decide.js';
export type { Reason } from './engine/decider.js';
export { openEngine } from './engine/load.js';
export type { Trace, TraceLine } from './engine/trace.js';
export type { LanguagePack, Proposing } from './pack.js';
