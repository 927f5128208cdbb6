/** Which articles tell of an event, how each says that it stands and when it is; choosing one opens what it rests on there. */
import { isSameText, type Sources, sourcesOf } from '../../data/sources.js';
import { type Aspect, isOdd, STATUS, type Telling, TIME, tellingsOf } from '../../data/tellings.js';
import { type Text, wordFor } from '../../i18n/text.js';
import { shortTime } from '../../i18n/time.js';
import { stepTo } from '../../state/select.js';
import { useDesk } from '../shared/desk.js';
import { Section } from '../shared/section.js';
import type { Evidence } from './use-evidence.js';

interface TellingsProps {
  readonly event: string;
  readonly evidence: Evidence;
}

export function Tellings({ event, evidence }: TellingsProps) {
  const { text } = useDesk();
  const tellings = tellingsOf(evidence.index, event);
  const title = titleOf(sourcesOf(tellings), tellings.length, text);
  if (tellings.length === 0) return null;
  if (tellings.length === 1) return <p class="single-source">{title}</p>;
  return (
    <Section name="tellings" title={title}>
      <ol>
        {tellings.map((telling) => (
          <Row key={telling.articleId} telling={telling} tellings={tellings} evidence={evidence} />
        ))}
      </ol>
    </Section>
  );
}

/** One outlet is said to be one only where no article leaves open which it is from. */
function titleOf({ known, nameless }: Sources, articles: number, text: Text): string {
  const [only, ...others] = known;
  if (only === undefined)
    return articles > 1 ? text('tellings.noOutlets', { articles }) : text('tellings.singleArticle');
  if (others.length > 0 || nameless > 0) {
    const more = nameless > 0 ? text('evidence.noOutlet', { count: nameless }) : '';
    return text('tellings.sources', { sources: known.length, articles }) + more;
  }
  const single = text('tellings.single', { name: only.join(' / ') });
  return articles > 1 ? `${single} · ${text('tellings.articles', { articles })}` : single;
}

interface RowProps {
  readonly telling: Telling;
  readonly tellings: readonly Telling[];
  readonly evidence: Evidence;
}

function Row({ telling, tellings, evidence }: RowProps) {
  const { change, text } = useDesk();
  const { steps, position, index } = evidence;
  const { articleId, publishedAt } = telling;
  const step = steps.findIndex((mark) => mark.articleId === articleId);
  const isRepost = tellings.some((other) => other !== telling && isSameText(other, telling));
  return (
    <li>
      <button
        type="button"
        class="telling"
        aria-current={steps[position]?.articleId === articleId ? 'true' : undefined}
        title={index.articles.get(articleId)?.headline ?? undefined}
        disabled={step < 0}
        onClick={() => change((before) => stepTo(before, step, steps.length))}
      >
        <span class="telling-from">
          <strong>{outletOf(telling, text)}</strong>
          <span class="note">{publishedAt?.slice(0, 10) ?? text('article.undated')}</span>
          {isRepost && (
            <span class="same-text" title={text('tellings.sameTextHint')}>
              {text('tellings.sameText')}
            </span>
          )}
        </span>
        <span class="telling-says">
          <Told words={statusOf(telling, text)} isOdd={isOdd(telling, tellings, STATUS)} />
          <Told words={timeOf(telling, text)} isOdd={isOdd(telling, tellings, TIME)} />
        </span>
      </button>
    </li>
  );
}

/** What others tell otherwise bears a sign, not a colour alone. */
function Told({ words, isOdd }: { readonly words: string; readonly isOdd: boolean }) {
  const { text } = useDesk();
  if (words === '') return null;
  if (!isOdd) return <span>{words}</span>;
  return (
    <span class="odd" title={text('tellings.differs')}>
      <span aria-hidden="true">≠ </span>
      {words}
      <span class="unseen"> ({text('tellings.differs')})</span>
    </span>
  );
}

interface VersionsProps {
  /** Each of one telling or more that say the same. */
  readonly versions: readonly (readonly [Telling, ...Telling[]])[];
  readonly aspect: Aspect;
  readonly note?: string | null;
}

/** What articles tell differently, side by side with who tells it. */
export function Versions({ versions, aspect, note = null }: VersionsProps) {
  const { text } = useDesk();
  const wordsOf = aspect === STATUS ? statusOf : timeOf;
  return (
    <ul class="versions">
      {versions.map((tellings) => (
        <li key={aspect.valueOf(tellings[0])}>
          {wordsOf(tellings[0], text)}{' '}
          <span class="note">
            {[...new Set(tellings.map((telling) => outletOf(telling, text)))].join(text('tellings.comma'))}
          </span>
        </li>
      ))}
      {note !== null && <li>{note}</li>}
    </ul>
  );
}

function outletOf({ publisher }: Telling, text: Text): string {
  return publisher ?? text('attribution.noOutlet');
}

function statusOf({ status }: Telling, text: Text): string {
  return status === null ? '' : wordFor(text, 'eventStatus', status);
}

function timeOf({ start, end }: Telling, text: Text): string {
  return shortTime({ start, end }, text) ?? text('tellings.undated');
}
