/** The Article node. */
import { type Extraction, type OnRecordGraph, sha256Hex } from '../model/index.js';
import { addNode } from './add.js';

export function addArticle(graph: OnRecordGraph, { article }: Extraction): void {
  const { id, headline, publisher, url, language, publishedAt, updatedAt, text } = article;
  addNode(graph, 'Article', { id, headline, publisher, url, language, publishedAt, updatedAt, hash: sha256Hex(text) });
}
