/** Who said a statement, through whom it came, inside whose words, in which outlet: the chain from the speaker outwards. */

import type { DrawnEdgeType } from '../../../graph/model/drawn.js';
import type { SliceArticle, SliceEdge } from '../../../graph/model/index.js';
import { edgesOf, type GraphIndex } from '../graph.js';

export interface AttributionLink {
  readonly part: 'speaker' | 'via' | 'quoting' | 'outlet';
  /** Id of the actor or article; null when the article leaves the speaker open. */
  readonly id: string | null;
  /** Null when there is none: nobody is named, or the article has no outlet. */
  readonly name: string | null;
  /** The title given there. */
  readonly title: string | null;
  /** Known by a description only, or not at all. */
  readonly unnamed: boolean;
}

/**
 * `speaker ← via … ← the one who quotes it ← … ← outlet`. Whoever quotes a statement is not named once more as the one it came
 * through.
 */
export function attributionOf(index: GraphIndex, statement: string): AttributionLink[] {
  const voices = voicesOf(index, statement, new Set());
  return [...voices, ...outletOf(index.articles.get(String(index.nodes.get(statement)?.properties.articleId)))];
}

/** Whether the article heard it from the speaker, or from somebody in between. */
export function isSecondHand(links: readonly AttributionLink[]): boolean {
  return links.some(({ part }) => part === 'via' || part === 'quoting');
}

/** `done` keeps statements that quote each other from going on for ever. */
function voicesOf(index: GraphIndex, statement: string, done: ReadonlySet<string>): AttributionLink[] {
  const own = [...speakersOf(index, statement), ...viaOf(index, statement)];
  const outer = edgesOf(index, statement).find(
    ({ type, from, to }) => type === 'QUOTES' && to === statement && !done.has(from),
  );
  if (!outer) return own;
  const rest = voicesOf(index, outer.from, new Set([...done, statement]));
  const isNamedAnyway = ({ part, id }: AttributionLink): boolean =>
    part === 'via' && rest.some((link) => link.part === 'speaker' && link.id === id);
  const quoting = rest.map((link) => (link.part === 'speaker' ? { ...link, part: 'quoting' as const } : link));
  return [...own.filter((link) => !isNamedAnyway(link)), ...quoting];
}

function speakersOf(index: GraphIndex, statement: string): AttributionLink[] {
  const said = edgesWith(index, statement, 'SAID').filter(({ to }) => to === statement);
  if (said.length === 0) return [{ part: 'speaker', id: null, name: null, title: null, unnamed: true }];
  return said.map((edge) => actorLink(index, 'speaker', edge.from, edge.properties.role));
}

function viaOf(index: GraphIndex, statement: string): AttributionLink[] {
  const order = ({ properties }: SliceEdge): number => Number(properties.order);
  const edges = edgesWith(index, statement, 'VIA').filter(({ from }) => from === statement);
  return edges.sort((a, b) => order(a) - order(b)).map(({ to }) => actorLink(index, 'via', to, null));
}

function edgesWith(index: GraphIndex, node: string, type: DrawnEdgeType): SliceEdge[] {
  return edgesOf(index, node).filter((edge) => edge.type === type);
}

function actorLink(index: GraphIndex, part: AttributionLink['part'], id: string, title: unknown): AttributionLink {
  const actor = index.nodes.get(id);
  return {
    part,
    id,
    name: actor?.caption ?? id,
    title: typeof title === 'string' && title !== '' ? title : null,
    unnamed: actor?.properties.unnamed === true,
  };
}

function outletOf(article: SliceArticle | undefined): AttributionLink[] {
  if (!article) return [];
  return [{ part: 'outlet', id: article.id, name: article.publisher, title: null, unnamed: false }];
}
