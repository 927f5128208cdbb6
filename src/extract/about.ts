/** The step that says what each statement is about: the events its words tell of, and the stance it takes on them. */
import { type Act, contains, type Event, type Statement } from '../../graph/model/index.js';
import { type Document, layer } from '../document/document.js';
import type { Step } from '../document/step.js';

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
  run: (document) => ({
    layers: { statements: layer(document, 'statements').map((statement) => withEvents(document, statement)) },
  }),
};

function withEvents(document: Document, statement: Statement): Statement {
  const told = layer(document, 'events').filter(({ mentions }) =>
    mentions.some((mention) => contains(statement, mention)),
  );
  const stance = STANCE_BY_ACT[statement.act] ?? 'asserts';
  return { ...statement, about: [...statement.about, ...told.map(({ id }: Event) => ({ id, stance }))] };
}
