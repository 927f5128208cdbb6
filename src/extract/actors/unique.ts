/** Actors of one id as one: they came by different keys. */
import type { Actor } from '../../../graph/model/index.js';

/** Two keys may lead to one name: their actors are one. */
export function unique(actors: readonly Actor[]): Actor[] {
  const byId = new Map<string, Actor>();
  for (const actor of actors) {
    const known = byId.get(actor.id);
    if (!known) byId.set(actor.id, actor);
    else
      byId.set(actor.id, {
        ...known,
        aliases: [...new Set([...known.aliases, ...actor.aliases])],
        names: [...new Set([...(known.names ?? []), ...(actor.names ?? [])])],
        roles: [...new Set([...known.roles, ...actor.roles])],
        mentions: [...known.mentions, ...actor.mentions].sort((a, b) => a.start - b.start),
      });
  }
  return [...byId.values()];
}
