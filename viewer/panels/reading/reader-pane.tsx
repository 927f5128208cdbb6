/** An article read for its own sake: every mention lit, and what it brings to the graph. */
import { useMemo } from 'preact/hooks';
import type { ArticleView } from '../../../graph/model/index.js';
import { contributionOf } from '../../data/graph/contribution.js';
import { readMarks } from '../../data/text/lit-marks.js';
import { clearSelection } from '../../state/select.js';
import { useDesk } from '../shared/desk.js';
import { ArticleHead } from './article/article-head.js';
import { ArticleText } from './article/article-text.js';
import { OpenArticle } from './article/open-article.js';

export function ReaderPane({ article }: { readonly article: string }) {
  const { change, text } = useDesk();
  return (
    <section class="article reader" aria-label={text('article.title')}>
      <div class="stepper">
        <button type="button" class="quiet back" onClick={() => change(clearSelection)}>
          ← {text('article.close')}
        </button>
      </div>
      <OpenArticle id={article}>{(opened) => <ReadArticle article={opened} />}</OpenArticle>
    </section>
  );
}

function ReadArticle({ article }: { readonly article: ArticleView }) {
  const { index } = useDesk();
  const marks = useMemo(() => readMarks(index, article.id), [index, article.id]);
  return (
    <>
      <ArticleHead article={article} />
      <Contribution article={article.id} />
      <ArticleText article={article} marks={marks} current={null} />
    </>
  );
}

function Contribution({ article }: { readonly article: string }) {
  const { index, text } = useDesk();
  const { actors, statements, events, onlyHere } = useMemo(() => contributionOf(index, article), [index, article]);
  const { shown, total } = index.slice;
  return (
    <p class="contribution">
      {actors + statements + events === 0
        ? text('article.addsNothing')
        : text('article.adds', { actors, statements, events, onlyHere })}
      {shown < total && <span class="note"> {text('article.partly', { shown, total })}</span>}
    </p>
  );
}
