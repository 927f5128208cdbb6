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
    return { layers: { tokens: tokens.flatMap((token) => apartAtCiting(document.shadow, token)) } };
  },
};

const CITING = /援引|引述|转引|转述/;
const SHORTEST_NAME = 2;
const NAMES: ReadonlySet<string> = new Set(['ORG', 'PER', 'LOC']);

/** 海港日报援引船东协会: no name holds a verb of citing, but the tagger takes a medium and its source for one body. */
function apartAtCiting(shadow: string, token: Token): Token[] {
  const verb = NAMES.has(token.tag) ? CITING.exec(shadow.slice(token.start, token.end)) : null;
  if (verb === null) return [token];
  const cut = token.start + verb.index;
  const next = cut + verb[0].length;
  if (cut < token.start + SHORTEST_NAME || next > token.end - SHORTEST_NAME) return [token];
  return [
    { start: token.start, end: cut, tag: token.tag },
    { start: cut, end: next, tag: 'v' },
    { start: next, end: token.end, tag: token.tag },
  ];
}
