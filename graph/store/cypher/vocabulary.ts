/** The labels, edge types and property names that a store holds, and the words of the language, for completing. */
import type { QueryResult } from '../store.js';

export interface Vocabulary {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
}

const PROCEDURES = {
  labels: 'CALL db.labels() YIELD label RETURN label AS name ORDER BY name',
  types: 'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS name ORDER BY name',
  properties: 'CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey AS name ORDER BY name',
} as const;

export async function readVocabulary(ask: (cypher: string) => Promise<QueryResult>): Promise<Vocabulary> {
  const names = async (cypher: string): Promise<string[]> => (await ask(cypher)).rows.map(([name]) => String(name));
  return {
    labels: await names(PROCEDURES.labels),
    types: await names(PROCEDURES.types),
    properties: (await names(PROCEDURES.properties)).filter((name) => !name.startsWith('_')),
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
