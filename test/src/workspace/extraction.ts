/** A small sound Extraction for tests that only need one to keep. */
import { contentId, EXTRACTION_VERSION, type Extraction } from '../../../graph/model/index.js';

export function smallExtraction(text: string): Extraction {
  const article = { headline: text, publisher: null, url: null, publishedAt: '2026-03-18', updatedAt: null, text };
  return {
    version: EXTRACTION_VERSION,
    article: { id: contentId('article', text), language: 'zh-Hans', ...article },
    regions: [{ kind: 'headline', start: 0, end: text.length }],
    actors: [],
    statements: [],
    events: [],
    relations: [],
    issues: [],
  };
}
