/** The step that cuts sentences into words where spaces part them. */
import { layer, type Token } from '../../document/document.js';
import type { Step } from '../../document/step.js';

/** A number, a word with what holds it together (U.S., O’Brien, co-founder), or a mark. */
const WORD = /\d[\d.,:]*\d|(?:\p{Lu}\.){2,8}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

export const spacedWordsStep: Step = {
  name: 'words',
  needs: ['sentences'],
  adds: ['tokens'],
  run: (document) => ({
    layers: {
      tokens: layer(document, 'sentences').flatMap(({ start, end }) =>
        Array.from(document.text.slice(start, end).matchAll(WORD), ({ 0: word, index }): Token => {
          return { start: start + index, end: start + index + word.length, tag: tagOf(word) };
        }),
      ),
    },
  }),
};

/** The tags of the tagger, as far as letters alone tell them. */
function tagOf(word: string): string {
  if (/^\d/.test(word)) return 'm';
  if (!/^[\p{L}\p{M}]/u.test(word)) return 'w';
  return /^\p{Lu}/u.test(word) ? 'nz' : 'n';
}
