/** The driver's and the server's codes → stable codes. */
import { Neo4jError } from 'neo4j-driver';
import { because, OnRecordError, type QueryPosition } from '../../model/error.js';
import { placeOf } from '../cypher/place.js';
import { unreachable } from './unreachable.js';

const CREDENTIALS = /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired|Forbidden)/;
const UNREACHABLE = /^ServiceUnavailable$|^SessionExpired$|Database(Unavailable|NotReady)|^N\/A$/;

/** Errors of connecting and writing; what is not known stays as it is. */
export function storeError(error: unknown, url: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (CREDENTIALS.test(error.code)) {
    return new OnRecordError('store-credentials', `Neo4j at ${url} refuses this user name, password or token`, {
      hint: 'Set NEO4J_USERNAME and NEO4J_PASSWORD to those the server was started with, or NEO4J_TOKEN to a valid token.',
      cause: error,
    });
  }
  if (/DatabaseNotFound/.test(error.code)) {
    return new OnRecordError('store-url', `Neo4j at ${url} has no such database`, {
      hint: 'The name after the host is the database; leave it out for the default one.',
      cause: error,
    });
  }
  return UNREACHABLE.test(error.code) ? unreachable(error, url) : error;
}

/** Errors of a query of the user's: the server's first line, and the place in the query. */
export function queryError(error: unknown, url: string, cypher: string): unknown {
  const known = storeError(error, url);
  if (known instanceof OnRecordError || !(error instanceof Neo4jError)) return known;
  if (/Statement\.AccessMode/.test(error.code)) {
    return new OnRecordError('query-refused', 'Not run: the query would change the store', {
      hint: 'Add --write if the query is meant to change the store.',
      cause: error,
      reason: because('query-changes'),
    });
  }
  if (/TransactionTimedOut/.test(error.code)) {
    return new OnRecordError('query-timeout', 'The query took too long and was given up', { cause: error });
  }
  const says = firstLine(error).replace(/ \(offset: \d+\)/, '');
  return new OnRecordError('query-failed', `The store rejects the query: ${says}`, {
    cause: error,
    place: placeIn(firstLine(error), cypher),
    reason: because('store-says', { says }),
  });
}

function placeIn(message: string, cypher: string): QueryPosition | undefined {
  const [, line, column] = /\(line (\d+), column (\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
  const [, name] = /^Expected parameter\(s\): (\S+?),?$/.exec(message) ?? [];
  return name === undefined ? undefined : placeOf(cypher, `$${name}`);
}

function firstLine(error: Neo4jError): string {
  return error.message.split('\n')[0] ?? error.code;
}
