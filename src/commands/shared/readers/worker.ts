/** The thread that reads articles, one after the other. */
import { parentPort } from 'node:worker_threads';
import { loadTagger } from '../../../document/tagger/index.js';
import { type Answer, failed, type ReadRequest } from './messages.js';
import { read } from './reading.js';

const answer = (message: Answer): void => parentPort?.postMessage(message);

// Loaded before the first article, whose time it must not take; what fails here fails again there, and is told then.
await loadTagger().catch(() => undefined);
parentPort?.on('message', (request: ReadRequest) => {
  void read(request)
    .then((done): Answer => ({ kind: 'read', read: done }), failed)
    .then(answer);
});
answer({ kind: 'ready' });
