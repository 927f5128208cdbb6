/** The thread that lays graphs out, one after the other. */
import { parentPort } from 'node:worker_threads';
import { layoutGraph } from '../../graph/layout/index.js';
import type { LayoutAnswer, LayoutRequest } from './layout-thread.js';

parentPort?.on('message', ({ key, nodes, edges }: LayoutRequest) => {
  const answer: LayoutAnswer = { key, positions: layoutGraph(nodes, edges) };
  parentPort?.postMessage(answer);
});
