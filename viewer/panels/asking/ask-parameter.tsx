/** The field of one parameter, by its type. */
import { useId } from 'preact/hooks';
import type { QuestionParameter } from '../../../graph/model/index.js';
import { ACTS, EVENT_TYPES } from '../../../graph/model/ontology.js';
import { wordFor } from '../../i18n/text.js';
import { NodePicker, type PickedType } from '../finding/node-picker.js';
import { useDesk } from '../shared/desk.js';
import { useInBoth } from './use-in-both.js';

export interface ParameterProps {
  readonly parameter: QuestionParameter;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

const CHOICES = {
  act: { group: 'act', values: ACTS },
  'event-type': { group: 'eventType', values: EVENT_TYPES },
} as const;

export function AskParameter(props: ParameterProps) {
  const { parameter } = props;
  const { text } = useDesk();
  const id = useId();
  const label = wordFor(text, 'parameter', parameter.name);
  const optional = parameter.default === null ? ` · ${text('ask.optional')}` : '';
  return (
    <div class="ask-parameter" title={useInBoth()(parameter.explanation)}>
      <label for={id}>
        {label}
        <small>{optional}</small>
      </label>
      <Field {...props} id={id} label={label} />
    </div>
  );
}

function Field({ parameter, value, onValue, id, label }: ParameterProps & { id: string; label: string }) {
  const { text } = useDesk();
  const { type } = parameter;
  const onInput = ({ currentTarget }: { currentTarget: HTMLInputElement }) => onValue(currentTarget.value);
  if (type === 'act' || type === 'event-type') {
    const { group, values } = CHOICES[type];
    return (
      <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        <option value="">{text('ask.any')}</option>
        {values.map((choice) => (
          <option key={choice} value={choice}>
            {wordFor(text, group, choice)}
          </option>
        ))}
      </select>
    );
  }
  if (type === 'date') return <input id={id} type="date" value={value} onInput={onInput} />;
  if (type === 'text' || type === 'number' || type === 'count') {
    const inputMode = type === 'text' ? 'text' : type === 'count' ? 'numeric' : 'decimal';
    const placeholder = String(parameter.default ?? '');
    return (
      <input id={id} type="text" inputMode={inputMode} placeholder={placeholder} value={value} onInput={onInput} />
    );
  }
  return <NodePicker id={id} type={type satisfies PickedType} label={label} value={value} onValue={onValue} />;
}
