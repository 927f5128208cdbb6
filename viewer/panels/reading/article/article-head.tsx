/** The head of an open article: outlet, time of publication with its zone, link, and what could not be read in it. */
import type { ArticleView } from '../../../../graph/model/index.js';
import { isWebAddress } from '../../../data/text/web-address.js';
import { wordFor } from '../../../i18n/text.js';
import { describePublished } from '../../../i18n/time.js';
import { read } from '../../../state/select.js';
import { useDesk } from '../../shared/desk.js';

export function ArticleHead({ article }: { readonly article: ArticleView }) {
  const { state, address, text } = useDesk();
  const { id, headline, publisher, publishedAt, url, regions } = article;
  const isHeadlineInText = regions.some(({ kind }) => kind === 'headline');
  return (
    <header class="article-head">
      <p class="source">
        {publisher && <strong>{publisher}</strong>}
        <span>{describePublished(publishedAt, text)}</span>
        {isWebAddress(url) && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {text('article.link')} ↗
          </a>
        )}
        {state.reading !== id && <a href={address(read(state, id))}>{text('article.read')}</a>}
      </p>
      {headline && !isHeadlineInText && <h2 class="line headline apart">{headline}</h2>}
      <Issues issues={article.issues} />
    </header>
  );
}

/** What the reader must know before trusting that nothing is missing. */
function Issues({ issues }: Pick<ArticleView, 'issues'>) {
  const { text } = useDesk();
  if (issues.length === 0) return null;
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return (
    <details class="issues">
      <summary>{text('article.issues', { count: issues.length })}</summary>
      <ul>
        {[...counts].map(([code, count]) => (
          <li key={code}>
            {wordFor(text, 'issue', code)} {count > 1 && <span class="count">×{count}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
