/** Questions to the store, and their answers. */
import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../../../graph/model/index.js';
import { type LoadError, toLoadError } from '../../data/load.js';
import type { AskedStore } from '../../data/source.js';
import { failureWords } from '../../i18n/failure.js';
import { useDesk } from '../shared/desk.js';
import { AnswerPane } from './answer-pane.js';
import { AskConsole } from './ask-console.js';
import { AskMenu } from './ask-menu.js';
import { AskQuestion } from './ask-question.js';
import { useAnswer } from './use-answer.js';

export function AskPane() {
  const { source, text } = useDesk();
  return (
    <section class="ask" aria-label={text('tab.ask')}>
      {/* The build of the single file leaves all of the questions out. */}
      {import.meta.env.MODE === 'file' || source.store === null ? <NoStore /> : <AskDesk store={source.store} />}
    </section>
  );
}

function NoStore() {
  const { text } = useDesk();
  return (
    <div class="ask-none">
      <h2>{text('ask.needsStore')}</h2>
      <p>{text('ask.needsStoreHint')}</p>
      <p>
        <code>onrecord view --open</code>
      </p>
    </div>
  );
}

function AskDesk({ store }: { readonly store: AskedStore }) {
  const { state, text } = useDesk();
  const { asked } = state;
  const [questions, error] = useQuestions(store);
  const asking = useAnswer(store, asked);
  const question = asked?.kind === 'question' ? questions.find(({ name }) => name === asked.name) : undefined;
  return (
    <>
      <AskMenu questions={questions} />
      <div class="ask-desk">
        {error && <p role="alert">{failureWords(error, text).words}</p>}
        {asked === null && <p class="notice">{text('ask.choose')}</p>}
        {question && <AskQuestion key={question.name} question={question} asking={asking} />}
        {asked?.kind === 'cypher' && <AskConsole asking={asking} />}
        {asked !== null && <AnswerPane outcome={asking.outcome} question={question} />}
      </div>
    </>
  );
}

function useQuestions(store: AskedStore): readonly [readonly Question[], LoadError | null] {
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const [error, setError] = useState<LoadError | null>(null);
  useEffect(() => {
    store.questions().then(
      (loaded) => setQuestions(loaded.questions),
      (failure: unknown) => setError(toLoadError(failure)),
    );
  }, [store]);
  return [questions, error];
}
