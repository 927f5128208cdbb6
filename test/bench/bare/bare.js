/** Sigma as it comes, on the same graph as the viewer: what the bench of panning compares with. */
import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';

const slice = await (await fetch('/api/slice')).json();
const graph = new MultiDirectedGraph();
for (const { id, x, y, caption } of slice.nodes) graph.addNode(id, { x, y, size: 4, label: caption, color: '#1f5f9e' });
for (const { id, from, to } of slice.edges) graph.addEdgeWithKey(id, from, to, { size: 1, color: '#a66b00' });
const place = document.getElementById('graph');
if (place) new Sigma(graph, place);
