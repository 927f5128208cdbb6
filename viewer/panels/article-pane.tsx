/** The article beside the graph, opened at the words that the selection rests on. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { ArticleView } from '../../graph/model/index.js';
import { evidenceOf, type Mark } from '../data/evidence.js';
import { describePublished } from '../i18n/time.js';
import { stepTo } from '../state/select.js';
import type { Selection } from '../state/state.js';
import { ArticleText } from './article-text.js';
import { useDesk } from './desk.js';
import { useArticle } from './use-article.js';

export function ArticlePane({ selection }: { readonly selection: Selection }) {
  const { index, state, text } = useDesk();
  const steps = useMemo(() => evidenceOf(index, selection), [index, selection]);
  const position = Math.min(state.step, steps.length - 1);
  const current = steps[position];
  return (
    <section class="article" aria-label={text('article.title')}>
      {current ? (
        <>
          <EvidenceStepper position={position} count={steps.length} />
          <OpenArticle current={current} selection={selection} />
        </>
      ) : (
        <p class="notice">{text('article.none')}</p>
      )}
    </section>
  );
}

function EvidenceStepper({ position, count }: { readonly position: number; readonly count: number }) {
  const { change, text } = useDesk();
  const step = (by: number): void => change((state) => stepTo(state, Math.min(state.step, count - 1) + by, count));
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
      if (target instanceof HTMLInputElement || ctrlKey || metaKey || altKey) return;
      if (key === 'n') step(1);
      if (key === 'p') step(-1);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return (
    <div class="stepper">
      <span aria-live="polite">{text('evidence.count', { step: position + 1, count })}</span>
      <button type="button" disabled={count < 2} title={text('evidence.previous')} onClick={() => step(-1)}>
        ‹
      </button>
      <button type="button" disabled={count < 2} title={text('evidence.next')} onClick={() => step(1)}>
        ›
      </button>
    </div>
  );
}

interface OpenArticleProps {
  readonly current: Mark;
  readonly selection: Selection;
}

function OpenArticle({ current, selection }: OpenArticleProps) {
  const { text } = useDesk();
  const loaded = useArticle(current.articleId);
  switch (loaded.state) {
    case 'loading':
      return <p class="notice">{text('status.loading')}</p>;
    case 'failed':
      return (
        <p class="notice" role="alert">
          {text(loaded.error.status === 404 ? 'article.missing' : 'status.offline')}
        </p>
      );
    case 'ready':
      return (
        <Sheet article={loaded.article}>
          <ArticleText article={loaded.article} current={current} selection={selection} />
        </Sheet>
      );
  }
}

function Sheet({ article, children }: { readonly article: ArticleView; readonly children: ComponentChildren }) {
  const { text } = useDesk();
  const { headline, publisher, publishedAt, url, language, regions } = article;
  const isHeadlineInText = regions.some(({ kind }) => kind === 'headline');
  return (
    <article lang={language}>
      <p class="source">
        {publisher && <strong>{publisher}</strong>}
        <span>{describePublished(publishedAt, text)}</span>
        {isWebAddress(url) && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {text('article.link')} ↗
          </a>
        )}
      </p>
      {headline && !isHeadlineInText && <h2 class="line headline apart">{headline}</h2>}
      {children}
    </article>
  );
}

/** The address comes from the article, so anything but a web page (javascript:, data:) is no link. */
function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url);
}
