/** The addresses that ask the store: questions of the library, and Cypher. */
import { type Context, Hono } from 'hono';
import { type Answer, askRequestSchema, MAX_QUERIES_AT_ONCE, queryRequestSchema } from '../../graph/model/index.js';
import { findQuestion, readQuestions } from '../../graph/queries/index.js';
import { type Place, runCypher, runQuestion } from './ask.js';
import { jsonBody } from './body.js';
import type { Desk } from './desk.js';
import { failed, refuse } from './failure.js';
import { checked } from './requests.js';

export function questionRoutes(desk: Desk): Hono {
  const questions = readQuestions();
  const app = new Hono();
  app.get('/questions', (context) => context.json({ questions }, 200, { 'cache-control': 'no-cache' }));
  app.post('/questions/:name', async (context) => {
    const question = findQuestion(context.req.param('name'));
    const { parameters, ...bounds } = checked(askRequestSchema, await jsonBody(context));
    return answering(context, desk, (place) => runQuestion(question, parameters, { ...place, ...bounds }));
  });
  app.post('/query', async (context) => {
    const { cypher, parameters, ...bounds } = checked(queryRequestSchema, await jsonBody(context));
    const work = (place: Place): Promise<Answer> => runCypher({ cypher, parameters }, { ...place, ...bounds });
    return answering(context, desk, work, cypher);
  });
  return app;
}

/** A client that goes away stops its query. */
async function answering(
  context: Context,
  desk: Desk,
  work: (place: Place) => Promise<Answer>,
  cypher?: string,
): Promise<Response> {
  const { slots, snapshot } = desk;
  if (slots === null) return refuse(context, 'no-queries', 'This graph has no store that could be asked');
  if (desk.busy) {
    context.header('retry-after', '1');
    const message = `${MAX_QUERIES_AT_ONCE} queries are running already`;
    return refuse(context, 'too-many-queries', message, 'Wait for one to end, or stop it.');
  }
  try {
    const { signal } = context.req.raw;
    const answer = await slots.use(signal, (store, until) => work({ store, snapshot, signal: until }));
    return context.json(answer, 200, { 'cache-control': 'no-store' });
  } catch (error) {
    return failed(error, context, cypher);
  }
}
