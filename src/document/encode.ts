/** The step that lets the trained encoder look at the lines of headline, body and captions, where there is one. */
import { layer } from './document.js';
import type { Step } from './step.js';

export const encodeStep: Step = {
  name: 'encode',
  needs: ['paragraphs'],
  adds: ['encoded'],
  run: async (document, { encoder }) => {
    if (!encoder) return { layers: {} };
    return { layers: { encoded: await encoder.encode(document.text, layer(document, 'paragraphs')) } };
  },
};
