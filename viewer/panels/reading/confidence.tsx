/** A confidence as a number, a word, and what is meant by it. */
import type { TextKey } from '../../i18n/text.js';
import { useDesk } from '../shared/desk.js';

/** What the confidence says is right: see docs/accuracy.md. */
export type Claim = 'mention' | 'statement' | 'event' | 'participant' | 'relation' | 'repetition';

interface ConfidenceProps {
  readonly value: number;
  readonly claim: Claim;
}

export function Confidence({ value, claim }: ConfidenceProps) {
  const { text } = useDesk();
  const percent = Math.round(value * 100);
  return (
    <p class="confidence">
      <meter min={0} max={100} value={percent} aria-hidden="true" />
      <strong>{percent}%</strong> {claim !== 'repetition' && text(wordOf(value))}
      <span class="note">{text(`confidence.${claim}`, { percent })}</span>
    </p>
  );
}

function wordOf(value: number): TextKey {
  if (value >= 0.9) return 'confidence.veryHigh';
  if (value >= 0.75) return 'confidence.high';
  return value >= 0.5 ? 'confidence.middling' : 'confidence.low';
}
