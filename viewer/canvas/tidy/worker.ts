/** Runs the refinement of a layout beside the page, which stays usable meanwhile. */
import type { TidyRequest } from './message.js';
import { tidy } from './tidy.js';

addEventListener('message', ({ data }: MessageEvent<TidyRequest>) => {
  for (const progress of tidy(data)) postMessage(progress);
});
