/** One field for each parameter of a query, with the type that its value has. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  fromJson,
  isValid,
  parametersIn,
  toJson,
  UNWRITTEN,
  VALUE_TYPES,
  type ValueType,
  type Written,
} from '../../console/parameters.js';
import { useDesk } from '../shared/desk.js';

type Json = Readonly<Record<string, string>>;

export interface Values {
  readonly names: readonly string[];
  readonly of: (name: string) => Written;
  readonly write: (name: string, written: Written) => void;
  readonly areValid: boolean;
  /** As JSON, to be asked with; null while one of them is not valid. */
  readonly take: () => Json | null;
}

/** Of the parameters that stand in the query, from what was given when it was asked. */
export function useValues(query: string, asked: Json): Values {
  const key = JSON.stringify(asked);
  const [written, setWritten] = useState(() => allWritten(asked));
  /** What was last taken from the fields: it stands there already, and may have been written on. */
  const taken = useRef(key);
  useEffect(() => {
    if (key === taken.current) return;
    setWritten((before) => ({ ...before, ...allWritten(JSON.parse(key) as Json) }));
  }, [key]);
  const names = parametersIn(query);
  const of = (name: string): Written => written[name] ?? UNWRITTEN;
  const areValid = names.every((name) => isValid(of(name)));
  return {
    names,
    of,
    write: (name, value) => setWritten((before) => ({ ...before, [name]: value })),
    areValid,
    take: () => {
      if (!areValid) return null;
      const json = Object.fromEntries(names.map((name) => [name, toJson(of(name))]));
      taken.current = JSON.stringify(json);
      return json;
    },
  };
}

function allWritten(asked: Json): Readonly<Record<string, Written>> {
  return Object.fromEntries(Object.entries(asked).map(([name, json]) => [name, fromJson(json)]));
}

export function AskValues({ values, run }: { readonly values: Values; readonly run: () => void }) {
  if (values.names.length === 0) return null;
  const submit = (event: Event): void => {
    event.preventDefault();
    run();
  };
  return (
    <form class="console-values" onSubmit={submit}>
      {values.names.map((name) => (
        <ValueField key={name} name={name} written={values.of(name)} write={(value) => values.write(name, value)} />
      ))}
      <button type="submit" hidden />
    </form>
  );
}

interface ValueFieldProps {
  readonly name: string;
  readonly written: Written;
  readonly write: (written: Written) => void;
}

function ValueField({ name, written, write }: ValueFieldProps) {
  const { text } = useDesk();
  const id = useId();
  const { type, words } = written;
  const problem = isValid(written) || type === 'text' ? null : text(`ask.invalid.${type}`);
  return (
    <>
      <label for={id}>${name}</label>
      <select
        aria-label={text('ask.valueType', { name: `$${name}` })}
        value={type}
        onChange={({ currentTarget }) => write({ type: currentTarget.value as ValueType, words })}
      >
        {VALUE_TYPES.map((choice) => (
          <option key={choice} value={choice}>
            {text(`ask.type.${choice}`)}
          </option>
        ))}
      </select>
      <input
        id={id}
        type="text"
        inputMode={type === 'number' ? 'decimal' : 'text'}
        value={words}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onInput={({ currentTarget }) => write({ type, words: currentTarget.value })}
      />
      {problem !== null && <small id={`${id}-problem`}>{problem}</small>}
    </>
  );
}
