/** The step that says what each statement is about: the events its words tell of, and the stance it takes on them. */
import { contains, type Statement } from '../../graph/model/index.js';
import { type Document, layer } from '../document/document.js';
import type { Step } from '../document/step.js';
import type { Proposing } from './pack.js';
import { SpanIndex } from './span-index.js';
import { stanceOf } from './stance.js';

export function aboutStep(pack: Proposing): Step {
  return {
    name: 'about',
    needs: ['statements', 'events'],
    adds: ['statements'],
    run: (document) => ({ layers: { statements: withEvents(document, pack) } }),
  };
}

/** What a statement within this one tells of is that one's matter: who reports a denial does not assert what is denied. */
function withEvents(document: Document, pack: Proposing): Statement[] {
  const { shadow } = document;
  const statements = layer(document, 'statements');
  const mentions = layer(document, 'events').flatMap((event) =>
    event.mentions.map(({ start, end }) => ({ start, end, event: event.id })),
  );
  const mentionsAt = new SpanIndex(mentions);
  const statementsAt = new SpanIndex(statements);
  return statements.map((statement) => {
    const inner = statementsAt
      .overlapping(statement)
      .filter((one) => one.id !== statement.id && contains(statement, one) && !contains(one, statement));
    const told = mentionsAt
      .overlapping(statement)
      .filter((mention) => contains(statement, mention) && !inner.some((one) => contains(one, mention)));
    // Where it is told of more than once, the first time counts.
    const stances = new Map(
      told
        .toReversed()
        .map(
          ({ event, start }) =>
            [event, stanceOf(statement, pack.isDenied(shadow.slice(statement.start, start)))] as const,
        ),
    );
    return { ...statement, about: [...statement.about, ...[...stances].map(([id, stance]) => ({ id, stance }))] };
  });
}
