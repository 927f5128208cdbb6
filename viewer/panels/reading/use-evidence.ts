/** The evidence of the selection and the piece of it that is open, the same for the list and for the article. */
import { useMemo } from 'preact/hooks';
import { evidenceOf, type Mark } from '../../data/evidence.js';
import type { GraphIndex } from '../../data/graph.js';
import type { Selection } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { useAllMentions } from './use-all-mentions.js';

export interface Evidence {
  /** The graph with all mentions of the selection. */
  readonly index: GraphIndex;
  readonly steps: readonly Mark[];
  /** -1 when there is none. */
  readonly position: number;
}

export function useEvidence(selection: Selection): Evidence {
  const { state } = useDesk();
  const index = useAllMentions(selection);
  const steps = useMemo(() => evidenceOf(index, selection), [index, selection]);
  return { index, steps, position: Math.min(state.step, steps.length - 1) };
}
