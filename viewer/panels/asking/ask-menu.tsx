/** What can be asked: the questions of the library by group, and a query of one's own. */
import type { Question } from '../../../graph/model/index.js';
import { wordFor } from '../../i18n/text.js';
import { ask } from '../../state/page.js';
import type { Asked } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { useInBoth } from './use-in-both.js';

export function AskMenu({ questions }: { readonly questions: readonly Question[] }) {
  const { state, text, address } = useDesk();
  const { asked } = state;
  const own: Asked = asked?.kind === 'cypher' ? asked : { kind: 'cypher', cypher: FIRST_QUERY, parameters: {} };
  const groups = [...new Set(questions.map(({ group }) => group))];
  return (
    <nav class="ask-menu" aria-label={text('ask.how')}>
      <a class="ask-own" href={address(ask(state, own))} aria-current={asked?.kind === 'cypher' ? 'true' : undefined}>
        {text('ask.console')}
      </a>
      {groups.map((group) => (
        <section key={group}>
          <h3>{wordFor(text, 'group', group)}</h3>
          <ul>
            {questions
              .filter((question) => question.group === group)
              .map((question) => (
                <QuestionLink key={question.name} question={question} />
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** What the console begins with. */
export const FIRST_QUERY = `MATCH (a:Actor)-[:SAID]->(s:Statement)
RETURN a AS actor, s.act AS act, s AS statement
LIMIT 20`;

function QuestionLink({ question }: { readonly question: Question }) {
  const { state, address } = useDesk();
  const { asked } = state;
  const title = useInBoth()(question.title);
  const isAsked = asked?.kind === 'question' && asked.name === question.name;
  return (
    <li>
      <a
        href={address(ask(state, { kind: 'question', name: question.name, parameters: {} }))}
        aria-current={isAsked ? 'true' : undefined}
      >
        {title}
      </a>
    </li>
  );
}
