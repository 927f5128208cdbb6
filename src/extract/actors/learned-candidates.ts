/** Names that the trained encoder sees where the rules see none. */
import { overlaps } from '../../../graph/model/index.js';
import type { EncodedMention } from '../../document/encoded.js';
import { SpanIndex } from '../span-index.js';
import type { Candidate } from './candidate.js';
import type { ActorScene } from './scene.js';

/** Mean chance of its tags from which a name is proposed; the decider weighs it later with all else that is known. */
const LEAST = 0.45;
const LONGEST = 30;

interface Named {
  readonly words: string;
  readonly kind: Candidate['kind'];
  readonly key: string;
}

/** Candidates beside those of the rules: a name that touches one of theirs is left to them. */
export function learnedCandidates({ document, visible }: ActorScene, ruled: readonly Candidate[]): Candidate[] {
  const { encoded } = document.layers;
  if (!encoded) return [];
  const known = new SpanIndex(ruled);
  const wordsOf = ({ start, end }: EncodedMention | Candidate): string => visible.slice(start, end);
  const seen = encoded.mentions.filter((mention) => {
    const words = wordsOf(mention);
    const isFree = known.overlapping(mention).every((one) => !overlaps(one, mention));
    return isFree && mention.score >= LEAST && words.length <= LONGEST && isName(words);
  });
  const named = [
    ...ruled
      .filter(({ form }) => form !== 'title')
      .map((one) => ({ words: wordsOf(one), kind: one.kind, key: one.key })),
    ...seen.map((one) => ({ words: wordsOf(one), kind: one.kind, key: keyOf(one.kind, wordsOf(one)) })),
  ];
  const media = new Set(ruled.flatMap(({ key, isMedium }) => (isMedium ? [key] : [])));
  return seen.map((mention) => {
    const words = wordsOf(mention);
    const key = joined({ words, kind: mention.kind, key: keyOf(mention.kind, words) }, named);
    const unnamed = mention.kind === 'group';
    return {
      ...{ start: mention.start, end: mention.end, kind: mention.kind, key, rule: 'learned-name' },
      ...{ form: unnamed ? 'group' : 'name', unnamed, isMedium: media.has(key), isModifier: false, weight: 1 },
    };
  });
}

function keyOf(kind: Candidate['kind'], words: string): string {
  return kind === 'person' ? `person:${words}` : kind === 'group' ? `group:${words}` : `name:${words}`;
}

/** The key of the one other name of its kind that says the same in more words or in fewer: 海航 and 海航集团. */
function joined({ words, kind, key }: Named, named: readonly Named[]): string {
  const others = named.filter((one) => one.kind === kind && one.words.length > 1);
  const same = others.find((one) => one.words === words);
  if (same && same.key !== key) return same.key;
  if (kind === 'group' || words.length < 2) return key;
  const longer = only(others.filter((one) => one.words.length > words.length && one.words.includes(words)));
  if (longer) return longer;
  const isEdge = (part: string): boolean => words.startsWith(part) || words.endsWith(part);
  return only(others.filter((one) => one.words.length < words.length && isEdge(one.words))) ?? key;
}

function only(named: readonly Named[]): string | undefined {
  const keys = new Set(named.map(({ key }) => key));
  return keys.size === 1 ? named[0]?.key : undefined;
}

/** Something to read, on one line, and no mark at an edge. */
function isName(words: string): boolean {
  return /^[\p{L}\p{N}《][^\n]*[\p{L}\p{N}》）)]$|^\p{L}$/u.test(words);
}
