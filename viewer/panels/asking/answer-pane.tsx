/** The answer: how much of it is shown, as a table, as a graph, or as both; or why there is none. */
import type { Answer, Question } from '../../../graph/model/index.js';
import type { LoadError } from '../../data/load.js';
import { dialectWords, failureWords } from '../../i18n/failure.js';
import { wordFor } from '../../i18n/text.js';
import { answerAs } from '../../state/page.js';
import { ANSWER_FORMS } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { OneOf } from '../shared/one-of.js';
import { AnswerGraph } from './answer-graph.js';
import { AnswerTable } from './answer-table.js';
import type { Outcome } from './use-answer.js';
import { useAnswerNodes } from './use-answer-nodes.js';

interface Props {
  readonly outcome: Outcome;
  readonly question: Question | undefined;
}

export function AnswerPane({ outcome, question }: Props) {
  const { text } = useDesk();
  switch (outcome.state) {
    case 'none':
      return null;
    case 'running':
      return <p role="status">{text('ask.running')}</p>;
    case 'stopped':
      return <p role="status">{text('ask.stopped')}</p>;
    case 'failed':
      return <Failed error={outcome.error} />;
    case 'answered':
      return <Answered answer={outcome.answer} question={question} />;
  }
}

function Failed({ error }: { readonly error: LoadError }) {
  const { text } = useDesk();
  const { words, detail } = failureWords(error, text);
  const { position } = error.failure ?? {};
  return (
    <div role="alert" class="ask-failed">
      <strong>{text('ask.failed')}</strong>
      <p>
        {words} {position && text('ask.failedAt', { line: position.line, column: position.column })}
      </p>
      {detail !== null && <p lang="en">{detail}</p>}
    </div>
  );
}

function Answered({ answer, question }: { readonly answer: Answer; readonly question: Question | undefined }) {
  const { state, text } = useDesk();
  const nodes = useAnswerNodes(answer);
  const { shown, total } = answer;
  const hasGraph = state.answer !== 'table' && answer.nodes.length > 0;
  return (
    <div class="answer">
      <div class="answer-bar">
        <p role="status">
          {total === null ? text('ask.rowsMore', { shown }) : text('ask.rows', { shown, total })}
          {shown === 0 && ` ${text('ask.empty')}`}
        </p>
        <AnswerForms />
      </div>
      <Remarks answer={answer} />
      {state.answer === 'graph' && answer.nodes.length === 0 && <p class="notice">{text('ask.noNodes')}</p>}
      <div class={`answer-parts ${hasGraph ? state.answer : 'table'}`}>
        {state.answer !== 'graph' && shown > 0 && <AnswerTable answer={answer} nodes={nodes} key={question?.name} />}
        {hasGraph && nodes && <AnswerGraph part={nodes} />}
      </div>
    </div>
  );
}

function AnswerForms() {
  const { state, change, text } = useDesk();
  return (
    <OneOf
      class="tabs"
      label={text('answer.as')}
      options={ANSWER_FORMS}
      chosen={state.answer}
      choose={(form) => change((before) => answerAs(before, form))}
    >
      {(form) => text(`answer.${form}`)}
    </OneOf>
  );
}

/** What the reader should know of the answer: for whom a name was taken, where Neo4j would differ, what nothing bears. */
function Remarks({ answer: { taken, warnings, unknown } }: { readonly answer: Answer }) {
  const { text } = useDesk();
  if (taken.length + warnings.length + unknown.length === 0) return null;
  return (
    <ul class="answer-remarks">
      {taken.map(({ parameter, caption }) => (
        <li key={parameter}>{text('ask.taken', { parameter: wordFor(text, 'parameter', parameter), caption })}</li>
      ))}
      {warnings.map(({ form, message }) => (
        <li key={message}>{text('ask.warning', { warning: dialectWords(form, message, text) })}</li>
      ))}
      {unknown.map(({ kind, name, nearest }) => (
        <li key={`${kind} ${name}`}>
          {text(`ask.unknown.${kind}`, { name })}
          {nearest !== null && text('ask.nearest', { nearest })}
        </li>
      ))}
    </ul>
  );
}
