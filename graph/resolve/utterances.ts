/** Which statements of several articles carry one utterance: the words, or a part of them, of one speaker in one report. */
import { commonTo, sizeOf, type Wording, wordingOf } from './wording.js';

/** A statement with what its article says of it as a whole; the speaker is the id of a node. */
export interface Carried {
  readonly id: string;
  readonly articleId: string;
  readonly published: string | null;
  readonly speaker: string;
  readonly text: string;
}

/** The later carrier first. */
export interface Repetition {
  readonly later: Carried;
  readonly earlier: Carried;
  /** Share of the shorter one's words that both have. */
  readonly likeness: number;
}

/** What is repeated after so many days is said again. */
export const REPORT = 3;
const DAY = 86_400_000;
/** Pairs of words that both must have, and their share of the shorter one's. */
const LEAST = 4;
const ENOUGH = 0.5;

/** Each carrier beside the earlier one that is likest. Depends on the set of statements alone. */
export function repetitions(statements: readonly Carried[]): Repetition[] {
  const bySpeaker = new Map<string, Carried[]>();
  for (const statement of statements) {
    bySpeaker.set(statement.speaker, [...(bySpeaker.get(statement.speaker) ?? []), statement]);
  }
  return [...bySpeaker.values()].flatMap((own) => repetitionsAmong([...own].sort(earlierFirst)));
}

function repetitionsAmong(inOrder: readonly Carried[]): Repetition[] {
  const wordings = inOrder.map(({ text }) => wordingOf(text));
  return inOrder.flatMap((later, at): Repetition[] => {
    const before = inOrder.slice(0, at).flatMap((earlier, i): Repetition[] => {
      if (earlier.articleId === later.articleId || !isOneReport(earlier, later)) return [];
      const likeness = sharedPart(wordings[i] as Wording, wordings[at] as Wording);
      return likeness > 0 ? [{ later, earlier, likeness }] : [];
    });
    const [first, ...others] = before;
    return first === undefined
      ? []
      : [others.reduce((best, one) => (one.likeness > best.likeness ? one : best), first)];
  });
}

function sharedPart(a: Wording, b: Wording): number {
  const common = commonTo(a, b);
  const share = common / Math.min(sizeOf(a), sizeOf(b));
  return common >= LEAST && share >= ENOUGH ? share : 0;
}

/** One that came out on no known day may be of the days of any other. */
function isOneReport(a: Carried, b: Carried): boolean {
  if (a.published === null || b.published === null) return true;
  return Math.abs(Date.parse(a.published) - Date.parse(b.published)) <= REPORT * DAY;
}

/** What came out on no known day last. */
function earlierFirst(a: Carried, b: Carried): number {
  const [one, other] = [a, b].map(({ published, id }) => `${published ?? '9'} ${id}`) as [string, string];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
