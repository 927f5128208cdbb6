/** One passage: its sentence with the words lit, who said it, and a button that cites it. */
import { useEffect, useRef } from 'preact/hooks';
import type { Mark } from '../../data/evidence.js';
import type { GraphIndex } from '../../data/graph.js';
import { exactOf, sentenceOf } from '../../data/text/passage.js';
import { statementBehind } from '../../data/text/statements-in.js';
import { stepTo } from '../../state/select.js';
import { useDesk } from '../shared/desk.js';
import { CopyCitation } from '../sharing/copy-citation.js';
import type { LoadedArticle } from './article/use-article.js';
import { Attribution } from './attribution.js';
import type { Evidence } from './use-evidence.js';

interface EvidenceRowProps {
  readonly mark: Mark;
  readonly evidence: Evidence;
  readonly step: number;
  readonly isCurrent: boolean;
  readonly loaded: LoadedArticle;
}

export function EvidenceRow({ mark, evidence, step, isCurrent, loaded }: EvidenceRowProps) {
  const { index, state, change } = useDesk();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent && step > 0) scrollWithin(row.current);
  }, [isCurrent, step]);
  const statement = statementBehind(evidence.index, state.selection, mark);
  return (
    <li ref={row} class="evidence-row" aria-current={isCurrent ? 'true' : undefined}>
      <button
        type="button"
        class="passage"
        lang={evidence.index.articles.get(mark.articleId)?.language}
        onClick={() => change((before) => stepTo(before, step, evidence.steps.length))}
      >
        <span class="step-number">{step + 1}</span>
        <Passage mark={mark} index={evidence.index} loaded={loaded} />
      </button>
      <div class="row-foot">
        {statement !== null && index.nodes.has(statement) && <Attribution statement={statement} outlet={false} />}
        <CopyCitation mark={mark} statement={statement} step={step} />
      </div>
    </li>
  );
}

interface PassageProps {
  readonly mark: Mark;
  readonly index: GraphIndex;
  readonly loaded: LoadedArticle;
}

/** While the article is not here, the words alone; when it never will be, that is said. */
function Passage({ mark, index, loaded }: PassageProps) {
  const { text } = useDesk();
  if (loaded.state === 'ready') {
    const { before, words, after } = sentenceOf(index, mark, loaded.article);
    return (
      <span class="sentence">
        {before}
        <mark class={`focus-${mark.role}`}>{words}</mark>
        {after}
      </span>
    );
  }
  const exact = exactOf(index, mark);
  return (
    <span class={loaded.state === 'failed' ? 'sentence missing' : 'sentence'}>
      {exact !== null && <mark class={`focus-${mark.role}`}>{exact}</mark>}{' '}
      <span class="note">{text(loaded.state === 'failed' ? 'article.missing' : 'status.loading')}</span>
    </span>
  );
}

/** Moves the details only: the page and the article stay where they are. */
function scrollWithin(row: HTMLElement | null): void {
  const pane = row?.closest('.details');
  if (!row || !pane || pane.scrollHeight <= pane.clientHeight) return;
  const [outer, inner] = [pane.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.top < outer.top) pane.scrollTop += inner.top - outer.top - 40;
  else if (inner.bottom > outer.bottom) pane.scrollTop += inner.bottom - outer.bottom + 12;
}
