/** Short articles of our own about one strike, as Extractions: what is asked of them does not depend on the reader. */
import { articleGraph } from '../../../graph/build.js';
import type { GraphStore } from '../../../graph/store/index.js';
import { draftExtraction } from '../../support/extraction-builder.js';
import { correction, ending, repost, secondHand } from './aftermath.js';
import { strike } from './strike.js';

export const CORPUS = [strike, secondHand, ending, repost, correction].map(draftExtraction);

export async function writeCorpus(store: GraphStore): Promise<void> {
  for (const extraction of CORPUS) await store.write(extraction.article.id, articleGraph(extraction));
}
