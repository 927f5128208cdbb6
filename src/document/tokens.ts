/** The step that cuts sentences into tagged words. */
import { layer, type Token } from './document.js';
import type { Step } from './step.js';

/** The shadow is tagged, not the text: one script gives one segmentation, and offsets are the same. */
export const tokensStep: Step = {
  name: 'tokens',
  needs: ['sentences'],
  adds: ['tokens'],
  async run(document, { tagger }) {
    const sentences = layer(document, 'sentences');
    const tagged = await tagger.tag(sentences.map(({ start, end }) => document.shadow.slice(start, end)));
    const tokens = tagged.flatMap((words, index) => {
      const offset = sentences[index]?.start ?? 0;
      return words.map(({ start, end, tag }): Token => ({ start: start + offset, end: end + offset, tag }));
    });
    return { layers: { tokens } };
  },
};
