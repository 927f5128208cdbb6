/** How much a store reads for the questions about one thing: it may not grow with what has nothing to do with it. */
import { articleGraph } from '../../../graph/build.js';
import { type Ask, completeParameters, isNodeParameter, readQuestions } from '../../../graph/queries/index.js';
import type { ArticleGraph, GraphStore, Parameters } from '../../../graph/store/index.js';
import { syntheticExtraction } from '../../bench/synthetic.js';
import { ANSWERS } from './answers.js';
import { MORE_ANSWERS } from './more-answers.js';

const ARTICLES = 120;
/** In one transaction. */
const TOGETHER = 40;

/** Rows or index entries that a query made the store read. */
export type Measure = (cypher: string, parameters: Parameters) => Promise<number>;

/** Questions that cannot be asked without naming an actor, a statement, an event or an article. */
const ANCHORED = readQuestions().filter(({ parameters }) =>
  parameters.some(({ type, default: standard }) => isNodeParameter(type) && standard === undefined),
);

export async function readsOf(ask: Ask, measure: Measure): Promise<Record<string, number>> {
  const reads: Record<string, number> = {};
  for (const question of ANCHORED) {
    const answer = [...ANSWERS, ...MORE_ANSWERS].find(
      ({ question: name, rows }) => name === question.name && rows.length > 0,
    );
    const { values } = await completeParameters(question, answer?.given ?? {}, ask);
    reads[question.name] = await measure(question.cypher, values);
  }
  return reads;
}

/** Articles about other people and other events. */
export async function writeOthers(store: GraphStore): Promise<void> {
  const articles = Array.from({ length: ARTICLES }, (_, i): ArticleGraph => {
    const extraction = syntheticExtraction(i, { articles: ARTICLES, busy: 5 });
    return [extraction.article.id, articleGraph(extraction)];
  });
  for (let from = 0; from < ARTICLES; from += TOGETHER) await store.writeAll(articles.slice(from, from + TOGETHER));
}

/** Questions for which the store reads clearly more when there is more else; a plan may differ by a little. */
export function grown(before: Record<string, number>, after: Record<string, number>): string[] {
  const names = Object.keys(before).filter((name) => (after[name] ?? 0) > 2 * (before[name] ?? 0) + 100);
  return names.map((name) => `${name}: ${before[name]} became ${after[name]}`);
}
