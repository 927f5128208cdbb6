/** The step that says in which role a speaker is named where the statement is made: 市长 of 市长唐佑平说. */

import type { Actor, Statement } from '../../graph/model/index.js';
import { type Document, layer, type Sentence } from '../document/document.js';
import type { Step } from '../document/step.js';
import { firstFrom } from './first-from.js';

export const toldRolesStep: Step = {
  name: 'told-roles',
  needs: ['sentences', 'actors', 'statements'],
  adds: ['statements'],
  run: (document) => ({ layers: { statements: withRoles(document) } }),
};

function withRoles(document: Document): Statement[] {
  const sentences = layer(document, 'sentences');
  const roles = new Map(layer(document, 'actors').map(({ id, roles }: Actor) => [id, roles]));
  return layer(document, 'statements').map((statement) => {
    const before = document.text.slice(...leadOf(statement, sentences));
    const told = (roles.get(statement.speaker ?? '') ?? []).filter((role) => before.includes(role));
    return { ...statement, role: told.toSorted((a, b) => b.length - a.length)[0] ?? null };
  });
}

/** From the beginning of its sentence to the verb, or to the words themselves where there is none. */
function leadOf({ cue, start }: Statement, sentences: readonly Sentence[]): [from: number, to: number] {
  const to = (cue ?? { start }).start;
  return [sentences[firstFrom(sentences, to + 1) - 1]?.start ?? to, to];
}
