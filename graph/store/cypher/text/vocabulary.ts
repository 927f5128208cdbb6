/** The labels, edge types and property names that a store holds, and the words of the language, for completing. */
import type { QueryResult } from '../../store.js';

export interface Vocabulary {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
}

type Ask = (cypher: string) => Promise<QueryResult>;

const PROCEDURES = {
  label: 'CALL db.labels() YIELD label RETURN label AS name ORDER BY name',
  type: 'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name ORDER BY name',
  property: 'CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey AS name ORDER BY name',
} as const;

/** All that the store knows, of others too. */
export async function namesOfKind(kind: keyof typeof PROCEDURES, ask: Ask): Promise<string[]> {
  return (await ask(PROCEDURES[kind])).rows.map(([name]) => String(name));
}

export async function readVocabulary(ask: Ask): Promise<Vocabulary> {
  return {
    labels: await namesOfKind('label', ask),
    types: await namesOfKind('type', ask),
    properties: (await namesOfKind('property', ask)).filter((name) => !name.startsWith('_')),
  };
}

export const KEYWORDS = [
  ...['MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'WITH', 'UNWIND', 'CALL', 'ORDER BY', 'SKIP', 'LIMIT', 'UNION'],
  ...['DISTINCT', 'AS', 'AND', 'OR', 'NOT', 'XOR', 'IN', 'IS NULL', 'IS NOT NULL', 'STARTS WITH', 'ENDS WITH'],
  ...['CONTAINS', 'CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'EXISTS', 'DESC', 'ASC', 'CREATE', 'MERGE', 'SET', 'DELETE'],
  ...['DETACH DELETE', 'REMOVE', 'FOREACH'],
  ...['count(', 'collect(', 'coalesce(', 'size(', 'min(', 'max(', 'avg(', 'sum(', 'labels(', 'type(', 'nodes('],
  ...['relationships(', 'length(', 'range(', 'head(', 'last(', 'toLower(', 'toUpper(', 'toString(', 'toInteger('],
  ...['substring(', 'split(', 'replace(', 'trim(', 'date(', 'datetime(', 'duration(', 'shortestPath(', 'any(', 'all('],
] as const;
