/** What a value of an answer says in the language of the page: names for what is in the graph, words for what has words. */
import type { Value } from '../../../graph/model/index.js';
import { type Text, wordIn } from '../../i18n/text.js';
import type { GraphIndex } from '../graph.js';
import { plain } from './values.js';

export interface Naming {
  readonly index: GraphIndex;
  /** The nodes that the answer speaks of. */
  readonly nodes: GraphIndex | null;
  readonly text: Text;
}

/** Columns whose values are words of the graph or of the library, by the groups of their translations. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  act: ['act'],
  asserted: ['answerName'],
  denied: ['answerName'],
  directness: ['directness'],
  edge: ['edge'],
  how: ['answerHow', 'edge', 'role'],
  kind: ['kind', 'answerKind'],
  polarity: ['polarity'],
  precision: ['precision'],
  role: ['role', 'mark'],
  stance: ['stance'],
  status: ['eventStatus'],
  statuses: ['eventStatus'],
  type: ['eventType', 'edge'],
  types: ['eventType'],
  way: ['answerWay'],
  why: ['answerWhy'],
};

/** The heading of a column; one that the reader has named is as it was named. */
export function headingOf(column: string, text: Text): string {
  return wordIn(text, ['answerColumn'], column);
}

/** The words for a text in a column; the text itself where it has none. */
export function textWords(value: string, column: string, text: Text): string {
  return wordIn(text, GROUPS[column] ?? [], value);
}

/** Null when nothing in the graph has this id. */
export function captionOf(id: string, { index, nodes }: Naming): string | null {
  const node = nodes?.nodes.get(id) ?? index.nodes.get(id);
  return node?.caption ?? index.articles.get(id)?.headline ?? null;
}

/** A value as one line. */
export function valueWords(value: Value, column: string, naming: Naming): string {
  const { text } = naming;
  if (value === null) return '–';
  if (typeof value === 'boolean') return wordIn(text, ['answerYes'], String(value));
  if (typeof value === 'string') return captionOf(value, naming) ?? textWords(value, column, text);
  if (typeof value !== 'object') return String(value);
  const listed = (values: readonly Value[], by: string): string =>
    values.map((one) => valueWords(one, column, naming)).join(by);
  if (!('kind' in value)) return listed(value, LISTED);
  switch (value.kind) {
    case 'node':
      return valueWords(value.properties.id ?? plain(value), column, naming);
    case 'edge':
      return wordIn(text, ['edge'], value.type);
    case 'path':
      return listed(value.nodes, ' → ');
    case 'map':
      return Object.entries(value.entries)
        .map(([name, entry]) => `${headingOf(name, text)}: ${valueWords(entry, name, naming)}`)
        .join(LISTED);
  }
}

export const LISTED = '、';
