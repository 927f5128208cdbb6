/** An article's text as it reads: without what only its type-setting put in, and the way back to every character of it. */
import { breakEdits } from './breaks.js';
import { characterEdits } from './characters.js';
import { type Edit, EditedText } from './edited-text.js';
import { quoteEdits } from './quotes.js';
import { spaceEdits } from './spaces.js';
import { TextView } from './text-view.js';

export { EditedText } from './edited-text.js';
export { TextView } from './text-view.js';

/**
 * `plainText('王\u200b伟⽇前表⽰')` reads 王伟日前表示; most texts are plain already. What begins at one of `starts` is
 * known to be a line of its own.
 */
export function plainText(text: string, starts: Iterable<number> = []): TextView {
  const folded = new EditedText(text, characterEdits(text));
  const lineStarts = new Set(Array.from(starts, (place) => folded.toEdited(place)));
  const edits = [...breakEdits(folded.text, lineStarts), ...spaceEdits(folded.text), ...quoteEdits(folded.text)];
  return new TextView(text).through(folded).through(new EditedText(folded.text, inOrder(edits)));
}

/** In the order of the text; of two that overlap the first alone. */
function inOrder(edits: readonly Edit[]): Edit[] {
  let reached = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
