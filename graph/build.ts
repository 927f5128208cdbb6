/** Builds the labelled property graph of DESIGN's schema from one or many Extractions. */

import { assertGraph } from './check.js';
import { addActors } from './elements/actors.js';
import { addArticle } from './elements/article.js';
import { addEvents } from './elements/events.js';
import { addKin } from './elements/kin.js';
import { addRelations } from './elements/relations.js';
import { addStatements } from './elements/statements.js';
import { type Extraction, emptyGraph, type OnRecordGraph } from './model/index.js';
import { compare } from './model/order.js';

/**
 * Actors and places that several articles share become one node; every edge stays with the article it rests on.
 * The result does not depend on the order of the Extractions.
 */
export function buildGraph(extractions: readonly Extraction[]): OnRecordGraph {
  const graph = emptyGraph();
  const ordered = [...extractions].sort((a, b) => compare(a.article.id, b.article.id));
  for (const extraction of ordered) {
    addArticle(graph, extraction);
    addActors(graph, extraction);
    // Statements may be about events, so the events come first.
    addEvents(graph, extraction);
    addStatements(graph, extraction);
    addRelations(graph, extraction);
  }
  addKin(graph);
  assertGraph(graph);
  return graph;
}
