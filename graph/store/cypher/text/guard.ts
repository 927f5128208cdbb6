/** Lets only queries through that read: the first line of defence in both stores, and the same in both. */
import { because, OnRecordError, type Reason } from '../../../model/error.js';
import { placeAt } from '../place.js';
import { isSymbol, isWord, scan, type Token } from './tokens.js';

const WRITING = [
  'CREATE',
  'INSERT',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'NODETACH',
  'REMOVE',
  'DROP',
  'FOREACH',
  'LOAD',
];
const FIRST = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL', 'SHOW', 'USE'];
/** Procedures known to read in Neo4j 5 and in Grafeo 0.6; any other may write and needs --write. */
const READING_PROCEDURES = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.visualization',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.info',
  'db.ping',
  'dbms.components',
  'grafeo.procedures',
  'grafeo.search.text',
];
const HINT = 'Add --write if the query is meant to change the store.';

/** The query as it is run in this mode; throws `query-refused`, or `query-failed` when there is nothing in it. */
export function runnable(cypher: string, mode: 'read' | 'write'): string {
  const checked = mode === 'read' ? readableOnly(cypher) : cypher;
  if (checked.trim() === '') {
    throw new OnRecordError('query-failed', 'The query is empty', { reason: because('query-empty') });
  }
  return checked;
}

/** Returns the query without its comments, or throws `query-refused`. */
export function readableOnly(cypher: string): string {
  const { tokens, plain, unclosed } = scan(cypher);
  if (unclosed !== undefined) {
    refuse(cypher, unclosed, 'a string, comment or name begins here and never ends', because('query-unclosed'));
  }
  const escaped = /\\u+(?:00[0-7]|2028|2029)/i.exec(plain);
  if (escaped !== null) {
    refuse(cypher, escaped.index, 'write the character itself instead of its \\u escape', because('query-escape'));
  }
  const first = firstClause(tokens);
  if (first !== undefined && !isWord(first, ...FIRST) && !isSymbol(first, '(', '{')) {
    const reason = because('query-begins', { word: first.text });
    refuse(cypher, first.start, `${first.text} does not begin a reading query`, reason);
  }
  tokens.forEach((token, index) => {
    const problem = problemAt(tokens, index);
    if (problem !== undefined) refuse(cypher, token.start, problem.says, problem.reason);
  });
  return plain;
}

/** Past EXPLAIN, PROFILE and `CYPHER 5 option=value …`. */
function firstClause(tokens: readonly Token[]): Token | undefined {
  let at = 0;
  if (isWord(tokens[at], 'CYPHER')) {
    at += 1;
    if (tokens[at]?.kind === 'number') at += 1;
    while (tokens[at]?.kind === 'word' && isSymbol(tokens[at + 1], '=')) at += 3;
  }
  while (isWord(tokens[at], 'EXPLAIN', 'PROFILE')) at += 1;
  return tokens[at];
}

interface Problem {
  readonly says: string;
  readonly reason: Reason;
}

function problemAt(tokens: readonly Token[], index: number): Problem | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (isSymbol(token, ';') && index < tokens.length - 1) {
    return { says: 'only one query can be run at a time', reason: because('query-several') };
  }
  if (token.kind !== 'word') return undefined;
  const word = token.text.toUpperCase();
  const writes = token.glued ? WRITING.some((writing) => word.endsWith(writing)) : WRITING.includes(word);
  if (writes && (token.glued || !isNameHere(tokens, index))) {
    return { says: `${word} can change the store`, reason: because('query-writes', { word }) };
  }
  if (word !== 'CALL' || isNameHere(tokens, index) || isSymbol(tokens[index + 1], '{', '(')) return undefined;
  const procedure = procedureName(tokens, index + 1);
  if (READING_PROCEDURES.includes(procedure)) return undefined;
  const reason = because('query-procedure', { procedure });
  return { says: `the procedure ${procedure} is not known to read only`, reason };
}

/** `n.set`, `:Set` and `n:Set` are names: no clause can begin after a single dot or colon. */
function isNameHere(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (isSymbol(before, ':')) return true;
  const owner = tokens[index - 2];
  return isSymbol(before, '.') && owner !== undefined && owner.kind !== 'number' && !isSymbol(owner, '.', '*');
}

function procedureName(tokens: readonly Token[], start: number): string {
  const parts: string[] = [];
  for (let at = start; tokens[at]?.kind === 'word' || isSymbol(tokens[at], '.'); at += 1) {
    parts.push(tokens[at]?.text ?? '');
    if (tokens[at]?.kind === 'word' && !isSymbol(tokens[at + 1], '.')) break;
  }
  return parts.join('');
}

function refuse(cypher: string, at: number, problem: string, reason: Reason): never {
  const place = placeAt(cypher, at);
  const message = `Not run, at line ${place.line}, column ${place.column}: ${problem}`;
  throw new OnRecordError('query-refused', message, { hint: HINT, place, reason });
}
