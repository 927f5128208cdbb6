/** One question of the library: what it asks, its parameters, and what to do with it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question, QuestionParameter } from '../../../graph/model/index.js';
import { ask } from '../../state/page.js';
import type { Asked } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { AskParameter } from './ask-parameter.js';
import type { Asking } from './use-answer.js';
import { useInBoth } from './use-in-both.js';

type Given = Readonly<Record<string, string>>;

interface Props {
  readonly question: Question;
  readonly asking: Asking;
}

export function AskQuestion({ question, asking }: Props) {
  const { state, change, text } = useDesk();
  const asked = state.asked?.kind === 'question' ? state.asked.parameters : {};
  const askedKey = JSON.stringify(asked);
  const [given, setGiven] = useState<Given>(asked);
  /** What was last asked from here: it stands in the fields already, and may have been written on. */
  const sent = useRef(askedKey);
  const said = useInBoth();
  const { run } = asking;
  const isComplete = question.parameters.every((parameter) => hasValue(parameter, given));
  // An address may hold a question with its parameters: a library's question only reads, so it runs at once.
  useEffect(() => {
    const parameters = JSON.parse(askedKey) as Given;
    if (askedKey !== sent.current) setGiven(parameters);
    sent.current = askedKey;
    if (question.parameters.every((parameter) => hasValue(parameter, parameters))) run(askedOf(question, parameters));
  }, [question, askedKey, run]);
  const submit = (event: Event): void => {
    event.preventDefault();
    const next = askedOf(question, given);
    sent.current = JSON.stringify(given);
    if (JSON.stringify(given) === askedKey) run(next);
    else change((before) => ask(before, next));
  };
  return (
    <form class="ask-form" onSubmit={submit}>
      <h2>{said(question.title)}</h2>
      <p class="ask-explanation">{said(question.explanation)}</p>
      <div class="ask-parameters">
        {question.parameters.map((parameter) => (
          <AskParameter
            key={parameter.name}
            parameter={parameter}
            value={given[parameter.name] ?? ''}
            onValue={(value) => setGiven((before) => withValue(before, parameter.name, value))}
          />
        ))}
        <button type="submit" class="ask-run" disabled={!isComplete}>
          {text('ask.run')}
        </button>
        {asking.outcome.state === 'running' && (
          <button type="button" onClick={asking.stop}>
            {text('ask.stop')}
          </button>
        )}
      </div>
      <QueryText question={question} given={given} />
    </form>
  );
}

function QueryText({ question, given }: { readonly question: Question; readonly given: Given }) {
  const { state, text, address } = useDesk();
  return (
    <details class="ask-query">
      <summary>{text('ask.query')}</summary>
      <pre lang="en">{question.cypher}</pre>
      <a href={address(ask(state, asCypher(question, given)))}>{text('ask.edit')}</a>
    </details>
  );
}

function askedOf({ name }: Question, parameters: Given): Asked {
  return { kind: 'question', name, parameters };
}

/** The same in the console, where what is not given is its default. */
function asCypher({ cypher, parameters }: Question, given: Given): Asked {
  const values = parameters.map(({ name, type, default: standard = '' }) => {
    const words = given[name];
    const isNumber = type === 'number' || type === 'count';
    return [name, words === undefined || isNumber ? (words ?? JSON.stringify(standard)) : JSON.stringify(words)];
  });
  return { kind: 'cypher', cypher, parameters: Object.fromEntries(values) as Given };
}

function hasValue({ name, default: standard }: QuestionParameter, given: Given): boolean {
  return standard !== undefined || (given[name] ?? '').trim() !== '';
}

/** What is left empty is not given, so that the default stands. */
function withValue(given: Given, name: string, value: string): Given {
  const { [name]: _former, ...others } = given;
  return value === '' ? others : { ...others, [name]: value };
}
