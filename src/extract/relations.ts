/** The step that reads relations: who holds an office where, who speaks for whom, and how events hang together. */
import type { Step } from '../document/step.js';
import type { Proposing } from './pack.js';

export function relationsStep(pack: Proposing): Step {
  return {
    name: 'relations',
    needs: ['references', 'actors', 'sentences', 'statements', 'events'],
    adds: ['relations'],
    run: (document) => ({ layers: { relations: pack.relations(document) } }),
  };
}
