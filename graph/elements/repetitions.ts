/** Joins statements of several articles that carry one utterance. */
import { contentId, type EdgeProperties, type OnRecordGraph } from '../model/index.js';
import type { Repetition } from '../resolve/index.js';

export interface RepetitionEdge {
  readonly from: string;
  readonly to: string;
  readonly properties: EdgeProperties['REPEATS'];
}

/** It rests on the words of the later one. */
export function repetitionEdge({ later, earlier, likeness }: Repetition): RepetitionEdge {
  const { id: from, articleId, start, end } = later;
  const id = contentId('edge', 'REPEATS', from, earlier.id);
  const ground = { articleId, start, end, rule: 'same-words', confidence: Math.round(likeness * 1000) / 1000 };
  return { from, to: earlier.id, properties: { id, ...ground } };
}

export function addRepetitions(graph: OnRecordGraph, repetitions: readonly Repetition[]): void {
  for (const { from, to, properties } of repetitions.map(repetitionEdge)) {
    graph.addDirectedEdgeWithKey(properties.id, from, to, { type: 'REPEATS', properties });
  }
}
