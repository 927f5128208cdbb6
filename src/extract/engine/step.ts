/** The step that decides between what rules and encoder propose. */
import type { Decisions as Chances } from '../../document/document.js';
import type { Step } from '../../document/step.js';
import type { Proposing } from '../pack.js';
import type { Deciding, Decisions } from './decide.js';
import { propose } from './propose.js';
import { settledEvents, settledStatements } from './settle.js';
import type { Trace } from './trace.js';

export function decideStep(pack: Proposing, engine: Deciding, trace?: Trace): Step {
  return {
    name: 'decide',
    needs: [
      ...(['regions', 'sentences', 'tokens', 'quotations', 'times', 'actors', 'references'] as const),
      ...(['statements', 'events', 'eventCandidates', 'relations', 'encoded'] as const),
    ],
    adds: ['statements', 'events', 'decisions'],
    run: (document) => {
      const decided = engine.decide(propose(document, pack), trace);
      const statements = settledStatements(document.article.id, decided.statements);
      const events = settledEvents(document, decided.events, pack.joiner);
      return { layers: { statements, events, decisions: chancesOf(decided, idsOf(statements), idsOf(events)) } };
    },
  };
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

/** Chances under the ids that statements and events have once they are settled. */
function chancesOf(decided: Decisions, statements: readonly string[], events: readonly string[]): Chances {
  const said = decided.statements.map(({ chance }, i) => [statements[i] ?? '', chance] as const);
  const told = decided.events.flatMap(({ chance, participants }, i) => {
    const id = events[i] ?? '';
    return [[id, chance] as const, ...[...participants].map(([actor, sure]) => [`${id} ${actor}`, sure] as const)];
  });
  return { actors: decided.actors, others: new Map([...said, ...told]) };
}
