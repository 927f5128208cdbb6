/** A candidate: a stretch of text that may name an actor, before overlaps are settled and names are joined. */
import type { ActorKind, ActorRule, Span } from '../../../graph/model/index.js';

export interface Candidate extends Span {
  readonly kind: ActorKind;
  /** Candidates with one key are one actor. */
  readonly key: string;
  readonly form: 'name' | 'alias' | 'title' | 'group';
  readonly rule: ActorRule;
  readonly unnamed: boolean;
  readonly isMedium: boolean;
  /** Describes another name only: 日本 in 日本首相. */
  readonly isModifier: boolean;
  /** The name in Latin letters that glosses the Chinese one. */
  readonly isGloss?: boolean;
  /** One state of several side by side: none describes the next. */
  readonly isJoint?: boolean;
  /** Known by whose relative or lawyer they are: 的 joins it to that one. */
  readonly isOwned?: boolean;
  /** Higher wins where two candidates of one length overlap. */
  readonly weight: number;
}

/** Keeps the longest of overlapping candidates, then the heavier, in order of the text. */
export function settleOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || b.weight - a.weight || a.start - b.start,
  );
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    const offsets = Array.from({ length: candidate.end - candidate.start }, (_, i) => candidate.start + i);
    if (offsets.some((offset) => taken.has(offset))) continue;
    for (const offset of offsets) taken.add(offset);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
