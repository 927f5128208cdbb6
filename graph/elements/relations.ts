/** The relations an Extraction states outright: holding an office, speaking for a body, one event in another. */
import type { Extraction, OnRecordGraph, Relation } from '../model/index.js';
import { addEdge, type Ground } from './add.js';

export function addRelations(graph: OnRecordGraph, { article, relations }: Extraction): void {
  for (const relation of relations) {
    const { start, end, rule, confidence } = relation;
    addRelation(graph, relation, { articleId: article.id, start, end, rule, confidence });
  }
}

function addRelation(graph: OnRecordGraph, { type, from, to, title, rule }: Relation, ground: Ground): void {
  const edge = { from, to, ground };
  switch (type) {
    case 'HOLDS':
      addEdge(graph, { ...edge, type, properties: { title: title ?? '' } });
      break;
    case 'SPEAKS_FOR':
      addEdge(graph, { ...edge, type, properties: { basis: title ?? rule } });
      break;
    case 'PART_OF':
    case 'CAUSES':
    case 'PRECEDES':
      addEdge(graph, { ...edge, type, properties: { cue: title ?? null } });
  }
}
