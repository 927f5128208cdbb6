/** The step that decides between what rules and encoder propose. */
import type { Decisions as Chances } from '../../document/document.js';
import type { Step } from '../../document/step.js';
import type { Decisions, Engine } from './decide.js';
import { propose } from './propose.js';
import { settledEvents, settledStatements } from './settle.js';
import type { Trace } from './trace.js';

export function decideStep(engine: Engine, trace?: Trace): Step {
  return {
    name: 'decide',
    needs: ['regions', 'references', 'actors', 'statements', 'events', 'relations', 'encoded'],
    adds: ['statements', 'events', 'decisions'],
    run: (document) => {
      const decided = engine.decide(propose(document), trace);
      const statements = settledStatements(document.article.id, decided.statements);
      const ids = statements.map(({ id }) => id);
      return {
        layers: { statements, events: settledEvents(decided.events), decisions: chancesOf(decided, ids) },
      };
    },
  };
}

function chancesOf({ statements, actors, events }: Decisions, ids: readonly string[]): Chances {
  const said = statements.map(({ chance }, index) => [ids[index] ?? '', chance] as const);
  const taking = events.flatMap(({ event, participants }) =>
    [...participants].map(([actor, chance]) => [`${event.id} ${actor}`, chance] as const),
  );
  return {
    actors,
    others: new Map([...said, ...events.map(({ event, chance }) => [event.id, chance] as const), ...taking]),
  };
}
