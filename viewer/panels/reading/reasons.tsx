/** What spoke for a decision and what against, in words, each with what it weighed. */

import type { WeighedDecision } from '../../../graph/model/index.js';
import { type WeightyReason, weightyReasons } from '../../data/weighty-reasons.js';
import { reasonWords } from '../../i18n/reasons.js';
import { useDesk } from '../shared/desk.js';

interface ReasonsProps {
  readonly decision: string;
  readonly weighed: WeighedDecision;
  /** Shown on either side. */
  readonly most: number;
}

export function Reasons({ decision, weighed, most }: ReasonsProps) {
  const { text, state } = useDesk();
  const { pro, contra } = weightyReasons(decision, weighed, most);
  const told = (ones: readonly WeightyReason[]): string =>
    ones.map((one) => reasonWords(one, text, state.language)).join(text('deciding.comma'));
  return (
    <>
      {pro.length > 0 && (
        <p class="reasons">
          {text('deciding.for')}
          {told(pro)}
        </p>
      )}
      {contra.length > 0 && (
        <p class="reasons">
          {text('deciding.against')}
          {told(contra)}
        </p>
      )}
    </>
  );
}
