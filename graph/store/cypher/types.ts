/** What kind of value an operand is, as far as its words tell: enough to see where the embedded store errs in silence. */
import { closing, isCall, opening, type Tokens } from './text/structure.js';
import { isSymbol, isWord } from './text/tokens.js';

/** Properties of our schema by what they hold; `start` and `end` are texts on nodes and numbers on edges. */
const LISTS = ['aliases', 'roles'];
const NUMBERS = ['depth', 'confidence', 'order'];
const TEXTS = [
  ...['id', 'name', 'text', 'label', 'kind', 'type', 'status', 'act', 'directness', 'precision', 'place', 'headline'],
  ...[
    'publisher',
    'language',
    'publishedAt',
    'updatedAt',
    'articleId',
    'rule',
    'stance',
    'role',
    'title',
    'exact',
    'cue',
  ],
];
const LIST_FUNCTIONS = ['COLLECT', 'SPLIT', 'RANGE', 'LABELS', 'KEYS', 'NODES', 'RELATIONSHIPS', 'TAIL'];

export type Kind = 'list' | 'text' | 'number' | undefined;

/** The operand whose last token stands here. */
export function kindBefore(tokens: Tokens, at: number): Kind {
  const token = tokens[at];
  if (token?.kind === 'string') return 'text';
  if (token?.kind === 'number') return 'number';
  if (isSymbol(tokens[at - 1], '.')) return kindOfProperty(token?.text);
  if (isSymbol(token, ')')) return isListCall(tokens, opening(tokens, at) - 1, at) ? 'list' : undefined;
  return isSymbol(token, ']') && beginsList(tokens, opening(tokens, at)) ? 'list' : undefined;
}

/** The operand whose first token stands here; what follows it may still make something else of it. */
export function kindAfter(tokens: Tokens, at: number): Kind {
  const token = tokens[at];
  if (token?.kind === 'string') return 'text';
  if (token?.kind === 'number') return 'number';
  if (isSymbol(token, '[')) return isSymbol(tokens[closing(tokens, at) + 1], '[') ? undefined : 'list';
  if (isSymbol(tokens[at + 1], '.') && !isSymbol(tokens[at + 3], '(', '.', '['))
    return kindOfProperty(tokens[at + 2]?.text);
  if (!isSymbol(tokens[at + 1], '(')) return undefined;
  const end = closing(tokens, at + 1);
  return isListCall(tokens, at, end) && !isSymbol(tokens[end + 1], '[') ? 'list' : undefined;
}

export function kindOfProperty(name: string | undefined): Kind {
  if (name === undefined) return undefined;
  if (LISTS.includes(name)) return 'list';
  if (NUMBERS.includes(name)) return 'number';
  return TEXTS.includes(name) ? 'text' : undefined;
}

/** `split(…)`, or `coalesce(…, [])`. */
function isListCall(tokens: Tokens, at: number, end: number): boolean {
  if (isCall(tokens, at, ...LIST_FUNCTIONS)) return true;
  return isCall(tokens, at, 'COALESCE') && isSymbol(tokens[end - 1], ']') && isSymbol(tokens[end - 2], '[');
}

/** A list literal; `[` after a name or a bracket is an index. */
function beginsList(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || isSymbol(before, '=', '(', ',', '+', ':') || isWord(before, 'RETURN', 'WITH', 'IN');
}
