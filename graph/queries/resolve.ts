/** Finds the node that a person means by an id, the beginning of one, or any part of a name it goes by. */
import { because, OnRecordError } from '../model/index.js';
import type { Parameters, QueryResult, Value } from '../store/store.js';
import type { NodeParameterType } from './question.js';

/** Runs a reading query on the store. */
export type Ask = (cypher: string, parameters: Parameters) => Promise<QueryResult>;

export interface FoundNode {
  readonly id: string;
  /** Its name, label, text or headline. */
  readonly caption: string;
}

interface Candidate extends FoundNode {
  /** 0: its id or its name exactly; 1: another of its names exactly; 2: the beginning of its id; 3: part of a name. */
  readonly rank: number;
}

const SHOWN = 8;
const LABELS: Readonly<Record<NodeParameterType, string>> = {
  actor: 'OnRecord:Actor',
  event: 'OnRecord:Event',
  statement: 'OnRecord:Statement',
  article: 'OnRecord:Article',
  place: 'OnRecord:Place',
  node: 'OnRecord',
};

const contains = (property: string): string => `toLower(n.${property}) CONTAINS $lower`;

/** Where the words of each type stand. */
const WORDS: Readonly<Record<NodeParameterType, string>> = {
  actor: `${contains('name')} OR any(alias IN n.aliases WHERE toLower(alias) CONTAINS $lower)`,
  event: contains('label'),
  statement: contains('text'),
  article: contains('headline'),
  place: contains('name'),
  node: ['name', 'label', 'text', 'headline'].map(contains).join(' OR '),
};

/** Other ways to write a text, in the other script for instance. */
export type Variants = (text: string) => Promise<readonly string[]>;

const none: Variants = async () => [];

/**
 * An exact name wins over part of another one; what is not found as it is given is looked for in its variants.
 * Throws `not-found`, or `usage` naming those it could be.
 */
export async function resolveNode(
  ask: Ask,
  type: NodeParameterType,
  given: string,
  variants: Variants = none,
): Promise<FoundNode> {
  const text = given.trim();
  if (text === '')
    throw new OnRecordError('usage', `Which ${type}? The text is empty`, { reason: because('node-empty', { type }) });
  const candidates = await findCandidates(ask, type, text);
  if (candidates.length === 0) {
    for (const variant of await variants(text)) candidates.push(...(await findCandidates(ask, type, variant)));
  }
  return choose(type, text, [...new Map(candidates.map((one) => [one.id, one])).values()]);
}

function choose(type: NodeParameterType, text: string, candidates: readonly Candidate[]): FoundNode {
  const best = Math.min(...candidates.map(({ rank }) => rank));
  const [found, ...others] = candidates.filter(({ rank }) => rank === best);
  if (found === undefined) throw notFound(type, text);
  if (others.length > 0) throw ambiguous(type, text, [found, ...others]);
  return { id: found.id, caption: found.caption };
}

/** By id and, for an actor, by the whole name there are indexes: that costs the same in a graph of any size. */
async function findCandidates(ask: Ask, type: NodeParameterType, text: string): Promise<Candidate[]> {
  const label = LABELS[type];
  const look = async (condition: string): Promise<Candidate[]> => {
    const parameters = { text, lower: text.toLowerCase(), prefixed: `${type}:${text}` };
    const used = Object.entries(parameters).filter(([name]) => condition.includes(`$${name}`));
    const found = await ask(
      `MATCH (n:${label}${condition}
RETURN n.id AS id, coalesce(n.name, n.label, n.text, n.headline, n.id) AS caption,
  coalesce(n.aliases, []) AS names, COUNT { (n)-[:MENTIONED_IN]->() } AS mentions
ORDER BY mentions DESC, id`,
      Object.fromEntries(used),
    );
    return found.rows.map((row) => candidate(row, text));
  };
  const exactly = [' {id: $text})', ...(type === 'actor' || type === 'place' ? [' {name: $text})'] : [])];
  for (const condition of exactly) {
    const found = await look(condition);
    if (found.length > 0) return found;
  }
  return look(`)\nWHERE n.id STARTS WITH $text OR n.id STARTS WITH $prefixed OR ${WORDS[type]}`);
}

function candidate([id, caption, names]: readonly Value[], text: string): Candidate {
  const known = { id: String(id), caption: String(caption) };
  const other = Array.isArray(names) ? names.map((name) => lower(String(name))) : [];
  return { ...known, rank: rankOf(known, other, lower(text)) };
}

function rankOf({ id, caption }: FoundNode, names: readonly string[], text: string): number {
  if (lower(id) === text || lower(caption) === text) return 0;
  if (names.includes(text)) return 1;
  return id.startsWith(text) || id.slice(id.indexOf(':') + 1).startsWith(text) ? 2 : 3;
}

function lower(text: string): string {
  return text.toLowerCase();
}

function notFound(type: NodeParameterType, text: string): OnRecordError {
  const by = type === 'actor' ? 'part of any name' : 'part of the words';
  return new OnRecordError('not-found', `No ${type} is known by ${text}`, {
    hint: `Give ${by}, or an id.`,
    reason: because('node-unknown', { type, text }),
  });
}

function ambiguous(type: NodeParameterType, text: string, candidates: readonly Candidate[]): OnRecordError {
  const shown = candidates.slice(0, SHOWN).map(({ id, caption }) => `${shortened(caption)} (${id})`);
  const rest = candidates.length > SHOWN ? ` and ${candidates.length - SHOWN} more` : '';
  const message = `${text} may be any of ${candidates.length} ${type}s: ${shown.join(', ')}${rest}`;
  const reason = because('node-ambiguous', {
    text,
    count: candidates.length,
    candidates: shown.join('、') + (rest && ' …'),
  });
  return new OnRecordError('usage', message, { hint: 'Give the whole name, or the id in brackets.', reason });
}

function shortened(caption: string): string {
  const characters = [...caption];
  return characters.length > 30 ? `${characters.slice(0, 29).join('')}…` : caption;
}
