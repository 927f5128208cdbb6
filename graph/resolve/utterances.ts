/** Which statements of several articles carry one utterance: the words, or a part of them, of one speaker. */
import { groupBy } from '../model/group-by.js';
import { compare } from '../model/order.js';
import type { Profile, StatementProfile } from '../model/profile.js';
import { commonTo, sizeOf, type Wording, wordingOf } from './wording.js';

/** A statement with what its article says of it as a whole; the speaker is the id of a node. */
export interface Carried extends StatementProfile {
  readonly articleId: string;
  readonly published: string | null;
}

/** The later carrier first. */
export interface Repetition {
  readonly later: Carried;
  readonly earlier: Carried;
  /** Share of the shorter one's words that both have. */
  readonly likeness: number;
}

/** Within so many days outlets report the same occasion: less has to be the same. */
const OCCASION = 3;
const DAY = 86_400_000;
/** Pairs of units that both must have, and their share of the shorter one's. */
const LEAST = { occasion: { common: 3, share: 0.4 }, later: { common: 8, share: 0.5 } };

export function carriedIn({ articleId, published, statements }: Profile, nodeOf: (id: string) => string): Carried[] {
  return statements.map((statement) => ({ ...statement, speaker: nodeOf(statement.speaker), articleId, published }));
}

/** Each carrier beside the likest earlier ones, which stand in one article. Depends on the set of statements alone. */
export function repetitions(statements: readonly Carried[]): Repetition[] {
  const bySpeaker = groupBy(statements, ({ speaker }) => speaker);
  return [...bySpeaker.values()].flatMap((own) => {
    const inOrder = own.sort(earlierFirst).map(worded);
    return inOrder.flatMap((later, at) => repetitionsOf(later, inOrder.slice(0, at)));
  });
}

/** The earlier ones in their order. */
export function repetitionsOf(later: Worded, earlier: readonly Worded[]): Repetition[] {
  const found = earlier.flatMap((one) => repetitionOf(later, one) ?? []);
  const best = Math.max(...found.map(({ likeness }) => likeness));
  const source = found.find(({ likeness }) => likeness === best)?.earlier.articleId;
  return found.filter(({ earlier: { articleId } }) => articleId === source);
}

export interface Worded {
  readonly statement: Carried;
  readonly wording: Wording;
  /** Pairs of units in its words. */
  readonly size: number;
  /** Days since 1970, NaN where it came out on no known day. */
  readonly day: number;
}

export function worded(statement: Carried): Worded {
  const wording = wordingOf(statement.text);
  return { statement, wording, size: sizeOf(wording), day: Date.parse(statement.published ?? '') / DAY };
}

/** Null where the words tell that they are two utterances, or both stand in one article. */
function repetitionOf(later: Worded, earlier: Worded): Repetition | null {
  if (later.statement.articleId === earlier.statement.articleId) return null;
  const common = commonTo(later.wording, earlier.wording);
  const share = common / Math.min(later.size, earlier.size);
  // What came out on no known day may be of another occasion.
  const least = Math.abs(later.day - earlier.day) <= OCCASION ? LEAST.occasion : LEAST.later;
  if (common < least.common || share < least.share) return null;
  return { later: later.statement, earlier: earlier.statement, likeness: share };
}

/** What came out on no known day comes last. */
export function earlierFirst(a: Carried, b: Carried): number {
  return compare(orderOf(a), orderOf(b));
}

function orderOf({ published, id }: Carried): string {
  return `${published ?? '9999'} ${id}`;
}
