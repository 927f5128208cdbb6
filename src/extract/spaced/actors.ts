/** The step that finds actors where names begin with capitals: those of lists, of rules and of the encoder, joined where they are one. */
import { type Actor, contains, contentId, type Mention, quote, type Span } from '../../../graph/model/index.js';
import type { Reference } from '../../document/document.js';
import type { EncodedMention } from '../../document/encoded.js';
import type { Step } from '../../document/step.js';
import { grouped } from '../../language/grouped.js';
import type { SpacedLanguage } from '../../language/spaced.js';
import { type Candidate, settleOverlaps } from '../actors/candidate.js';
import type { NameDecider } from '../actors/name-decider.js';
import { withSameJoined } from '../actors/same-actor.js';
import { unique } from '../actors/unique.js';
import { commonest } from '../commonest.js';
import { UNWEIGHED } from '../confidence/confidence.js';
import { SpanIndex } from '../span-index.js';
import { capitalCandidates, capitalIndex, keyOf, listedByKey, listedCandidates, listedIndex } from './candidates.js';
import { spacedClusters } from './clusters.js';
import { rolesOf } from './roles.js';
import { SpacedText, withoutPossessive } from './text.js';
import { withoutBody, withoutOffice } from './titles.js';

/** Mean chance of its tags from which a name of the encoder's is proposed, and the longest. */
const LEAST = 0.3;
const LONGEST = 90;

export function spacedActorsStep(load: () => SpacedLanguage, decider?: NameDecider): Step {
  return {
    name: 'actors',
    needs: ['sentences', 'quotations', 'tokens'],
    uses: ['encoded'],
    adds: ['actors', 'references'],
    run: (document) => ({ layers: findActors(new SpacedText(document, load()), decider) }),
  };
}

function findActors(text: SpacedText, decider: NameDecider | undefined): { actors: Actor[]; references: Reference[] } {
  const listed = listedByKey(text.language);
  const scene = { document: text.document, visible: text.text, isListed: (key: string) => listed.has(key) };
  const clusters = withSameJoined(scene, spacedClusters(text, allCandidates(text)), decider);
  const actors = new Map([...clusters].map(([key, members]) => [key, actorOf(text, key, members)]));
  const references = [...clusters].flatMap(([key, members]) =>
    members.map(({ start, end, form, kind, isMedium, isModifier }) => {
      return { start, end, actor: actors.get(key)?.id ?? '', form, kind, isMedium, isModifier };
    }),
  );
  return { actors: unique([...actors.values()]), references: references.sort((a, b) => a.start - b.start) };
}

function allCandidates(text: SpacedText): Candidate[] {
  const listed = listedCandidates(text);
  const whole = new SpanIndex(listed);
  // France-Presse alone is a part of a name that is listed.
  const learned = ofOneKind(text, learnedCandidates(text)).filter(
    (one) => !whole.overlapping(one).some((name) => contains(name, one) && name.end - name.start > one.end - one.start),
  );
  const seen = new SpanIndex(learned);
  const ruled = settleOverlaps([...listed, ...capitalCandidates(text, learned)]).filter(
    (one) => seen.overlapping(one).length === 0,
  );
  return [...learned, ...ruled].sort((a, b) => a.start - b.start);
}

