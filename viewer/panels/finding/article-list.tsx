/** The articles behind the graph, the latest first: each opens to be read for its own sake. */
import { useEffect, useState } from 'preact/hooks';
import type { ArticleList as Listed, SliceArticle } from '../../../graph/model/index.js';
import type { GraphIndex } from '../../data/graph.js';
import { read } from '../../state/select.js';
import { useDesk } from '../shared/desk.js';
import { More } from '../shared/more.js';

const AT_A_TIME = 30;

export function ArticleList() {
  const { index, text } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const count = useArticleCount();
  return (
    <details class="article-list" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {text('articles.title')} <span class="count">{count}</span>
      </summary>
      {isOpen && <Rows index={index} />}
    </details>
  );
}

function Rows({ index }: { readonly index: GraphIndex }) {
  const [wanted, setWanted] = useState(AT_A_TIME);
  const { articles, total } = useListedArticles(index, wanted);
  return (
    <>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleRow article={article} />
          </li>
        ))}
      </ul>
      <More shown={articles.length} total={total} onMore={() => setWanted(wanted + AT_A_TIME)} />
    </>
  );
}

function ArticleRow({ article }: { readonly article: SliceArticle }) {
  const { state, address, text } = useDesk();
  const { id, headline, publisher, publishedAt, language } = article;
  return (
    <a class="article-row" href={address(read(state, id))}>
      <span class="caption" lang={language}>
        {headline ?? text('citation.untitled')}
      </span>
      <span class="note">{[publisher, publishedAt?.slice(0, 10)].filter((part) => part).join(' · ')}</span>
    </a>
  );
}

type Rows = Pick<Listed, 'total'> & { readonly articles: readonly SliceArticle[] };

/** A whole slice brings every article; of a larger graph the server is asked page by page. */
function useListedArticles(index: GraphIndex, wanted: number): Rows {
  const { source } = useDesk();
  const [asked, setAsked] = useState<Rows | null>(null);
  const isWhole = index.slice.shown === index.slice.total;
  useEffect(() => {
    if (!isWhole) source.articles(0, wanted).then(setAsked, () => setAsked(null));
  }, [source, isWhole, wanted]);
  if (asked && !isWhole) return asked;
  const known = [...index.articles.values()].sort(latestFirst);
  return { articles: known.slice(0, wanted), total: known.length };
}

function useArticleCount(): number {
  return useDesk().index.articles.size;
}

function latestFirst(a: SliceArticle, b: SliceArticle): number {
  return (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || a.id.localeCompare(b.id);
}
