/** Builds the labelled property graph of DESIGN's schema from one or many Extractions. */

import { assertGraph } from './check.js';
import { addActors } from './elements/actors.js';
import { addArticle } from './elements/article.js';
import { addEvents } from './elements/events.js';
import { addJoined } from './elements/joined.js';
import { addKin } from './elements/kin.js';
import { addRelations } from './elements/relations.js';
import { addRepetitions } from './elements/repetitions.js';
import { addStatements } from './elements/statements.js';
import { type Extraction, emptyGraph, type OnRecordGraph } from './model/index.js';
import { compare } from './model/order.js';
import { profileOf, resolve } from './resolve/index.js';

/**
 * Actors, events and places that several articles share become one node, by what `graph/resolve` finds; every edge stays
 * with the article it rests on. The result does not depend on the order of the Extractions.
 */
export function buildGraph(extractions: readonly Extraction[]): OnRecordGraph {
  const ordered = distinct(extractions).sort((a, b) => compare(a.article.id, b.article.id));
  const profiles = ordered.map(profileOf);
  const { nodeOf, repetitions } = resolve(profiles);
  const graph = emptyGraph();
  graph.setAttribute('profiles', profiles);
  for (const extraction of ordered) addJoined(graph, elementsOf(extraction), nodeOf);
  addKin(graph);
  addRepetitions(graph, repetitions);
  assertGraph(graph);
  return graph;
}

/** An article that is given twice gives nothing more. */
function distinct(extractions: readonly Extraction[]): Extraction[] {
  return [...new Map(extractions.map((extraction) => [extraction.article.id, extraction])).values()];
}

/** What one article gives, joined with nothing: a store joins it with what it holds. */
export function articleGraph(extraction: Extraction): OnRecordGraph {
  const graph = elementsOf(extraction);
  graph.setAttribute('profiles', [profileOf(extraction)]);
  assertGraph(graph);
  return graph;
}

function elementsOf(extraction: Extraction): OnRecordGraph {
  const graph = emptyGraph();
  addArticle(graph, extraction);
  addActors(graph, extraction);
  // Statements may be about events, so the events come first.
  addEvents(graph, extraction);
  addStatements(graph, extraction);
  addRelations(graph, extraction);
  return graph;
}
