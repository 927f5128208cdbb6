/** Grafeo's messages → stable codes; it gives no code of its own that tells these apart. */
import { because, type ErrorCode, OnRecordError, type QueryPosition } from '../../model/error.js';
import { placeInCharacters, placeOf } from '../cypher/place.js';

interface Known {
  readonly code: ErrorCode;
  readonly pattern: RegExp;
  readonly says: (path: string) => string;
  readonly hint: string;
}

const KNOWN: readonly Known[] = [
  {
    code: 'store-in-use',
    pattern: /cannot be locked|locked by another process|os error (32|33)\b/,
    says: (path) => `Another process has ${path} open`,
    hint: 'Wait until the other onrecord has ended, or give another --store.',
  },
  {
    code: 'disk-full',
    pattern: /os error (28|112|122)\b|No space left/i,
    says: (path) => `The disk is full: ${path} cannot grow`,
    hint: 'Free some space, then run the command again; the articles in the workspace are kept.',
  },
  {
    code: 'output-unwritable',
    pattern: /os error \d+\b|^E(ACCES|PERM|ROFS|NOTDIR)\b/,
    says: (path) => `${path} cannot be written`,
    hint: 'Give --store a path in a folder you may write to.',
  },
  {
    code: 'store-damaged',
    pattern: /GRAFEO-X002|not a Grafeo database|not a database file|checksum|corrupt|truncated|damaged/i,
    says: (path) => `${path} is damaged, or is not a store of onrecord`,
    hint: 'Move the file away and run: onrecord rebuild. The articles in the workspace are kept.',
  },
];

/** Errors of opening and writing; what is not known stays as it is. */
export function storeError(error: unknown, path: string): unknown {
  const message = error instanceof Error ? error.message : String(error);
  const known = KNOWN.find(({ pattern }) => pattern.test(message));
  if (known === undefined || error instanceof OnRecordError) return error;
  return new OnRecordError(known.code, known.says(path), { hint: known.hint, cause: error });
}

/** Errors of a query of the user's: the first line, without the store's own numbering, and the place in the query. */
export function queryError(error: unknown, path: string, cypher: string): unknown {
  if (error instanceof OnRecordError) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/GRAFEO-T003/.test(message)) {
    const hint = 'Add --write if the query is meant to change the store.';
    return new OnRecordError('query-refused', 'Not run: the query would change the store', {
      hint,
      cause: error,
      reason: because('query-changes'),
    });
  }
  if (!message.includes('GRAFEO-Q')) {
    const known = storeError(error, path);
    if (known instanceof OnRecordError) return known;
  }
  const place = placeIn(message, cypher);
  const where = place === undefined ? '' : ` (line ${place.line}, column ${place.column})`;
  const says = (message.split('\n')[0] ?? '').replace(
    /^(Query|Transaction|Database) error: |GRAFEO-\w+: |\[Cypher\] /g,
    '',
  );
  return new OnRecordError('query-failed', `The store rejects the query: ${says}${where}`, {
    cause: error,
    place,
    reason: because('store-says', { says }),
  });
}

/** Mistakes of grammar come with a place; those of meaning name the word, which is then looked for. */
function placeIn(message: string, cypher: string): QueryPosition | undefined {
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(message) ?? [];
  if (line !== undefined && column !== undefined) return placeInCharacters(cypher, Number(line), Number(column));
  const [, name] = /(?:function|variable) '([^']+)'|parameter: (\$\S+)/.exec(message)?.filter(Boolean) ?? [];
  return name === undefined ? undefined : placeOf(cypher, name);
}
