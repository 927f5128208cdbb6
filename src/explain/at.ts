/** Why something is, or is not, read at a place of an article: what was proposed there, what spoke for and against, what was taken. */
import {
  type DecidedAnswer,
  type Extraction,
  type ForbiddenWords,
  OnRecordError,
  type PlaceDecisions,
  type Proposed,
  type Span,
  type WeighedDecision,
} from '../../graph/model/index.js';
import { type HeldRule, simplifiedShadow } from '../document/index.js';
import type { Reason, TraceLine } from '../extract/index.js';
import { onlyId } from './find.js';
import { inSentence } from './sentence.js';

/** What a reading told while it decided. */
export interface Told {
  readonly lines: readonly TraceLine[];
  /** The rules of the language that held. */
  readonly held: readonly HeldRule[];
  /** Asked of what is shown only: it weighs a decision anew without each of its features. */
  readonly reasonsOf: (line: TraceLine) => readonly Reason[];
}

const KINDS: Partial<Record<TraceLine['decision'], Proposed['kind']>> = {
  ...{ statement: 'statement', event: 'event' },
  ...{ actor: 'actor', extent: 'name' },
};

/** `ARTICLE:OFFSET` or `ARTICLE:WORDS`, the article by its id or the beginning of one. */
export function findPlace(extractions: readonly Extraction[], given: string): { extraction: Extraction; span: Span } {
  const [, name = '', where = ''] = /^((?:article:)?[0-9a-z]+):(.+)$/su.exec(given) ?? [];
  if (where === '') {
    const hint = 'For instance --at b66e5d:412, or --at b66e5d:谈判; the id is shown by status and explain.';
    throw new OnRecordError('usage', `${given} names no place: it takes an article, a colon and an offset or words`, {
      hint,
    });
  }
  const extraction = findArticle(extractions, name);
  const { text } = extraction.article;
  if (/^\d+$/.test(where)) {
    const start = Number(where);
    if (start < text.length) return { extraction, span: { start, end: start + 1 } };
    throw new OnRecordError('usage', `The article ends at ${text.length}: nothing stands at ${where}`);
  }
  const start = text.indexOf(where);
  if (start >= 0) return { extraction, span: { start, end: start + where.length } };
  throw new OnRecordError('not-found', `${where} does not stand in ${extraction.article.id}`);
}

function findArticle(extractions: readonly Extraction[], name: string): Extraction {
  const byId = new Map(extractions.map((extraction) => [extraction.article.id, extraction]));
  return byId.get(onlyId([...byId.keys()], name, 'No article')) as Extraction;
}

export function explainPlace(
  { article, regions }: Extraction,
  span: Span,
  { lines, held, reasonsOf }: Told,
): PlaceDecisions {
  const names = new Map(lines.flatMap(({ decision, of, words }) => (decision === 'actor' ? [[of, words]] : [])));
  const weighed = (line: TraceLine): WeighedDecision => {
    const { chance, threshold, taken, rule = null } = line;
    return { chance, threshold, taken, rule, reasons: [...reasonsOf(line)] };
  };
  const answersOf = (of: string): DecidedAnswer[] =>
    lines
      .filter((line) => line.of === of && KINDS[line.decision] === undefined && line.decision !== 'same')
      .map((line) => ({ ...weighed(line), decision: line.decision, answer: answerOf(line, names) }));
  const proposed = lines.flatMap((line): Proposed[] => {
    const kind = KINDS[line.decision];
    if (kind === undefined || !line.places.some((place) => covers(place, span))) return [];
    const answers = kind === 'statement' || kind === 'event' ? answersOf(line.of) : [];
    return [{ kind, words: line.words, places: line.places, ...weighed(line), answers }];
  });
  const region = regions.find(({ start, end }) => start <= span.start && span.start < end);
  const sentence = inSentence(article.text, span);
  const around = { start: span.start - sentence.before.length, end: span.end + sentence.after.length };
  return {
    ...{ articleId: article.id, ...span, sentence, forbidden: forbiddenIn(article.text, around, held) },
    unread: region?.kind === 'boilerplate' ? region.kind : null,
    proposed: proposed.sort((a, b) => Number(b.taken) - Number(a.taken) || b.chance - a.chance),
  };
}

/** A name is forbidden wherever it stands; what is not told of its words there is looked for. */
function forbiddenIn(text: string, sentence: Span, held: readonly HeldRule[]): ForbiddenWords[] {
  const shadow = simplifiedShadow(text);
  const found = held.flatMap(({ rule, word, start: told }): ForbiddenWords[] => {
    const { forbids, name, reads } = rule;
    if (forbids === undefined || word === '') return [];
    const start = shadow.startsWith(word, told) && told >= sentence.start ? told : shadow.indexOf(word, sentence.start);
    const end = start + word.length;
    if (start < sentence.start || end > sentence.end) return [];
    return [{ start, end, words: text.slice(start, end), forbids, rule: name, reads }];
  });
  const distinct = new Map(found.map((one) => [`${one.start} ${one.words} ${one.rule}`, one]));
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function covers(place: Span, { start, end }: Span): boolean {
  return place.start <= start && end <= place.end;
}

function answerOf({ actor, answer }: TraceLine, names: ReadonlyMap<string, string>): string | null {
  if (actor === undefined) return answer || null;
  return actor === null ? null : (names.get(actor) ?? actor);
}
