/** An article as soon as it is here; until then that it is coming, or why it is not. */
import type { ComponentChildren } from 'preact';
import type { ArticleView } from '../../../../graph/model/index.js';
import { useDesk } from '../../shared/desk.js';
import { useArticle } from './use-article.js';

interface OpenArticleProps {
  readonly id: string;
  readonly children: (article: ArticleView) => ComponentChildren;
}

export function OpenArticle({ id, children }: OpenArticleProps) {
  const { text } = useDesk();
  const loaded = useArticle(id);
  switch (loaded.state) {
    case 'loading':
      return <p class="notice">{text('status.loading')}</p>;
    case 'failed':
      return (
        <p class="notice missing" role="alert">
          {text(loaded.error.status === 404 ? 'article.missing' : 'status.offline')}
        </p>
      );
    case 'ready':
      return <article lang={loaded.article.language}>{children(loaded.article)}</article>;
  }
}
