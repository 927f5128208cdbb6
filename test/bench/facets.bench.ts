/** How long the page computes at 10,000 nodes until filters and their counts are known, without drawing. */
import { bench, describe } from 'vitest';
import { sliceGraph } from '../../graph/slice.js';
import { facetValues } from '../../viewer/data/graph/facets.js';
import { shownOf } from '../../viewer/data/graph/shown.js';
import { indexGraph } from '../../viewer/data/graph.js';
import { profilesOf } from '../../viewer/data/profile.js';
import { requireConfidence } from '../../viewer/state/filter.js';
import { FACETS, initialState, type ViewState } from '../../viewer/state/state.js';
import { fromHash } from '../../viewer/state/url.js';
import { madeGraph } from './made-graph.js';

const NODES = 10_000;
const slice = sliceGraph(madeGraph(NODES).graph, { limit: NODES });
const index = indexGraph(slice);
profilesOf(index);
process.stdout.write(`${slice.nodes.length} nodes, ${slice.edges.length} edges, ${slice.articles.length} articles\n`);

const initial = initialState('zh-Hans');
const acts = fromHash('#act=deny,demand&hide=Place', initial);
const brushed = fromHash('#time=2024-06-01,2025-03-01', initial);
let turn = 0;
/** Never the state of the time before, of which the answer would be known. */
const another = (state: ViewState): ViewState => {
  turn += 1;
  return requireConfidence(state, turn % 50);
};

describe('at 10,000 nodes', () => {
  for (const [name, state] of Object.entries({ 'two acts': acts, 'a brush': brushed })) {
    bench(`what is shown: ${name}`, () => void shownOf(index, another(state)));
    bench(`one open facet: ${name}`, () => void facetValues(index, another(state), 'speaker'));
    bench(`all facets open: ${name}`, () => {
      const next = another(state);
      for (const facet of FACETS) facetValues(index, next, facet);
    });
  }
  bench('the index of a new graph', () => void profilesOf(indexGraph(slice)));
});
