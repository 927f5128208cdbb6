/** The line, readable on one screen: a read article becomes a Document, the steps add layers, and out comes an Extraction. */
import { EXTRACTION_VERSION, type Extraction, parseExtraction } from '../graph/model/index.js';
import type { Context } from './document/context.js';
import type { Document } from './document/document.js';
import { documentSteps, newDocument } from './document/index.js';
import { runSteps, type Step } from './document/step.js';
import { loadTagger } from './document/tagger/index.js';
import { extractSteps } from './extract/index.js';
import type { ReadArticle } from './ingest/index.js';

export const LINE: readonly Step[] = [...documentSteps, ...extractSteps];

/** Reads one article into a checked Extraction: the same article always gives the same one. */
export async function extractArticle(read: ReadArticle, context: Context = defaultContext()): Promise<Extraction> {
  const document = await runSteps(LINE, newDocument(read), context);
  return parseExtraction(assemble(document));
}

/** Loads the tagger when it is first asked to tag: an empty article never pays for it. */
export function defaultContext(): Context {
  return { tagger: { tag: async (texts) => (await loadTagger()).tag(texts) } };
}

function assemble({ article, layers, issues }: Document): Extraction {
  const { regions = [], actors = [], statements = [], events = [], relations = [] } = layers;
  return {
    version: EXTRACTION_VERSION,
    article,
    regions: [...regions],
    actors: [...actors],
    statements: [...statements],
    events: [...events],
    relations: [...relations],
    issues: [...issues],
  };
}
