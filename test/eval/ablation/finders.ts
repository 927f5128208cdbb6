/** Of each rule by which something is found: how often it proposed, how often that was right, and what nobody else proposed. */
import type { Proposals } from '../../../src/extract/engine/proposals.js';
import type { TraceLine } from '../../../src/extract/index.js';
import type { Annotation } from '../annotated.js';
import { rightOnes } from '../labelled.js';
import { annotationView } from '../view.js';
import type { Decided } from './reading.js';

export interface FinderCounts {
  /** What it finds. */
  readonly finds: 'actor' | 'statement' | 'event' | 'participant';
  readonly rule: string;
  proposed: number;
  right: number;
  /** Right, and the encoder does not see it, nor does another rule. */
  alone: number;
  taken: number;
  takenRight: number;
}

interface Proposed {
  readonly finds: FinderCounts['finds'];
  readonly rules: readonly string[];
  readonly isRight: boolean;
  readonly isSeen: boolean;
  readonly isTaken: boolean;
}

export function countFinders(
  counts: Map<string, FinderCounts>,
  annotation: Annotation,
  { proposals, lines }: Decided,
  text: string,
): void {
  for (const { finds, rules, isRight, isSeen, isTaken } of proposedOf(annotation, proposals, lines, text)) {
    for (const rule of rules) {
      const key = `${finds} ${rule}`;
      const one = counts.get(key) ?? { finds, rule, proposed: 0, right: 0, alone: 0, taken: 0, takenRight: 0 };
      counts.set(key, one);
      one.proposed += 1;
      one.right += Number(isRight);
      one.alone += Number(isRight && !isSeen && rules.length === 1);
      one.taken += Number(isTaken);
      one.takenRight += Number(isTaken && isRight);
    }
  }
}

function proposedOf(
  annotation: Annotation,
  { actors, statements, events }: Proposals,
  lines: readonly TraceLine[],
  text: string,
): Proposed[] {
  const right = rightOnes(annotationView(annotation, text), { actors, statements, events }, text);
  const taken = new Set(
    lines.filter((line) => line.taken).map(({ decision, of, actor }) => `${decision} ${of} ${actor}`),
  );
  const isTaken = (decision: string, of: string, actor?: string): boolean => taken.has(`${decision} ${of} ${actor}`);
  return [
    ...actors.map(
      ({ actor: { id, mentions }, features }): Proposed => ({
        ...{ finds: 'actor', rules: [...new Set(mentions.map(({ rule }) => rule))], isRight: right.actors.has(id) },
        ...{ isSeen: (features.exact ?? 0) > 0, isTaken: isTaken('actor', id) },
      }),
    ),
    ...statements.map(
      ({ statement: { id, rule }, features }): Proposed => ({
        ...{ finds: 'statement', rules: [rule], isRight: right.statements.has(id) },
        ...{ isSeen: features.seen === 1, isTaken: isTaken('statement', id) },
      }),
    ),
    ...events.flatMap(({ event: { id, rule }, features, participants }): Proposed[] => {
      const happened = right.events.get(id);
      const parties = participants.map(
        ({ participant, features: ones }): Proposed => ({
          ...{ finds: 'participant', rules: [participant.rule], isSeen: (ones.chance ?? 0) >= 0.05 },
          isRight: happened?.participants.has(right.actors.get(participant.actor) ?? '') ?? false,
          isTaken: isTaken('participant', id, participant.actor),
        }),
      );
      const isSeen = (features.seen ?? 0) > 0;
      return [
        {
          ...{ finds: 'event', rules: [rule], isRight: happened !== undefined, isSeen },
          isTaken: isTaken('event', id),
        },
        ...(happened ? parties : []),
      ];
    }),
  ];
}
