/** Names of two characters that are set with a space to be as wide as those of three: 王　伟, 李 娜. */
import type { Span } from '../../../graph/model/index.js';
import { loadLexicon } from '../../language/index.js';
import type { Tagger } from '../context.js';
import { simplifiedShadow } from '../shadow.js';
import { type Edit, EditedText } from './edited-text.js';

/** A surname, the space after it, and the given name. */
const SPACED = /(\p{Script=Han})([ \t\u00a0\u3000\u2002-\u200a]{1,4})(?=\p{Script=Han})/gu;

interface Spaced {
  readonly name: string;
  readonly space: Span;
}

interface SpacedLine {
  readonly line: Span;
  readonly names: readonly Spaced[];
}

/** The spaces without which the tagger reads the name of a person; a name that is one once is one wherever it is spaced. */
export async function spacedNameEdits(text: string, lines: readonly Span[], tagger: Tagger): Promise<Edit[]> {
  const shadow = simplifiedShadow(text);
  const found = lines.flatMap((line) => spacedIn(shadow, line));
  if (found.length === 0) return [];
  const closed = found.map(({ line, names }) => closedUp(shadow, line, names));
  const tagged = await tagger.tag(closed.map((edited) => edited.text));
  const persons = new Set(
    found.flatMap(({ line, names }, index) => {
      const starts = new Set(
        tagged[index]?.flatMap(({ start, end, tag }) => (tag === 'PER' && end - start === 2 ? [start] : [])),
      );
      const place = ({ space }: Spaced): number => (closed[index]?.toEdited(space.start - line.start) ?? 0) - 1;
      return names.filter((name) => starts.has(place(name))).map(({ name }) => name);
    }),
  );
  return found.flatMap(({ names }) =>
    names.filter(({ name }) => persons.has(name)).map(({ space }) => ({ ...space, words: '' })),
  );
}

function spacedIn(shadow: string, line: Span): SpacedLine[] {
  const { chinese } = loadLexicon().surnames;
  const surnames = new Set(chinese);
  const names = Array.from(shadow.slice(line.start, line.end).matchAll(SPACED)).flatMap((match) => {
    const [, surname = '', space = ''] = match;
    const start = line.start + match.index + surname.length;
    const end = start + space.length;
    return surnames.has(surname) ? [{ name: surname + shadow.charAt(end), space: { start, end } }] : [];
  });
  return names.length === 0 ? [] : [{ line, names }];
}

/** The line with its names closed up. */
function closedUp(shadow: string, line: Span, names: readonly Spaced[]): EditedText {
  const edits = names.map(({ space }) => ({
    start: space.start - line.start,
    end: space.end - line.start,
    words: '',
  }));
  return new EditedText(shadow.slice(line.start, line.end), edits);
}
