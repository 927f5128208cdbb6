/** The step that cuts the tagger's words at the names found since: 赫格塞思|通 gives the verb 通电话 its first character back. */
import type { Span } from '../../../../../graph/model/index.js';
import { type Document, layer, type Reference, type Token } from '../../../../document/document.js';
import type { Step } from '../../../../document/step.js';
import { opening } from '../../../../extract/rules/pattern.js';
import { loadCues } from '../../../../language/cues.js';
import { BEHIND_PRONOUN, PRONOUNS } from '../../../../language/zh/words/actors/persons.js';
import { LINE_ENDS } from '../../../../language/zh/words/marks.js';
import { PRESS_CONFERENCE } from '../../../../language/zh/words/meetings.js';

const NAME_TAG = { person: 'PER', organization: 'ORG', country: 'LOC', group: 'n' } as const;
const NAME_TAGS: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC']);

const pronounOf = opening([PRONOUNS, { ahead: [{ gap: 1, least: 1, without: LINE_ENDS }] }]);

export const recutStep: Step = {
  name: 'recut',
  needs: ['tokens', 'references'],
  adds: ['tokens'],
  run: (document) => ({ layers: { tokens: recut(document) } }),
};

function recut(document: Document): Token[] {
  const names = layer(document, 'references').filter(({ form }) => form === 'name' || form === 'alias');
  const result: Token[] = [];
  let next = 0;
  const tokens = withPressConferences(document.shadow, layer(document, 'tokens'));
  for (const token of tokens.flatMap((word) => withoutPronoun(document.shadow, word))) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    const crossing = names.slice(next, next + 4).filter((name) => name.start < token.end && token.start < name.end);
    result.push(...(crossing.every((name) => covers(token, name)) ? [token] : pieces(token, crossing)));
  }
  return result;
}

/** 在记者|会|表示: the tagger takes the 会 of 记者会 for a verb; a reporter who will do something opens the clause. */
function withPressConferences(shadow: string, tokens: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    const isSplit = last?.end === token.start && shadow.slice(last.start, token.end) === PRESS_CONFERENCE;
    const before = found.at(-2);
    if (isSplit && before && before.end === last.start && before.tag !== 'w')
      found.splice(-1, 1, { start: last.start, end: token.end, tag: 'n' });
    else found.push(token);
  }
  return found;
}

/** 她说 is two words, whatever the tagger says. */
function withoutPronoun(shadow: string, token: Token): Token[] {
  const word = shadow.slice(token.start, token.end);
  const pronoun = pronounOf(word, 0);
  const isVerb = BEHIND_PRONOUN.includes(word.charAt(pronoun.length)) || loadCues().speechAt(word, pronoun.length);
  if (pronoun === '' || !isVerb) return [token];
  const cut = token.start + pronoun.length;
  return [
    { start: token.start, end: cut, tag: 'r' },
    { start: cut, end: token.end, tag: 'v' },
  ];
}

/** The word holds the name whole and nothing is cut, or is a part of it. */
function covers(token: Token, name: Reference): boolean {
  return (token.start >= name.start && token.end <= name.end) || (token.start === name.start && token.end === name.end);
}

function pieces(token: Token, names: readonly Reference[]): Token[] {
  const found: Token[] = [];
  let start = token.start;
  const rest = (span: Span): Token => ({ ...span, tag: NAME_TAGS.has(token.tag) ? 'n' : token.tag });
  for (const name of names) {
    if (name.start > start) found.push(rest({ start, end: name.start }));
    const end = Math.min(name.end, token.end);
    if (end > Math.max(start, name.start))
      found.push({ start: Math.max(start, name.start), end, tag: NAME_TAG[name.kind] });
    start = Math.max(start, end);
  }
  if (start < token.end) found.push(rest({ start, end: token.end }));
  return found;
}
