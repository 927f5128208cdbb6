/** What a person is where the text names him: the office before the name, or between commas after it. */
import type { Span } from '../../../graph/model/index.js';
import type { Candidate } from '../actors/candidate.js';
import type { SpacedText } from './text.js';

/** The longest description with its commas. */
const LONGEST = 84;

export function rolesOf(text: SpacedText, members: readonly Candidate[]): string[] {
  const roles = members.flatMap((member) =>
    [roleBefore(text, member), roleAfter(text, member)].flatMap((role) => role ?? []),
  );
  return [...new Set(roles)];
}

/** Defence Minister John Smith: the words up to the name, from the first that belongs to the office. */
function roleBefore(text: SpacedText, { start }: Candidate): string | undefined {
  const words = text.before(start, 6);
  const last = words.at(-1);
  if (!last || !isOffice(text, last)) return undefined;
  let from = last;
  for (const word of words.slice(0, -1).toReversed()) {
    if (text.text.slice(word.end, from.start) !== ' ' || !belongs(text, word, last)) break;
    from = word;
  }
  return text.text.slice(from.start, last.end);
}

function isOffice(text: SpacedText, word: Span): boolean {
  const { offices, titles, addresses } = text.language;
  const plain = text.plain(word);
  return (offices.has(plain) || titles.has(plain)) && !addresses.has(plain);
}

/** Chief Financial Officer; foreign ministry spokeswoman: written as the office is, and no plain word. */
function belongs(text: SpacedText, word: Span, office: Span): boolean {
  const { offices, bodies, plainWords } = text.language;
  const plain = text.plain(word);
  if (text.isCapital(word) !== text.isCapital(office) || plainWords.has(plain)) return false;
  return text.isCapital(office) || offices.has(plain) || bodies.has(plain);
}

/** John Smith, a spokesman for the ministry, */
function roleAfter(text: SpacedText, { end }: Candidate): string | undefined {
  const apposed = /^, ([^,.;:“”"()]{3,80})[,.]/.exec(text.text.slice(end, end + LONGEST));
  const [first = '', ...rest] = (apposed?.[1] ?? '').split(' ');
  const words = text.language.plainArticles.has(first) ? rest : [first, ...rest];
  const plain = words.flatMap((word) => word.toLowerCase().split(/[’']/));
  const isDescribed = plain.some((word) => text.language.offices.has(word));
  return isDescribed && !plain.some((word) => text.language.verbs.has(word)) ? words.join(' ') : undefined;
}
