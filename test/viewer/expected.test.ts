/** What precision the page tells of what is shown: the mean confidence of just these, in tenths. */
import { describe, expect, it } from 'vitest';
import { sliceGraph } from '../../graph/slice.js';
import { expectedOf } from '../../viewer/data/expected.js';
import { shownOf } from '../../viewer/data/graph/shown.js';
import { type GraphIndex, indexGraph } from '../../viewer/data/graph.js';
import { choose, requireConfidence, toggleKind } from '../../viewer/state/filter.js';
import { initialState } from '../../viewer/state/state.js';
import { fixtureGraph } from './fixture.js';

const initial = initialState('en');

/** The fixture with statements as sure as these in turn, and all events of 0.8. */
function indexOf(...confidences: readonly (number | undefined)[]): GraphIndex {
  const graph = fixtureGraph();
  const statements = graph.filterNodes((_, { label }) => label === 'Statement');
  statements.forEach((id, i) => {
    const { confidence: _former, ...properties } = graph.getNodeAttribute(id, 'properties');
    const confidence = confidences[i % confidences.length];
    graph.setNodeAttribute(id, 'properties', confidence === undefined ? properties : { ...properties, confidence });
  });
  return indexGraph(sliceGraph(graph, { limit: 1_000 }));
}

const shownIn = (index: GraphIndex, state = initial) => expectedOf(index, shownOf(index, state));
const statementsIn = (index: GraphIndex) => index.slice.nodes.filter(({ label }) => label === 'Statement').length;

describe('the precision to expect', () => {
  it('is the mean confidence of the statements, and that of the events', () => {
    const index = indexOf(0.5);
    const events = index.slice.nodes.filter(({ label }) => label === 'Event').length;
    expect(shownIn(index)).toEqual([
      { label: 'Statement', count: statementsIn(index), tenths: 5 },
      { label: 'Event', count: events, tenths: 8 },
    ]);
  });

  it('rises with the least confidence, of fewer', () => {
    const index = indexOf(0.3, 0.9);
    const [all] = shownIn(index);
    const [sure] = shownIn(index, requireConfidence(initial, 60));
    expect(all?.tenths).toBe(6);
    expect(sure?.tenths).toBe(9);
    expect(sure?.count).toBe(Math.floor(statementsIn(index) / 2));
  });

  it('is of what the other filters leave, too', () => {
    const index = indexOf(0.7);
    const [left] = shownIn(index, choose(initial, 'act', ['demand']));
    expect(left?.count).toBeGreaterThan(0);
    expect(left?.count).toBeLessThan(statementsIn(index));
  });

  it('is told of no kind that is not shown', () => {
    const index = indexOf(0.7);
    expect(shownIn(index, toggleKind(initial, 'Statement')).map(({ label }) => label)).toEqual(['Event']);
    expect(shownIn(index, requireConfidence(initial, 100))).toEqual([]);
  });

  it('counts nothing that came without a confidence', () => {
    const index = indexOf(0.7, undefined);
    expect(shownIn(index)[0]).toMatchObject({ count: Math.ceil(statementsIn(index) / 2), tenths: 7 });
  });
});
