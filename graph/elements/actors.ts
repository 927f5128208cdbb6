/** Actor nodes and the places in the article that name them. */
import type { Extraction, OnRecordGraph } from '../model/index.js';
import { addActorNode, addEdge } from './add.js';

export function addActors(graph: OnRecordGraph, { article, actors }: Extraction): void {
  for (const { id, name, kind, aliases, roles, unnamed, mentions } of actors) {
    addActorNode(graph, { id, name, kind, aliases, roles, unnamed });
    for (const { start, end, text, rule, confidence } of mentions) {
      addEdge(graph, {
        type: 'MENTIONED_IN',
        from: id,
        to: article.id,
        ground: { articleId: article.id, start, end, rule, confidence },
        properties: { exact: text, role: 'name' },
      });
    }
  }
}
