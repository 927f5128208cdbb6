/** A graph of made-up articles that is as large as a measurement wants it, with its articles as the page reads them. */
import { buildGraph } from '../../graph/build.js';
import type { ArticleView, OnRecordGraph } from '../../graph/model/index.js';
import { articleAmong } from '../viewer/fixture.js';
import { syntheticExtraction } from './synthetic.js';

export interface MadeGraph {
  readonly graph: OnRecordGraph;
  readonly articles: (id: string) => ArticleView | null;
}

/** At least `nodes` nodes that the page draws: an article brings about twenty-two. */
export function madeGraph(nodes: number): MadeGraph {
  const articles = Math.ceil(nodes / 21);
  const extractions = Array.from({ length: articles }, (_, i) => syntheticExtraction(i, { articles, busy: 40 }));
  return { graph: buildGraph(extractions), articles: (id) => articleAmong(extractions, id) };
}
