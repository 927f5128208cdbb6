/** Names that the trained encoder sees where the rules see none. */
import { overlaps } from '../../../graph/model/index.js';
import { SpanIndex } from '../span-index.js';
import type { Candidate } from './candidate.js';
import type { ActorScene } from './scene.js';

/** Mean chance of its tags from which a name is proposed; the decider weighs it later with all else that is known. */
const LEAST = 0.45;
const LONGEST = 30;

/** Candidates beside those of the rules: a name that touches one of theirs is left to them. */
export function learnedCandidates({ document, visible }: ActorScene, ruled: readonly Candidate[]): Candidate[] {
  const { encoded } = document.layers;
  if (!encoded) return [];
  const known = new SpanIndex(ruled);
  return encoded.mentions.flatMap((mention): Candidate[] => {
    const { start, end, kind, score } = mention;
    const words = visible.slice(start, end);
    if (score < LEAST || words.length > LONGEST || !isName(words)) return [];
    if (known.overlapping(mention).some((one) => overlaps(one, mention))) return [];
    const namesake = ruled.find((one) => one.kind === kind && visible.slice(one.start, one.end) === words);
    const unnamed = kind === 'group';
    const base = { start, end, rule: 'learned-name', isMedium: false, isModifier: false, weight: 1 } as const;
    if (namesake) return [{ ...namesake, ...base, isMedium: namesake.isMedium }];
    const key = kind === 'person' ? `person:${words}` : unnamed ? `group:${words}` : `name:${words}`;
    return [{ ...base, kind, key, form: unnamed ? 'group' : 'name', unnamed }];
  });
}

/** Something to read, on one line, and no mark at an edge. */
function isName(words: string): boolean {
  return /^[\p{L}\p{N}《][^\n]*[\p{L}\p{N}》）)]$|^\p{L}$/u.test(words);
}
