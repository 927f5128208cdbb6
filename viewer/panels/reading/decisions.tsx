/** How it was decided that an item is there: who proposed it, what spoke for and against, what else was considered, what rules forbade. */
import { useState } from 'preact/hooks';
import type { DecidedAnswer, ForbiddenWords, Proposed, WeighedDecision } from '../../../graph/model/index.js';
import type { Mark } from '../../data/evidence.js';
import { type Decidable, decisionsOn } from '../../data/place-decisions.js';
import { failureWords } from '../../i18n/failure.js';
import { type Text, wordFor } from '../../i18n/text.js';
import { VETO_WORDS } from '../../i18n/veto-words.js';
import { LANGUAGES } from '../../state/state.js';
import { useDesk } from '../shared/desk.js';
import { Reasons } from './reasons.js';
import { useDecisions } from './use-decisions.js';

interface DecisionsProps {
  readonly about: Decidable;
  /** The place that is open of those that the item rests on. */
  readonly place: Mark;
}

export function Decisions({ about, place }: DecisionsProps) {
  const { source, text } = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="decisions" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{text('deciding.title')}</summary>
      {source.decisions === null ? (
        <p class="note">{text('deciding.inFile')}</p>
      ) : (
        isOpen && <Decided about={about} place={place} />
      )}
    </details>
  );
}

function Decided({ about, place }: DecisionsProps) {
  const { text } = useDesk();
  const loaded = useDecisions(true, place);
  if (loaded.state === 'loading') {
    return (
      <p class="note" role="status">
        {text('deciding.reading')}
      </p>
    );
  }
  if (loaded.state === 'failed') {
    return (
      <p class="note" role="alert">
        {failureWords(loaded.error, text).words}
      </p>
    );
  }
  const { unread } = loaded.decisions;
  const { main, others, forbidden } = decisionsOn(loaded.decisions, about, place);
  return (
    <>
      {main ? (
        <Taken proposed={main} />
      ) : (
        <p class="note">{text(unread === null ? 'deciding.none' : 'deciding.unread')}</p>
      )}
      {others.length > 0 && (
        <>
          <h4>{text('deciding.others')}</h4>
          <ul>
            {others.map((one) => (
              <Other key={`${one.kind} ${one.words} ${one.chance}`} proposed={one} />
            ))}
          </ul>
        </>
      )}
      {forbidden.length > 0 && (
        <>
          <h4>{text('deciding.forbidden')}</h4>
          <ul>
            {forbidden.map((one) => (
              <Forbidden key={`${one.start} ${one.rule}`} forbidden={one} />
            ))}
          </ul>
        </>
      )}
      <p class="note">{text('deciding.scale')}</p>
    </>
  );
}

function Taken({ proposed }: { readonly proposed: Proposed }) {
  const { text } = useDesk();
  const decisions = [...new Set(proposed.answers.map(({ decision }) => decision))];
  return (
    <>
      <p>
        <strong>{text('deciding.taken')}</strong> {scoreOf(proposed, text)}
        {proposed.rule !== null && <> · {text(proposerOf(proposed))}</>}
      </p>
      <Reasons decision={proposed.kind} weighed={proposed} most={4} />
      {decisions.map((decision) => (
        <Answers
          key={decision}
          decision={decision}
          answers={proposed.answers.filter((one) => one.decision === decision)}
        />
      ))}
    </>
  );
}

/** What the trained reader proposed bears a rule of its own. */
function proposerOf({ rule, reasons }: Proposed): 'deciding.byReader' | 'deciding.byBoth' | 'deciding.byRule' {
  if (/^learned/.test(rule ?? '')) return 'deciding.byReader';
  return reasons.some(({ feature, effect }) => /^seen/.test(feature) && effect > 0)
    ? 'deciding.byBoth'
    : 'deciding.byRule';
}

/** The chance from which on an answer that was not taken is worth a line. */
const LEAST = 0.05;

interface AnswersProps {
  readonly decision: string;
  readonly answers: readonly DecidedAnswer[];
}

function Answers({ decision, answers }: AnswersProps) {
  const { text } = useDesk();
  const shown = answers.filter(({ taken, chance }) => taken || chance >= LEAST);
  if (shown.length === 0) return null;
  return (
    <>
      <h4>{wordFor(text, 'decision', decision)}</h4>
      <ul>
        {shown.map((one) => (
          <li key={one.answer} class={one.taken ? 'taken' : undefined}>
            {one.taken ? <strong>{answerWords(one, text)}</strong> : answerWords(one, text)}{' '}
            <span class="note">
              {text('deciding.points', { score: points(one.chance) })}
              {one.taken && ` · ${text('deciding.taken')}`}
            </span>
            {one.taken && <Reasons decision={decision} weighed={one} most={2} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Other({ proposed }: { readonly proposed: Proposed }) {
  const { text } = useDesk();
  const { words, taken } = proposed;
  return (
    <li>
      <q>{words}</q>{' '}
      <span class="note">
        {text(taken ? 'deciding.taken' : 'deciding.left')} · {scoreOf(proposed, text)}
      </span>
    </li>
  );
}

function Forbidden({ forbidden: { words, forbids, rule, reads } }: { readonly forbidden: ForbiddenWords }) {
  const { state, text } = useDesk();
  const translated = state.language === 'en' ? undefined : VETO_WORDS[rule]?.[LANGUAGES.indexOf(state.language)];
  return (
    <li>
      <q>{words}</q> {wordFor(text, 'forbids', forbids)}{' '}
      <span class="note" lang={translated === undefined ? 'en' : undefined}>
        {translated ?? reads}
      </span>
    </li>
  );
}

function answerWords({ decision, answer }: DecidedAnswer, text: Text): string {
  if (answer === null) return text(decision === 'speaker' ? 'deciding.nobody' : 'deciding.nothing');
  if (decision === 'type') return wordFor(text, 'eventType', answer);
  return decision === 'status' ? wordFor(text, 'eventStatus', answer) : answer;
}

function scoreOf({ chance, threshold }: WeighedDecision, text: Text): string {
  return text('deciding.score', { score: points(chance), least: points(threshold) });
}

function points(chance: number): number {
  return Math.round(100 * chance);
}
