/** The article beside the graph, opened at the words that the selection rests on. */
import { useMemo } from 'preact/hooks';
import type { ArticleView } from '../../../../graph/model/index.js';
import type { Mark } from '../../../data/evidence.js';
import { litMarks } from '../../../data/text/lit-marks.js';
import { statementBehind } from '../../../data/text/statements-in.js';
import type { Selection } from '../../../state/state.js';
import { useDesk } from '../../shared/desk.js';
import { CopyCitation } from '../../sharing/copy-citation.js';
import { EvidenceStepper } from '../evidence-stepper.js';
import type { Evidence } from '../use-evidence.js';
import { ArticleHead } from './article-head.js';
import { ArticleText } from './article-text.js';
import { OpenArticle } from './open-article.js';

interface ArticlePaneProps {
  readonly selection: Selection;
  readonly evidence: Evidence;
}

export function ArticlePane({ selection, evidence }: ArticlePaneProps) {
  const { text } = useDesk();
  const { steps, position } = evidence;
  const current = steps[position];
  return (
    <section class="article" aria-label={text('article.title')}>
      {current ? (
        <>
          <EvidenceStepper position={position} count={steps.length}>
            <CopyCitation
              key={current.edge}
              mark={current}
              statement={statementBehind(evidence.index, selection, current)}
              step={position}
            />
          </EvidenceStepper>
          <OpenArticle id={current.articleId}>
            {(article) => <LitArticle article={article} current={current} selection={selection} evidence={evidence} />}
          </OpenArticle>
        </>
      ) : (
        <p class="notice missing">{text('article.none')}</p>
      )}
    </section>
  );
}

interface LitArticleProps extends ArticlePaneProps {
  readonly article: ArticleView;
  readonly current: Mark;
}

function LitArticle({ article, current, selection, evidence: { index } }: LitArticleProps) {
  const marks = useMemo(
    () => litMarks(index, selection, current, article.text),
    [index, selection, current, article.text],
  );
  return (
    <>
      <ArticleHead article={article} />
      <ArticleText article={article} marks={marks} current={current} />
    </>
  );
}
