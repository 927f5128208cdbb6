/** Where the reader is in the evidence, and one step on or back, by button or by the keys n and p. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { stepTo } from '../../state/select.js';
import { useDesk } from '../shared/desk.js';
import { isTyping } from '../shared/typing.js';

interface EvidenceStepperProps {
  readonly position: number;
  readonly count: number;
  /** What else can be done with the piece that is open. */
  readonly children: ComponentChildren;
}

export function EvidenceStepper({ position, count, children }: EvidenceStepperProps) {
  const { change, text } = useDesk();
  const step = (by: number): void => change((state) => stepTo(state, Math.min(state.step, count - 1) + by, count));
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey } = event;
      if (isTyping(event) || ctrlKey || metaKey || altKey) return;
      if (key === 'n') step(1);
      if (key === 'p') step(-1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <div class="stepper">
      <span aria-live="polite">{text('evidence.count', { step: position + 1, count })}</span>
      {children}
      <StepButton name="previous" sign="‹" disabled={count < 2} onClick={() => step(-1)} />
      <StepButton name="next" sign="›" disabled={count < 2} onClick={() => step(1)} />
    </div>
  );
}

interface StepButtonProps {
  readonly name: 'previous' | 'next';
  readonly sign: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
}

function StepButton({ name, sign, disabled, onClick }: StepButtonProps) {
  const { text } = useDesk();
  const label = text(`evidence.${name}`);
  return (
    <button type="button" disabled={disabled} title={label} aria-label={label} onClick={onClick}>
      {sign}
    </button>
  );
}

/** Letters belong to whoever writes: search fields, and the query editor, which is no form field. */
