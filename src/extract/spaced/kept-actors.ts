/** Which actors rules keep as those of the story, in a language with spaces: who speaks or acts, and every named person. */
import type { Event, Statement } from '../../../graph/model/index.js';
import { type Document, layer } from '../../document/document.js';
import { speaking, takingPart } from '../taking-part.js';

export function spacedKeptActors(
  document: Document,
  statements: readonly Statement[],
  events: readonly Event[],
): Set<string> {
  const named = layer(document, 'actors').flatMap(({ id, kind, unnamed }) =>
    kind === 'person' && !unnamed ? [id] : [],
  );
  return new Set([...speaking(statements), ...takingPart(events), ...named]);
}
