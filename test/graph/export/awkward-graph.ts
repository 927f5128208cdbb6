/** A small graph with everything that has broken GraphML files elsewhere: markup, control characters, lists, nulls, parallel edges. */
import { emptyGraph, type OnRecordGraph, type PropertyValue } from '../../../graph/model/index.js';

export const AWKWARD_TEXTS: readonly string[] = [
  '记者问：“谁说的？”外长答：「他說的」。',
  ']]> & <script>alert("1")</script> &amp;',
  '👩‍👩‍👧 𠮷野家 é',
  'שלום \u202Eabc\u202C עולם',
  '\n two lines,\r\n a tab\tand spaces \n',
  "MATCH (n) DETACH DELETE n //' OR '1'='1",
];

/** What XML 1.0 cannot hold, and what stands in its place. */
export const REPLACED_TEXTS: readonly (readonly [string, string])[] = [
  ['NUL \u0000 here', 'NUL ␀ here'],
  ['escape \u001b[31m', 'escape ␛[31m'],
  ['lone \ud83d surrogate', 'lone \ufffd surrogate'],
  ['not a character \uffff', 'not a character \ufffd'],
];

const EVIDENCE = { articleId: 'article:1', start: 3, end: 9, rule: 'test', confidence: 1 };

export function awkwardGraph(): OnRecordGraph {
  const graph = emptyGraph();
  const node = (id: string, properties: Record<string, PropertyValue>): void => {
    graph.addNode(id, { label: 'Statement', furtherLabels: [], properties: { id, ...properties } });
  };
  [...AWKWARD_TEXTS, ...REPLACED_TEXTS.map(([text]) => text)].forEach((text, index) => {
    node(`statement:${index}`, { text, confidence: index === 0 ? 1 : 0.25, depth: index, start: null });
  });
  addActor(graph);
  for (const [id, cue] of [
    ['edge:b', '称'],
    ['edge:a', '又称'],
  ] as const) {
    const properties = { id, ...EVIDENCE, cue, role: null };
    graph.addEdgeWithKey(id, 'actor:1', 'statement:0', { type: 'SAID', properties });
  }
  return graph;
}

function addActor(graph: OnRecordGraph): void {
  const properties = { id: 'actor:1', name: '某"发言人"', kind: 'person', aliases: ['甲, 乙', '"丙"'], roles: [] };
  graph.addNode('actor:1', { label: 'Actor', furtherLabels: ['Person'], properties: { ...properties, unnamed: true } });
}
