/** The OpenAPI description of the JSON API, made of the schemas that the server itself checks with. */
import { z } from 'zod';
import { packageVersion } from '../package.js';
import { OPERATIONS, type Operation, SCHEMAS } from './operations.js';

type Json = Record<string, unknown>;

/** What any request may meet. */
const ALWAYS = [401, 403, 405, 421, 500];

const REASONS: Readonly<Record<number, string>> = {
  400: 'The request or the query is mistaken, or the query took too long',
  401: 'The token of this server is needed, when it listens on more than loopback',
  403: 'Another site asks',
  404: 'There is no such thing',
  405: 'Another method is needed',
  413: 'The body is too large',
  415: 'The body must be application/json',
  421: 'The server is not known by this name',
  429: 'Too many queries are running; come again',
  500: 'Something is broken',
  501: 'The graph has no store that could be asked, or articles cannot be read again',
  503: 'The store cannot be read now',
};

export function openApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'onrecord',
      version: packageVersion(),
      description: 'The graph that `onrecord view` shows: who said what about which event, when, via whom.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: paths(),
    components: { schemas: componentSchemas() },
  };
}

function paths(): Json {
  const all: Record<string, Json> = {};
  for (const operation of OPERATIONS) {
    const methods = all[operation.path] ?? {};
    methods[operation.method] = described(operation);
    all[operation.path] = methods;
  }
  return all;
}

function described({ method, path, summary, query, body, answer, lines, refusals }: Operation): Json {
  const parameters = [...inPath(path), ...inQuery(query)];
  const statuses = [...new Set([...refusals, ...ALWAYS])].sort();
  const failures = statuses.map((status) => [status, response(REASONS[status] ?? '', 'Failure')]);
  return {
    operationId: `${method}${path.replace(/^\/api/, '').replaceAll(/[/{}]+(\w?)/g, (_, first) => first.toUpperCase())}`,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(body !== undefined && { requestBody: { required: true, content: json(body) } }),
    responses: {
      200: lines ? alsoLines(response('OK', answer)) : response('OK', answer),
      ...Object.fromEntries(failures),
    },
  };
}

function response(description: string, schema: string): Json {
  return { description, content: json(schema) };
}

/** All rows, without a limit: first the columns, then an array a row. */
function alsoLines({ description, content }: Json): Json {
  const lines = { schema: { type: 'string', contentMediaType: 'application/x-ndjson' } };
  return { description, content: { ...(content as Json), 'application/x-ndjson': lines } };
}

function json(schema: string): Json {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } };
}

function inPath(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    return { name, in: 'path', required: true, schema: { type: 'string' } };
  });
}

/** A parameter with a default may be left out. */
function inQuery(query: z.ZodObject | undefined): Json[] {
  if (query === undefined) return [];
  return Object.entries(query.shape).map(([name, part]) => {
    const { $schema: _, ...schema } = z.toJSONSchema(part, { io: 'output' });
    const required = !z.safeParse(part, undefined).success;
    return { name, in: 'query', required, schema };
  });
}

function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SCHEMAS)) {
    registry.add(schema, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]));
}
