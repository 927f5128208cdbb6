/** The Article node. */
import { type Extraction, type OnRecordGraph, sha256Hex } from '../model/index.js';
import { addNode } from './add.js';
import { bodyFacts } from './kin.js';

export function addArticle(graph: OnRecordGraph, { article, regions }: Extraction): void {
  const { id, headline, publisher, url, language, publishedAt, updatedAt, text } = article;
  const known = { id, headline, publisher, url, language, publishedAt, updatedAt, hash: sha256Hex(text) };
  addNode(graph, 'Article', { ...known, ...bodyFacts(text, regions) });
}