/** The encoder's names, without the article and the possessive that it may take along. */
function learnedCandidates(text: SpacedText): Candidate[] {
  const { encoded } = text.document.layers;
  if (!encoded) return [];
  const [names, capitals] = [listedIndex(text.language), capitalIndex(text.language)];
  const found = encoded.mentions.flatMap((mention): Candidate[] => {
    const { start, end } = trimmed(text, mention);
    const words = text.text.slice(start, end);
    const isPlain = text.language.plainWords.has(words.toLowerCase()) && !text.isAllCapitals({ start, end });
    if (
      mention.score < LEAST ||
      isPlain ||
      words.length > LONGEST ||
      !/^[\p{L}\p{N}].*[\p{L}\p{N}.)]$|^\p{L}$/u.test(words)
    )
      return [];
    const listed = names.get(words) ?? (mention.kind === 'country' ? capitals.get(words) : undefined);
    const kind = listed?.kind ?? mention.kind;
    const isNamed = /\p{Lu}/u.test(words);
    const last = text.plain({ start: start + words.lastIndexOf(' ') + 1, end });
    return [
      {
        ...{ start, end, kind, key: listed?.key ?? keyOf(kind, words), rule: 'learned-name', weight: 1 },
        ...{ form: kind === 'group' ? 'group' : isNamed ? 'name' : 'title', unnamed: kind === 'group' || !isNamed },
        isModifier: isModifier(text, end),
        isMedium: listed?.isMedium ?? (kind === 'organization' && text.language.media.has(last)),
      },
    ];
  });
  return settleOverlaps(found);
}

/** The words of a mention, and the names within them and with what stands before them. */
function formsOf(text: SpacedText, candidate: Candidate): string[] {
  const words = text.word(candidate);
  if (candidate.kind === 'organization') return [words, ...bodiesWithin(text, candidate)];
  return candidate.kind === 'person' ? [words, ...withoutTitle(text, words), ...withTitle(text, candidate)] : [words];
}

