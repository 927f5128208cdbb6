/** The thread that reads articles, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadTagger } from '../../../document/tagger/index.js';
import { loadEncoder } from '../../../encoder/index.js';
import type { ReaderChoice } from '../options.js';
import { type Answer, failed, type ReadRequest } from './messages.js';
import { openReader, read } from './reading.js';

const answer = (message: Answer): void => parentPort?.postMessage(message);

const choice = workerData as ReaderChoice;
const reader = openReader(choice);
// Loaded before the first article, whose time it must not take; what fails here fails again there, and is told then.
await Promise.allSettled([reader, loadTagger(), ...(choice === 'full' ? [loadEncoder()] : [])]);
parentPort?.on('message', (request: ReadRequest) => {
  void reader
    .then((opened) => read(request, opened))
    .then((done): Answer => ({ kind: 'read', read: done }), failed)
    .then(answer);
});
answer({ kind: 'ready' });
