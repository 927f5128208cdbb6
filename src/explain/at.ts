/** Why something is, or is not, read at a place of an article: what was proposed there, what spoke for and against, what was taken. */
import { type Extraction, OnRecordError, type Span } from '../../graph/model/index.js';
import type { Reason, TraceLine } from '../extract/index.js';
import { onlyId } from './find.js';
import { type InSentence, inSentence } from './sentence.js';

/** What a decision came to. */
export interface Weighed {
  readonly chance: number;
  readonly threshold: number;
  readonly taken: boolean;
  readonly rule: string | null;
  /** What changed the chance, the weightiest first. */
  readonly reasons: readonly Reason[];
}

/** One answer about a statement or an event: who may have said it, its type, its date. */
export interface Answer extends Weighed {
  readonly decision: TraceLine['decision'];
  /** A name, or what it would be; null is nobody, or none. */
  readonly answer: string | null;
}

export interface Proposed extends Weighed {
  readonly kind: 'statement' | 'event' | 'actor' | 'name';
  readonly words: string;
  readonly places: readonly Span[];
  readonly answers: readonly Answer[];
}

export interface PlaceExplanation {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: InSentence;
  /** What part of the page the place lies in, where that is why nothing is read in it. */
  readonly unread: string | null;
  /** What covers the place, the likeliest first of those that were taken, then of the others. */
  readonly proposed: readonly Proposed[];
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

/** `reasonsOf` is asked of what is shown only: it weighs a decision anew without each of its features. */
export function explainPlace(
  { article, regions }: Extraction,
  span: Span,
  lines: readonly TraceLine[],
  reasonsOf: (line: TraceLine) => readonly Reason[],
): PlaceExplanation {
  const names = new Map(lines.flatMap(({ decision, of, words }) => (decision === 'actor' ? [[of, words]] : [])));
  const weighed = (line: TraceLine): Weighed => {
    const { chance, threshold, taken, rule = null } = line;
    return { chance, threshold, taken, rule, reasons: reasonsOf(line) };
  };
  const answersOf = (of: string): Answer[] =>
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
  return {
    ...{ articleId: article.id, ...span, sentence: inSentence(article.text, span) },
    unread: region?.kind === 'boilerplate' ? region.kind : null,
    proposed: proposed.sort((a, b) => Number(b.taken) - Number(a.taken) || b.chance - a.chance),
  };
}

function covers(place: Span, { start, end }: Span): boolean {
  return place.start <= start && end <= place.end;
}

function answerOf({ actor, answer }: TraceLine, names: ReadonlyMap<string, string>): string | null {
  if (actor === undefined) return answer || null;
  return actor === null ? null : (names.get(actor) ?? actor);
}
