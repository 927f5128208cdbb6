/** The last step: drops actors that only pass by, such as a country named as a place, or a group that neither speaks nor acts. */
import type { Event, Relation, Statement } from '../../graph/model/index.js';
import { type Document, layer } from '../document/document.js';
import type { Step } from '../document/step.js';
import type { Proposing } from './pack.js';

export function pruneStep(pack: Proposing): Step {
  return {
    name: 'prune',
    needs: ['regions', 'tokens', 'actors', 'references', 'statements', 'events', 'relations'],
    uses: ['decisions'],
    adds: ['actors', 'statements', 'events', 'relations'],
    run: (document) => ({ layers: prune(document, pack) }),
  };
}

function prune(document: Document, pack: Proposing) {
  const all = layer(document, 'statements');
  const events = layer(document, 'events');
  const { decisions } = document.layers;
  const kept = decisions ? new Set(decisions.actors.keys()) : pack.keptActors(document, all, events);
  const statements = spokenBy(all, kept);
  return {
    actors: layer(document, 'actors').filter(({ id }) => kept.has(id)),
    statements: statements.map((statement) => ({
      ...statement,
      about: statement.about.filter(({ id }) => kept.has(id) || id.startsWith('event:')),
    })),
    events: events.map((event) => withParticipants(event, kept)),
    relations: layer(document, 'relations').filter((relation) => isKept(relation, kept)),
  };
}

/** Statements of dropped speakers go with them; the others lose what they said through those. */
function spokenBy(statements: readonly Statement[], kept: ReadonlySet<string>): Statement[] {
  const staying = statements.filter(({ speaker }) => speaker === null || kept.has(speaker));
  const ids = new Set(staying.map(({ id }) => id));
  return staying.map((statement) => ({
    ...statement,
    via: statement.via.filter((id) => kept.has(id)),
    addressees: statement.addressees.filter((id) => kept.has(id)),
    quotes: statement.quotes.filter((id) => ids.has(id)),
  }));
}

function withParticipants(event: Event, kept: ReadonlySet<string>): Event {
  return { ...event, participants: event.participants.filter(({ actor }) => kept.has(actor)) };
}

function isKept({ from, to }: Relation, kept: ReadonlySet<string>): boolean {
  const known = (id: string): boolean => !id.startsWith('actor:') || kept.has(id);
  return known(from) && known(to);
}
