/** The line, readable on one screen: a read article becomes a Document, the steps add layers, and out comes an Extraction. */
import { EXTRACTION_VERSION, type Extraction, parseExtraction } from '../graph/model/index.js';
import type { Context } from './document/context.js';
import type { Document } from './document/document.js';
import { documentSteps, type Findings, isRead, languageStep, plainDocument } from './document/index.js';
import { runSteps, type Step } from './document/step.js';
import { loadTagger } from './document/tagger/index.js';
import { extractSteps } from './extract/index.js';
import type { ReadArticle } from './ingest/index.js';

export const LINE: readonly Step[] = [...documentSteps, ...extractSteps];

/** Reads one article into a checked Extraction: the same article always gives the same one. */
export async function extractArticle(read: ReadArticle, context: Context = defaultContext()): Promise<Extraction> {
  const { document, restore } = await plainDocument(read, context);
  const steps = isRead(read.article.language) ? LINE : [languageStep];
  const found = restore(findings(await runSteps(steps, document, context)));
  return parseExtraction({
    version: EXTRACTION_VERSION,
    article: read.article,
    regions: [...read.regions],
    ...found,
    issues: [...read.issues, ...found.issues],
  });
}

/** Loads the tagger when it is first asked to tag: an empty article never pays for it. */
export function defaultContext(): Context {
  return { tagger: { tag: async (texts) => (await loadTagger()).tag(texts) } };
}

function findings({ layers, issues }: Document): Findings {
  const { actors = [], statements = [], events = [], relations = [] } = layers;
  return {
    actors: [...actors],
    statements: [...statements],
    events: [...events],
    relations: [...relations],
    issues: [...issues],
  };
}