/** The Defence Ministry of Russia's Defence Ministry, the Guardian without its article, the Rail Board of US Rail Board. */
function bodiesWithin(text: SpacedText, span: Candidate): string[] {
  const words = text.word(span);
  const [, ...owned] = words.split(/['’]s (?=\p{L}+ \p{L})/u);
  const [first, second, third] = text.reading.tokensIn(span);
  if (!first || !second) return owned;
  const isArticle = text.language.plainArticles.has(text.plain(first));
  const state = listedIndex(text.language).get(text.word(first));
  const isState = state?.kind === 'country' && third !== undefined;
  return [...owned, ...(isArticle || isState ? [text.text.slice(second.start, span.end)] : [])];
}

/** Smith of Mr Smith. */
function withoutTitle(text: SpacedText, words: string): string[] {
  const [first = '', ...rest] = words.split(' ');
  const isAddressed = rest.length > 0 && text.language.titles.has(plainTitle(first));
  return isAddressed && /^\p{Lu}/u.test(rest[0] ?? '') ? [rest.join(' ')] : [];
}

/** Dr. Smith, Professor Smith: before a surname an office is a form of address, before a full name only such a form is. */
function withTitle(text: SpacedText, { start, end }: Candidate): string[] {
  const title = text.before(start, 2).findLast((word) => text.word(word) !== '.');
  const between = title && text.text.slice(title.end, start);
  if (!title || !between || !/^\.? $/.test(between) || !text.isCapital(title)) return [];
  const { addresses, titles } = text.language;
  const isSurname = !text.text.slice(start, end).includes(' ');
  return (isSurname ? titles : addresses).has(text.plain(title)) ? [text.text.slice(title.start, end)] : [];
}

function plainTitle(word: string): string {
  return word.toLowerCase().replace('.', '');
}

/** A name that the encoder takes now for a person, now for a body, is what it is taken for most often. */
function ofOneKind(text: SpacedText, candidates: readonly Candidate[]): Candidate[] {
  const byWords = grouped(candidates, (one) => text.word(one));
  const kinds = new Map([...byWords].map(([words, same]) => [words, commonest(same.map(({ kind }) => kind))] as const));
  return candidates.map((one) => {
    const kind = kinds.get(text.word(one)) ?? one.kind;
    return kind === one.kind ? one : { ...one, kind, key: keyOf(kind, text.word(one)) };
  });
}

/** Without the article, possessive and adverbs that it may take along; a person without office and body. */
function trimmed(text: SpacedText, { start, end, kind }: EncodedMention): Span {
  const words = withoutPossessive(text.text.slice(start, end));
  const [first = ''] = words.split(' ', 1);
  const isArticle = first.length < words.length && text.language.plainArticles.has(first.toLowerCase());
  const bare = withoutAdverbs(text, { start: start + (isArticle ? first.length + 1 : 0), end: start + words.length });
  return kind === 'person' ? withoutBody(text, withoutOffice(text, bare)) : longerBody(text, bare);
}

/** The most words by which the name of a body goes on. */
const LONGER = 7;

/** The National Commission | on Human Rights: a body goes on where a small word leads to what it is for. */
function longerBody(text: SpacedText, span: Span): Span {
  const { bodies, inBodies } = text.language;
  const [last] = text.before(span.end, 1);
  if (!last || !text.isCapital(last) || !bodies.has(text.plain(last))) return span;
  let [end, at] = [span.end, span.end];
  for (const [i, word] of text.after(span.end, LONGER).entries()) {
    if (text.text.slice(at, word.start) !== ' ' || (i === 0 && !inBodies.has(text.plain(word)))) break;
    if (isNamed(text, word)) end = word.end;
    else if (!inBodies.has(text.plain(word)) && !text.language.joining.includes(text.plain(word))) break;
    at = word.end;
  }
  return { start: span.start, end: span.start + withoutPossessive(text.text.slice(span.start, end)).length };
}

function isNamed(text: SpacedText, word: Span): boolean {
  const { language } = text;
  return text.isCapital(word) && !language.noNames.has(text.plain(word));
}

/** Bergner further: what stands between a name and its verb. */
function withoutAdverbs(text: SpacedText, { start, end }: Span): Span {
  const words = text.reading.tokensIn({ start, end });
  const last = words.findLastIndex((word) => text.isCapital(word) || !isBetween(text, word));
  return { start, end: last < 0 || last === words.length - 1 ? end : (words[last] as Span).end };
}

function isBetween(text: SpacedText, word: Span): boolean {
  const { language } = text;
  return language.between.has(text.plain(word)) || language.plainWords.has(text.plain(word));
}

/** U.S. officials, the ministry's statement: it describes what follows. */
function isModifier(text: SpacedText, end: number): boolean {
  return /^['’]s? /.test(text.text.slice(end, end + 3)) || /^ \p{Lu}/u.test(text.text.slice(end, end + 2));
}

/** Not the Foreign Ministry or the President alone: some word of it is more than the kind of body or office. */
function isOwnName(text: SpacedText, member: Candidate): boolean {
  const { bodies, offices, titles, ofs, plainWords, articles } = text.language;
  const says = (word: string): boolean =>
    [bodies, offices, titles, ofs, plainWords, articles].some((kind) => kind.has(word));
  const isNamed = /\p{Lu}/u.test(text.word(member)) && member.form !== 'title' && member.form !== 'group';
  return isNamed && !text.reading.tokensIn(member).every((word) => says(text.plain(word)));
}

function actorOf(text: SpacedText, key: string, members: readonly Candidate[]): Actor {
  const { document } = text;
  const mentions = members.map(
    ({ start, end, rule }): Mention => ({ ...quote(document.text, start, end), rule, confidence: UNWEIGHED }),
  );
  const { kind } = members[0] as Candidate;
  const unnamed = members.every((member) => member.unnamed);
  const named = mentions.filter((_, i) => members[i]?.form === 'name');
  const [name] = (named.length > 0 ? named : mentions).toSorted(
    (a, b) => b.text.length - a.text.length || a.start - b.start,
  );
  const listed = listedByKey(text.language).get(key);
  return {
    id: contentId('actor', kind, listed?.canonical ?? name?.text ?? key, unnamed ? document.article.id : null),
    name: name?.text ?? key,
    ...(listed && { preferredName: listed.forms[0] as string }),
    kind,
    aliases: [...new Set(members.flatMap((member) => formsOf(text, member)))],
    names: unnamed
      ? []
      : [...new Set(members.filter((member) => isOwnName(text, member)).map((member) => text.word(member)))],
    roles: kind === 'person' ? rolesOf(text, members) : [],
    unnamed,
    mentions,
  };
}
