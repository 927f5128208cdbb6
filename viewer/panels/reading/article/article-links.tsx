/** Which article a group of passages is from, with the way to read it and the way to its page. */
import type { ArticleView, SliceArticle } from '../../../../graph/model/index.js';
import { isWebAddress } from '../../../data/text/web-address.js';
import { describePublished } from '../../../i18n/time.js';
import { read } from '../../../state/select.js';
import { useDesk } from '../../shared/desk.js';

interface ArticleLinksProps {
  readonly id: string;
  /** What the graph knows of it. */
  readonly known: SliceArticle | undefined;
  readonly article: ArticleView | null;
}

export function ArticleLinks({ id, known, article }: ArticleLinksProps) {
  const { state, address, text } = useDesk();
  const { headline, publisher, publishedAt, language } = known ?? article ?? UNKNOWN;
  return (
    <p class="run-head">
      <strong>{publisher ?? text('attribution.noOutlet')}</strong>
      <a href={address(read(state, id))} lang={language} title={text('article.read')}>
        {headline ?? text('citation.untitled')}
      </a>
      <span class="note">{describePublished(publishedAt, text)}</span>
      {isWebAddress(article?.url) && (
        <a class="note" href={article.url} target="_blank" rel="noopener noreferrer">
          {text('article.link')} ↗
        </a>
      )}
    </p>
  );
}

const UNKNOWN = { headline: null, publisher: null, publishedAt: null, language: undefined };
