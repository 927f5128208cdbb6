/** What a person is where the text names him: the office before the name, or between commas after it. */
import type { Candidate } from '../actors/candidate.js';
import type { SpacedText } from './text.js';

const LONGEST = 70;

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
  const plain = last && text.plain(last);
  if (
    !last ||
    !plain ||
    !(text.language.offices.has(plain) || text.language.titles.has(plain)) ||
    text.language.addresses.has(plain)
  )
    return undefined;
  let from = last;
  for (const word of words.slice(0, -1).toReversed()) {
    const isJoined = text.text.slice(word.end, from.start) === ' ';
    if (!isJoined || !(text.isCapital(word) === text.isCapital(last)) || text.language.plainWords.has(text.plain(word)))
      break;
    if (
      !text.isCapital(last) &&
      !text.language.offices.has(text.plain(word)) &&
      !text.language.bodies.has(text.plain(word))
    )
      break;
    from = word;
  }
  return text.text.slice(from.start, last.end);
}

/** John Smith, a spokesman for the ministry, */
function roleAfter(text: SpacedText, { end }: Candidate): string | undefined {
  const apposed = /^, (?:the |a |an )?([^,.;:“”"()]{3,70})[,.]/.exec(text.text.slice(end, end + LONGEST + 8));
  const words = apposed?.[1];
  if (!words) return undefined;
  const plain = words.toLowerCase().split(/[\s’']+/);
  return plain.some((word) => text.language.offices.has(word)) && !plain.some((word) => text.language.verbs.has(word))
    ? words
    : undefined;
}
