/** The step that says what each statement is about: the events its words tell of, and the stance it takes on them. */
import { type Act, contains, type Statement } from '../../graph/model/index.js';
import { type Document, layer } from '../document/document.js';
import type { Step } from '../document/step.js';
import { SpanIndex } from './span-index.js';

type Stance = 'asserts' | 'denies' | 'requests' | 'predicts' | 'evaluates';

const STANCE_BY_ACT: Partial<Record<Act, Stance>> = {
  deny: 'denies',
  reject: 'denies',
  demand: 'requests',
  request: 'requests',
  propose: 'requests',
  warn: 'predicts',
  threaten: 'predicts',
  predict: 'predicts',
  promise: 'predicts',
  opinion: 'evaluates',
  criticise: 'evaluates',
  praise: 'evaluates',
  support: 'evaluates',
  question: 'evaluates',
};

export const aboutStep: Step = {
  name: 'about',
  needs: ['statements', 'events'],
  adds: ['statements'],
  run: (document) => ({ layers: { statements: withEvents(document) } }),
};

/** What a statement within this one tells of is that one's matter: who reports a denial does not assert what is denied. */
function withEvents(document: Document): Statement[] {
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
    const stance = STANCE_BY_ACT[statement.act] ?? 'asserts';
    const ids = [...new Set(told.map(({ event }) => event))];
    return { ...statement, about: [...statement.about, ...ids.map((id) => ({ id, stance }))] };
  });
}
