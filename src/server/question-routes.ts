/** The addresses that ask the store: questions of the library, and Cypher. */
import { type Context, Hono } from 'hono';
import type { z } from 'zod';
import { askRequestSchema, MAX_QUERIES_AT_ONCE, queryRequestSchema, READER_PATIENCE } from '../../graph/model/index.js';
import { findQuestion, readQuestions } from '../../graph/queries/index.js';
import { type AskedStore, runCypher, runQuestion, streamCypher } from './ask.js';
import { jsonBody } from './body.js';
import type { Desk } from './desk.js';
import { failed, refuse } from './failure.js';
import { flowOf, LINES, linesOf } from './lines.js';
import { checked } from './requests.js';

const NEVER_KEPT = { 'cache-control': 'no-store' };

export function questionRoutes(desk: Desk): Hono {
  const questions = readQuestions();
  const app = new Hono();
  app.get('/questions', (context) => context.json({ questions }, 200, { 'cache-control': 'no-cache' }));
  app.post('/questions/:name', async (context) => {
    const question = findQuestion(context.req.param('name'));
    const { parameters, ...bounds } = checked(askRequestSchema, await jsonBody(context));
    return answering(context, desk, async (place) =>
      context.json(await runQuestion(question, parameters, { ...place, ...bounds }), 200, NEVER_KEPT),
    );
  });
  app.post('/query', async (context) => {
    const asked = checked(queryRequestSchema, await jsonBody(context));
    const byLine = context.req.header('accept')?.includes(LINES) === true;
    return answering(context, desk, byLine ? lines(context, asked) : rows(context, asked), asked.cypher);
  });
  return app;
}

/** Answers, and lets go of the store by returning; `answer` may be called before that. */
type Work = (place: AskedStore, answer: (response: Response) => void) => Promise<Response>;
type Query = z.output<typeof queryRequestSchema>;

function rows(context: Context, { cypher, parameters, ...bounds }: Query): Work {
  return async (place) =>
    context.json(await runCypher({ cypher, parameters }, { ...place, ...bounds }), 200, NEVER_KEPT);
}

function lines(context: Context, asked: Query): Work {
  return async (place, answer) => {
    const stream = await streamCypher(asked, { ...place, ...asked });
    const { body, ended } = flowOf(linesOf(stream), READER_PATIENCE * 1000);
    const response = context.body(body, 200, { ...NEVER_KEPT, 'content-type': LINES });
    answer(response);
    await ended;
    return response;
  };
}

/** A client that goes away stops its query. */
async function answering(context: Context, desk: Desk, work: Work, cypher?: string): Promise<Response> {
  const { slots, snapshot } = desk;
  if (slots === null) return refuse(context, 'no-queries', 'This graph has no store that could be asked');
  if (desk.busy) {
    context.header('retry-after', '1');
    const message = `${MAX_QUERIES_AT_ONCE} queries are running already`;
    return refuse(context, 'too-many-queries', message, 'Wait for one to end, or stop it.');
  }
  try {
    return await new Promise<Response>((answer, refused) => {
      const { signal } = context.req.raw;
      slots.use(signal, (store, until) => work({ store, snapshot, signal: until }, answer)).then(answer, refused);
    });
  } catch (error) {
    return failed(error, context, cypher);
  }
}
