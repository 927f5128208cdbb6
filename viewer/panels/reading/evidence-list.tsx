/** Every passage that the selection rests on, article by article; choosing one opens the article there. */
import { useState } from 'preact/hooks';
import { articlesOf, outletsOf, type Run, runsOf, withoutOutlet } from '../../data/evidence-runs.js';
import { useDesk } from '../shared/desk.js';
import { More } from '../shared/more.js';
import { Section } from '../shared/section.js';
import { ArticleLinks } from './article/article-links.js';
import { useArticles } from './article/use-article.js';
import { EvidenceRow } from './evidence-row.js';
import type { Evidence } from './use-evidence.js';

const AT_A_TIME = 12;

export function EvidenceList({ evidence }: { readonly evidence: Evidence }) {
  const { text } = useDesk();
  const { index, steps, position } = evidence;
  const [wanted, setWanted] = useState(AT_A_TIME);
  // The passage that is open is always among those listed.
  const listed = Math.min(steps.length, Math.max(wanted, pages(position + 1)));
  const shown = steps.slice(0, listed);
  const article = useArticles(articlesOf(shown));
  if (steps.length === 0) return <p class="note missing">{text('evidence.none')}</p>;
  const counts = { count: steps.length, articles: articlesOf(steps).length, outlets: outletsOf(index, steps).length };
  const nameless = withoutOutlet(index, steps).length;
  const more = nameless === 0 ? '' : text('evidence.noOutlet', { count: nameless });
  return (
    <Section name="evidence" title={text('evidence.title', counts) + more}>
      {runsOf(shown).map((run) => (
        <EvidenceRun
          key={`${run.articleId}/${run.first}`}
          run={run}
          evidence={evidence}
          loaded={article(run.articleId)}
        />
      ))}
      <More shown={listed} total={steps.length} onMore={() => setWanted(listed + AT_A_TIME)} />
    </Section>
  );
}

interface EvidenceRunProps {
  readonly run: Run;
  readonly evidence: Evidence;
  readonly loaded: ReturnType<ReturnType<typeof useArticles>>;
}

function EvidenceRun({ run, evidence, loaded }: EvidenceRunProps) {
  const { index, position } = evidence;
  const article = loaded.state === 'ready' ? loaded.article : null;
  return (
    <section class="evidence-run">
      <ArticleLinks id={run.articleId} known={index.articles.get(run.articleId)} article={article} />
      <ol start={run.first + 1}>
        {run.marks.map((mark, offset) => (
          <EvidenceRow
            key={mark.edge}
            mark={mark}
            evidence={evidence}
            step={run.first + offset}
            isCurrent={run.first + offset === position}
            loaded={loaded}
          />
        ))}
      </ol>
    </section>
  );
}

function pages(count: number): number {
  return Math.ceil(count / AT_A_TIME) * AT_A_TIME;
}
